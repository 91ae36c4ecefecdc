import { type ApiStep, type Bot, blockNames, checkMessageShape, type Mistake } from "../bot/index.js";
import { type CheckOptions, toWire } from "../contract/index.js";
import type { Finding } from "../core/index.js";
import { isObject, pointerTo } from "../core/index.js";
import { hasTemplate } from "../template/index.js";
import { checkAnswer, toResponse } from "./answer.js";
import { placeInScenario } from "./place.js";
import type { Scenario, WrittenAnswer } from "./scenario.js";

/** What is wrong with the answers of a scenario. */
export interface Verdict {
  /** They break the contract. */
  readonly mistakes: readonly Mistake[];
  /** They may go wrong. */
  readonly warnings: readonly Mistake[];
}

/** A step that a scenario may answer, and what its answers are checked against. */
export interface CheckedStep {
  readonly step: ApiStep;
  readonly checks: CheckOptions;
}

/**
 * Checks a scenario's answers against the platform contract, the bot, and what each of its steps expects. A scenario
 * for one step must keep to what that step expects; of one for several, it is only said where it doesn't.
 */
export function checkScenario(scenario: Scenario, bot: Bot | undefined, steps: readonly CheckedStep[]): Verdict {
  const misshapen = scenario.answers.flatMap((answer) => shapeMistakes(scenario, answer));
  if (misshapen.length > 0) return { mistakes: misshapen, warnings: [] };
  const verdicts = scenario.answers.map((answer) => checkWritten(scenario, answer, bot, steps));
  return {
    mistakes: verdicts.flatMap(({ mistakes }) => mistakes),
    warnings: verdicts.flatMap(({ warnings }) => warnings),
  };
}

/** That each message is of one kind. What it says is for the contract to judge. */
function shapeMistakes({ name, source }: Scenario, { respond, pointer }: WrittenAnswer): Mistake[] {
  const mistakes: Mistake[] = [];
  const report = (place: string, message: string, hint?: string) => {
    const location = source.locateKey(place);
    mistakes.push({ location, message: `scenario "${name}": ${message}`, ...(hint === undefined ? {} : { hint }) });
  };
  for (const [index, form] of (respond.messages ?? []).entries()) {
    checkMessageShape(form, `${pointer}/messages/${index}`, { blocks: undefined, report });
  }
  return mistakes;
}

function checkWritten(
  scenario: Scenario,
  written: WrittenAnswer,
  bot: Bot | undefined,
  steps: readonly CheckedStep[],
): Verdict {
  const response = toResponse(written.respond, bot);
  const open = templatedPlaces(toWire(response), "");
  const check = (checks: CheckOptions) =>
    checkAnswer(response, checks).filter((finding) => !open.some((place) => isRelated(place, finding.pointer ?? "")));
  const general = check(bot?.blocks === undefined ? {} : { blocks: blockNames(bot.blocks) });
  const isGeneral = (finding: Finding) =>
    general.some(({ rule, pointer }) => rule === finding.rule && pointer === finding.pointer);
  const special = steps.flatMap(({ step, checks }) =>
    check(checks)
      .filter((finding) => !isGeneral(finding))
      .map((finding) => ({ ...finding, step: step.name })),
  );
  const all = [...general, ...special];
  const isMistake = (finding: Finding) =>
    finding.severity === "error" && (finding.step === undefined || steps.length === 1);
  return {
    mistakes: all.filter(isMistake).map((finding) => toMistake(scenario, written, finding)),
    warnings: all
      .filter(
        (finding) => !isMistake(finding) && finding.severity !== "advice" && bot?.rules.get(finding.rule) !== "off",
      )
      .map((finding) => toMistake(scenario, written, finding)),
  };
}

function toMistake(scenario: Scenario, written: WrittenAnswer, finding: Finding): Mistake {
  const { pointer = "", rule, expected, got, mend, step } = finding;
  const whose = step === undefined ? "" : ` (step "${step}")`;
  return {
    location: scenario.source.locate(placeInScenario(written, pointer)),
    message: `scenario "${scenario.name}"${whose}: ${rule}: expected ${expected}, got ${got}`,
    hint: mend,
  };
}

/** Where templates stand: what they will be is not known before a request comes. */
function templatedPlaces(value: unknown, pointer: string): string[] {
  if (!hasTemplate(value)) return [];
  if (typeof value === "string") return [pointer];
  const members = Array.isArray(value) ? value.entries() : Object.entries(isObject(value) ? value : {});
  return [...members].flatMap(([key, item]) => templatedPlaces(item, pointerTo(pointer, key)));
}

/** Whether one place is the other or lies within it: what a schema says of an object may rest on one of its members. */
function isRelated(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
