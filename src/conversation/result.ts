import type { RequestView } from "../backend/index.js";
import type { Finding, Location } from "../core/index.js";
import type { Conversation, Effect } from "../engine/index.js";
import type { ConversationExchange } from "./exchange.js";
import type { Line } from "./transcript.js";

/** How a conversation went. */
export interface ConversationRun<Exchange extends ConversationExchange = ConversationExchange> {
  readonly name: string;
  /** Those that were played: up to the one that failed. */
  readonly turns: readonly TurnRun<Exchange>[];
  /** What was not as expected. Left out: everything was. */
  readonly failure?: ConversationFailure;
  /** What was said and sent up to then. Sensitive values and secrets stand in it as `$NAME`. */
  readonly transcript: readonly Line[];
}

export interface ConversationFailure {
  readonly turn: number;
  /** A phrase that follows "expected". */
  readonly expected: string;
  readonly got: string;
  /** How to mend it, an imperative sentence. */
  readonly mend: string;
  /** Where the conversation file expects it. */
  readonly at: Location;
}

/** How a turn went. */
export interface TurnRun<Exchange extends ConversationExchange = ConversationExchange> {
  /** From 1 on; 0 is the bot's opening, where the script has no turn for it. */
  readonly turn: number;
  readonly effects: readonly Effect[];
  /** Calls of the backend, in order. */
  readonly exchanges: readonly Exchange[];
  /** The last request, as templates read it. */
  readonly request?: RequestView;
  /** What the engine found. */
  readonly findings: readonly Finding[];
  /** After the turn. */
  readonly conversation: Conversation;
}
