import type { ApiStep, Bot, Mistake } from "../bot/index.js";
import { didYouMean, type JsonObject, pointerTo } from "../core/index.js";
import { askedMembers } from "./match/index.js";
import { createPathMatcher } from "./routes.js";
import type { Scenario } from "./scenario.js";
import { type RequestPart, unsent } from "./sent-names.js";

/** What a scenario's `when` is for. */
export interface Scope {
  /** The steps that it can match, by step, method and path. */
  readonly steps: readonly ApiStep[];
  /** Why no request would ever match it. */
  readonly mistakes: readonly Mistake[];
  /** What of it no request of these steps has. */
  readonly warnings: readonly Mistake[];
}

/** Reads a scenario's `when` against the steps of a bot. */
export function scopeOf(scenario: Scenario, bot: Bot): Scope {
  const { step, method, path } = scenario.when;
  const narrow = [
    ["step", step, (candidate: ApiStep) => candidate.name === step],
    ["path", path, (candidate: ApiStep) => createPathMatcher(candidate.path)(path ?? "")],
    ["method", method, (candidate: ApiStep) => candidate.method === method],
  ] as const;
  let steps = [...bot.apiSteps.values()];
  for (const [member, wanted, fits] of narrow) {
    if (wanted === undefined) continue;
    const fitting = steps.filter(fits);
    if (fitting.length === 0) return { steps: [], mistakes: [noneFits(scenario, member, wanted, steps)], warnings: [] };
    steps = fitting;
  }
  return {
    steps,
    mistakes: [],
    warnings: [
      ...unknownKeys(scenario, "params", namesIn(scenario.when.params), steps),
      ...unknownKeys(scenario, "query", namesIn(scenario.when.query), steps),
      ...unknownKeys(scenario, "body", askedMembers(scenario.when.body ?? {}), steps),
    ],
  };
}

/** Without a bot, a scenario can't be for a step. */
export function scopeWithoutBot(scenario: Scenario): Scope {
  const { step } = scenario.when;
  const message = `without a bot file there is no API step "${step}"`;
  const mistakes = step === undefined ? [] : [mistakeAt(scenario, "/when/step", message, "name a bot file")];
  return { steps: [], mistakes, warnings: [] };
}

function noneFits(
  scenario: Scenario,
  member: "step" | "path" | "method",
  wanted: string,
  candidates: readonly ApiStep[],
): Mistake {
  const known = [...new Set(candidates.map((step) => (member === "step" ? step.name : step[member])))];
  const hint = didYouMean(wanted, known) || `expected ${known.join(" or ") || "a bot file with API steps"}`;
  const what = { step: "there is no API step", path: "no API step has the path", method: "no API step has the method" };
  return mistakeAt(scenario, `/when/${member}`, `${what[member]} "${wanted}"`, hint);
}

const namesIn = (part: JsonObject = {}) => new Map(Object.keys(part).map((name) => [name, name]));

/**
 * A key that no row sends may still come from another caller, but most likely it is misspelled.
 * @param asked the name that is asked for, by the keys that ask for it
 */
function unknownKeys(
  scenario: Scenario,
  part: RequestPart,
  asked: ReadonlyMap<string, string>,
  steps: readonly ApiStep[],
): Mistake[] {
  return [...asked].flatMap(([key, name]) => {
    const said = unsent(part, name, steps);
    if (said === undefined) return [];
    return [
      mistakeAt(scenario, pointerTo(`/when/${part}`, key), `${said.message}, so no request of it matches`, said.hint),
    ];
  });
}

function mistakeAt({ name, source, pointer }: Scenario, place: string, message: string, hint: string): Mistake {
  return {
    location: source.locate(pointer + place),
    message: `scenario "${name}": ${message}`,
    ...(hint === "" ? {} : { hint }),
  };
}
