import type { ApiStepResponse, FailureReason, Postback, Session } from "../contract/index.js";
import type { Recognition } from "./intents/recogniser.js";

/** Time of an event, ISO 8601. Left out, or before the time of the event before it: that time. */
interface Timed {
  readonly now?: string;
}

/** What happens to a conversation. */
export type Event = StartEvent | UserEvent | AnsweredEvent | TimedOutEvent | ClockEvent;

/** What the user does. While a call or a delay is pending, it waits in a queue. */
export type UserEvent = TextEvent | TapEvent;

/**
 * A conversation begins: with the block given, with the intent of the text (user-initiated channels), or with the
 * introduction (F-116). In a running conversation it begins anew, and the session stays (F-079).
 */
export interface StartEvent extends Timed {
  readonly type: "start";
  /** Name of the block to begin with. */
  readonly block?: string;
  /** Variables to set first, by name or path; the platform's own may be among them. */
  readonly session?: Session;
  /** What a user said to begin it. */
  readonly text?: string;
  /** As for a text. */
  readonly recognised?: readonly Recognition[];
}

export interface TextEvent extends Timed {
  readonly type: "text";
  readonly text: string;
  /** What a recogniser of one's own made of the text, best first. Left out: the built-in one is asked. */
  readonly recognised?: readonly Recognition[];
}

/** A tap on a button or a quick reply: its payload as it was sent (F-062). */
export interface TapEvent extends Timed {
  readonly type: "postback" | "quickReply";
  readonly payload: Postback;
  /** What the button shows. */
  readonly title?: string;
}

/** The backend answered, or failed to. */
export interface AnsweredEvent extends Timed {
  readonly type: "answered";
  readonly step: string;
  /** Number of the call, from its effect. Left out: the pending one. */
  readonly call?: number;
  readonly outcome: StepOutcome;
}

/** The pending call takes longer than the platform waits (F-024). */
export interface TimedOutEvent extends Timed {
  readonly type: "timedOut";
}

/** Time went by: a delay may be over, a silence long enough. */
export interface ClockEvent {
  readonly type: "clock";
  readonly now: string;
}

/** Why a call failed (F-046), or brought nothing to work with (U-05). */
export type FailedReason = FailureReason | "status" | "empty" | "unreadable";

/** What came of calling a step. */
export type StepOutcome =
  | {
      readonly response: ApiStepResponse;
      /** How many messages the answer had that are none at all, and so are not in the response. */
      readonly invalidMessages?: number;
    }
  | { readonly failed: FailedReason };
