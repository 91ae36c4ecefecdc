import type { SchemaProblem, Secret } from "../core/index.js";
import type { Parts } from "./parts.js";
import type { ApiStepResponse } from "./response.js";

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Milliseconds from sending the request to the last byte of the answer. */
  readonly ms: number;
  /** Whether it came over a second connection, as the backend had closed the kept one when the request came. */
  readonly wasResent?: true;
}

/** Whether the platform takes a call for a success. Of other answers it ignores the body (U-06). */
export const isSuccess = (status: number) => status >= 200 && status < 300;

/** Why there is no answer. */
export type FailureReason = "timeout" | "refused" | "reset" | "too-large" | "unreachable" | "invalid-http";

/** A call that brought no answer. */
export interface Failure {
  readonly failure: FailureReason;
  /** What the network said. */
  readonly message: string;
  readonly ms: number;
  /** Host and port of the proxy that the request went to, where one stands between. */
  readonly proxy?: string;
}

/** What came of calling a backend. */
export type CallOutcome = Answer | Failure;

/** How long the platform is taken to wait, in milliseconds (F-024, U-02). */
export const LONGEST_WAIT = 20_000;

/** What an answer is checked against, besides the platform contract. All optional: without it, less is checked. */
export interface CheckOptions {
  /** The blocks of the bot. Left out: any target is taken. */
  readonly blocks?: BlockNames;
  readonly expects?: Expects;
  /** Slowest answer that is still good, in milliseconds. */
  readonly within?: number;
  /** How long the platform waits, in milliseconds (F-024, U-02). Default 20,000. */
  readonly timeout?: number;
  /** Credentials that the request carried: the answer must not repeat them. */
  readonly secrets?: readonly Secret[];
  /** What no finding may show, besides these. */
  readonly hidden?: readonly Secret[];
}

/** Ids of a bot's blocks, and their names where these differ (F-011, C-04). */
export interface BlockNames {
  readonly ids: ReadonlySet<string>;
  /** From name to id. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** What one API step promises of its answers. */
export interface Expects {
  /** Ids of the blocks that an answer may go to; null in it allows answers that name none. */
  readonly nextDialogstate?: ReadonlySet<string | null>;
  /** For each namespace that may be written: what is wrong with its data. */
  readonly session?: ReadonlyMap<string, (data: unknown) => readonly SchemaProblem[]>;
  /** Statuses besides 200 that are meant so. */
  readonly statuses?: ReadonlySet<number>;
}

/** All that a rule may look at. */
export interface Exchange {
  readonly answer: Answer;
  /** The body as text, without a byte-order mark; undefined when it is no valid UTF-8. */
  readonly text: string | undefined;
  readonly hasByteOrderMark: boolean;
  /** The parsed body. Undefined when it is empty, no JSON, or ignored because of its status (U-06). */
  readonly json: unknown;
  /** What the JSON parser said, when the body is no JSON. */
  readonly syntaxError: string | undefined;
  /** What the platform contract's schema does not allow. */
  readonly problems: readonly SchemaProblem[];
  readonly response: ApiStepResponse;
  /** Texts, labels, buttons and addresses of the messages, with their places. */
  readonly parts: Parts;
  readonly options: CheckOptions;
}
