import type { ApiStep } from "../bot/index.js";
import type { ReadyAnswer } from "./answer.js";
import type { RequestCheck } from "./check-request.js";
import type { Matcher } from "./match.js";
import type { TemplateScope } from "./scope.js";

/** Answers some requests. */
export interface Responder {
  /** Name of the scenario; `generated` for answers that come from the step's `expects`. */
  readonly name: string;
  readonly matches: Matcher;
  /**
   * @param scope what templates may read; asked for only where there are any
   * @throws {AnswerError}
   */
  answer(scope: () => TemplateScope): ReadyAnswer;
}

/** An API step as the mock serves it; without a bot, there is one for everything. */
export interface Endpoint {
  readonly step: ApiStep | undefined;
  readonly method: string;
  readonly path: string;
  /** A sensitive variable stands in the path. */
  readonly hidesPath: boolean;
  readonly check: RequestCheck;
  /** Tried in order; the last matches every request. */
  readonly responders: readonly Responder[];
}
