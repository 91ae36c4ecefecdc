import type { Bot, SourceFile } from "../bot/index.js";
import { type ApiStepResponse, type CheckOptions, LEAKS, toWire, type Wire } from "../contract/index.js";
import { kindOf, type Location, valueAt } from "../core/index.js";
import { compileParts, hasTemplate, type TemplateContext } from "../template/index.js";
import { checkAnswer, type ReadyAnswer, readyAnswer, toResponse } from "./answer.js";
import type { AnswerCache } from "./answer-cache.js";
import { AnswerError } from "./answer-error.js";
import { isInData, placeInScenario } from "./place.js";
import type { Respond, WrittenAnswer } from "./scenario.js";
import type { TemplateScope } from "./scope.js";

/** Makes one answer of a scenario. */
export type ScenarioAnswer = (scope: () => TemplateScope) => ReadyAnswer;

export interface AnswerContext {
  readonly bot: Bot | undefined;
  readonly wire: Wire;
  readonly source: SourceFile;
  /** Undefined: there are no templates. */
  readonly templates: Pick<TemplateContext, "compileExpression" | "mistakes"> | undefined;
  readonly cache: AnswerCache;
}

/**
 * Without templates, an answer is made once, and checked at the start. With them, each is made and checked by itself,
 * by what the step says that it is for.
 */
export function scenarioAnswer(
  written: WrittenAnswer,
  { bot, wire, source, templates, cache }: AnswerContext,
): (checks: CheckOptions) => ScenarioAnswer {
  const { respond, pointer: place } = written;
  if (templates === undefined || !hasTemplate(respond)) {
    const answer = readyAnswer(toResponse(respond, bot), wire);
    return () => () => answer;
  }
  const { valuesOf, build } = compileParts(respond, place, {
    ...templates,
    source,
    keepsType: (pointer) => isInData(pointer, place), // all else that an answer carries is text
  });
  const locate = (pointer: string) => source.locate(placeInScenario(written, pointer));
  return (checks) => {
    const remember = cache.open();
    return (scope) => {
      const values = valuesOf(scope());
      return remember(values, () => {
        const response = toResponse(build(values) as Respond, bot);
        prove(response, checks, locate);
        return readyAnswer(response, wire);
      });
    };
  };
}

function prove(response: ApiStepResponse, checks: CheckOptions, locate: (pointer: string) => Location): void {
  const breach = checkAnswer(response, checks).find(({ severity, rule }) => severity === "error" && !LEAKS.has(rule));
  if (breach === undefined) return;
  const { pointer = "", expected } = breach;
  const got = kindOf(valueAt(toWire(response), pointer)); // the value may be a user's secret
  const reason = `the answer would break the contract: ${pointer}: expected ${expected}, got ${got}`;
  throw new AnswerError(reason, locate(pointer));
}
