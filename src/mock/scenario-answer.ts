import type { Bot, SourceFile } from "../bot/index.js";
import { type CheckOptions, toWire, type Wire } from "../contract/index.js";
import { kindOf, valueAt } from "../core/index.js";
import { compileTemplates, hasTemplate, type TemplateContext } from "../template/index.js";
import { checkAnswer, type ReadyAnswer, readyAnswer, toResponse } from "./answer.js";
import { AnswerError } from "./answer-error.js";
import { placeInScenario } from "./place.js";
import type { Respond, WrittenAnswer } from "./scenario.js";
import type { TemplateScope } from "./scope.js";

/** Makes one answer of a scenario, for a step with these checks. */
export type ScenarioAnswer = (scope: () => TemplateScope, checks: CheckOptions) => ReadyAnswer;

export interface AnswerContext {
  readonly bot: Bot | undefined;
  readonly wire: Wire;
  readonly source: SourceFile;
  /** Undefined: there are no templates. */
  readonly templates: Pick<TemplateContext, "compileExpression" | "mistakes"> | undefined;
}

/** Without templates, an answer is made once, and checked at the start. With them, each is made and checked by itself. */
export function scenarioAnswer(
  written: WrittenAnswer,
  { bot, wire, source, templates }: AnswerContext,
): ScenarioAnswer {
  const { respond, pointer: place } = written;
  if (templates === undefined || !hasTemplate(respond)) {
    const answer = readyAnswer(toResponse(respond, bot), wire);
    return () => answer;
  }
  const data = `${place}/session/data/`;
  const fill = compileTemplates(respond, place, {
    ...templates,
    source,
    keepsType: (pointer) => pointer.startsWith(data), // all else that an answer carries is text
  });
  return (scope, checks) => {
    const response = toResponse(fill(scope()) as Respond, bot);
    const breach = checkAnswer(response, checks).find(({ severity }) => severity === "error");
    if (breach === undefined) return readyAnswer(response, wire);
    const { pointer = "", expected } = breach;
    const got = kindOf(valueAt(toWire(response), pointer)); // the value may be a user's secret
    const reason = `the answer would break the contract: ${pointer}: expected ${expected}, got ${got}`;
    throw new AnswerError(reason, source.locate(placeInScenario(written, pointer)));
  };
}
