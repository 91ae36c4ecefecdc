import type { ApiStep } from "../bot/index.js";
import type { JsonObject, Location } from "../core/index.js";
import type { ReadyAnswer } from "./answer.js";
import type { RequestCheck } from "./check-request.js";
import type { Disturbance, FaultRule } from "./fault.js";
import type { CompiledWhen, MatchInput, ScenarioIndex } from "./match/index.js";
import type { ConversationState } from "./state.js";

/** A request of a conversation, which one responder answers. */
export interface Turn extends MatchInput {
  /** Id of the conversation. */
  readonly conversation: string;
  /** The conversation before the request. */
  readonly state: ConversationState;
  readonly now: Date;
}

/** Answers some requests: a scenario, or what answers where none does. */
export interface Responder {
  /** Name of the scenario; `generated` for answers that come from the step's `expects`. */
  readonly name: string;
  /** Under which its matches are counted in a conversation. */
  readonly key: string;
  readonly when: CompiledWhen;
  /** Where the scenario was written; undefined for what is none. */
  place(): Location | undefined;
  /** Why it does not answer, though the request fits: the conversation is elsewhere. Undefined: it does. */
  whyNot(state: ConversationState): string | undefined;
  /**
   * Undefined: it has no answer of its own, and disturbs what another answers.
   * @throws {AnswerError} or {TemplateError}
   */
  readonly answer: ((turn: Turn) => Reply) | undefined;
  readonly fault: FaultRule | undefined;
  /** The state after its answer. */
  readonly to: string | undefined;
  /** Variables of the conversation that it sets. */
  readonly vars: ((turn: Turn) => JsonObject) | undefined;
}

/** An answer, and what goes wrong with it. */
export interface Reply {
  readonly answer: ReadyAnswer;
  readonly disturbance: Disturbance | undefined;
}

/** An API step as the mock serves it; without a bot, there is one for everything. */
export interface Endpoint {
  readonly step: ApiStep | undefined;
  readonly method: string;
  readonly path: string;
  /** A sensitive variable stands in the path. */
  readonly hidesPath: boolean;
  readonly check: RequestCheck;
  /** Tried in order. */
  readonly responders: readonly Responder[];
  /** Finds those of them that a request fits. */
  readonly index: ScenarioIndex<Responder>;
  /** Answers what none of them does. */
  readonly otherwise: Responder;
}
