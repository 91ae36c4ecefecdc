import { type ApiStep, type Bot, blockNames, type Mistake } from "../bot/index.js";
import { type CheckOptions, toWire } from "../contract/index.js";
import type { Finding } from "../core/index.js";
import { isObject, pointerTo } from "../core/index.js";
import { hasTemplate } from "../template/index.js";
import { checkAnswer, toResponse } from "./answer.js";
import { placeInScenario } from "./place.js";
import type { Scenario } from "./scenario.js";

/** What is wrong with the answer of a scenario. */
export interface Verdict {
  /** It breaks the contract. */
  readonly mistakes: readonly Mistake[];
  /** It may go wrong. */
  readonly warnings: readonly Mistake[];
}

/** A step that a scenario may answer, and what its answers are checked against. */
export interface CheckedStep {
  readonly step: ApiStep;
  readonly checks: CheckOptions;
}

/**
 * Checks a scenario's answer against the platform contract, the bot, and what each of its steps expects. A scenario
 * for one step must keep to what that step expects; of one for several, it is only said where it doesn't.
 */
export function checkScenario(scenario: Scenario, bot: Bot | undefined, steps: readonly CheckedStep[]): Verdict {
  const response = toResponse(scenario.respond, bot);
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
    mistakes: all.filter(isMistake).map((finding) => toMistake(scenario, finding)),
    warnings: all
      .filter((finding) => !isMistake(finding) && finding.severity !== "advice")
      .map((finding) => toMistake(scenario, finding)),
  };
}

function toMistake(scenario: Scenario, { pointer = "", rule, expected, got, mend, step }: Finding): Mistake {
  const whose = step === undefined ? "" : ` (step "${step}")`;
  return {
    location: scenario.source.locate(placeInScenario(scenario, pointer)),
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
