import type { ApiStep, Bot } from "../../bot/index.js";
import { ApistepError, didYouMean } from "../../core/index.js";
import type { Case } from "../case.js";
import { sampleCases } from "./samples.js";

/** Which cases to run. A list that is left out or empty lets all through. */
export interface Selection {
  /** Names of API steps. */
  readonly steps?: readonly string[];
  /** Names of samples. */
  readonly samples?: readonly string[];
}

export interface Selected {
  /** Never empty. */
  readonly cases: readonly Case[];
  /** Selected steps that have no samples, so that nothing of them is checked. */
  readonly untested: readonly ApiStep[];
}

/**
 * The cases of a bot that are asked for.
 * @throws {ApistepError} `bad-option` for a name that the bot does not have, `nothing-to-run` when no case is left
 */
export function selectCases(bot: Bot, { steps = [], samples = [] }: Selection): Selected {
  const all = [...bot.apiSteps.values()];
  demandKnown(
    "step",
    steps,
    all.map(({ name }) => name),
  );
  demandKnown(
    "sample",
    samples,
    all.flatMap((step) => step.samples.map(({ name }) => name)),
  );
  const isAskedFor = (names: readonly string[], name: string) => names.length === 0 || names.includes(name);
  const chosen = all.filter(({ name }) => isAskedFor(steps, name));
  const cases = chosen.flatMap((step) => sampleCases(bot, step)).filter(({ name }) => isAskedFor(samples, name));
  if (cases.length === 0) throw nothingToRun(bot, steps, samples);
  return { cases, untested: chosen.filter((step) => step.samples.length === 0) };
}

function demandKnown(kind: string, asked: readonly string[], known: readonly string[]): void {
  for (const name of asked) {
    if (known.includes(name)) continue;
    const names =
      known.length === 0 ? "the bot has none" : `expected one of ${known.map((each) => `"${each}"`).join(", ")}`;
    throw new ApistepError("bad-option", `the bot has no ${kind} "${name}"`, {
      hint: didYouMean(name, known) || names,
    });
  }
}

function nothingToRun(bot: Bot, steps: readonly string[], samples: readonly string[]): ApistepError {
  const { file } = bot.locate("");
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(" or ");
  const ofSteps = steps.length > 0 ? ` of the step ${list(steps)}` : "";
  if (samples.length > 0) {
    return new ApistepError("nothing-to-run", `${file} has no sample ${list(samples)}${ofSteps}: nothing to run`, {
      hint: "leave out --step or --sample to run more",
    });
  }
  const what = bot.apiSteps.size === 0 ? "no API steps" : `no samples${ofSteps}`;
  return new ApistepError("nothing-to-run", `${file} has ${what}: nothing to run`, {
    hint: 'give an API step samples, for example: samples: [{ name: "enough money", session: { amount: 500 } }]',
  });
}
