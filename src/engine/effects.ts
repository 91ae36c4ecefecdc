import type { Message, Session } from "../contract/index.js";
import type { Finding } from "../core/index.js";
import type { FailedReason } from "./events.js";

/** What is to be done, in this order, after a transition; traces only tell what went on. */
export type Effect = SendEffect | CallEffect | ScheduleEffect | TraceEffect;

/** A message for the user. */
export interface SendEffect {
  readonly type: "send";
  /** With its variables replaced, and one of its texts chosen. */
  readonly message: Message;
  /** All the texts that it was chosen from, where there are several (F-051, U-17). */
  readonly alternatives?: readonly string[];
  /** Name of the block that it comes from. */
  readonly block: string;
  /** The API step whose answer brought it. */
  readonly step?: string;
}

/** An API step to call; what comes of it is told by `answered` or `timedOut`. */
export interface CallEffect {
  readonly type: "call";
  readonly step: string;
  /** Number of the call in this conversation. */
  readonly call: number;
  /** What to build the request from. */
  readonly session: Session;
}

/** A `clock` event is wanted after this time: for a delay, which the conversation waits for, or for a silence. */
export interface ScheduleEffect {
  readonly type: "schedule";
  readonly reason: "delay" | "silence";
  readonly ms: number;
}

/** What went on, without values of variables, which may be sensitive. */
export type TraceEffect = { readonly type: "trace" } & Trace;

export type Trace =
  | { readonly what: "entered"; readonly block: string; readonly because: Because }
  /** A collect block whose variable is known (F-105). */
  | { readonly what: "skipped"; readonly block: string; readonly variable: string }
  | { readonly what: "stored"; readonly variable: string; readonly by: StoredBy }
  /** `branch` counts from 0; "else" and null: none held, with and without an else. */
  | { readonly what: "condition"; readonly block: string; readonly branch: number | "else" | null }
  | { readonly what: "intent"; readonly intent: string; readonly score: number }
  | { readonly what: "not understood"; readonly reason: "no intent" | "too long" }
  | { readonly what: "invalid input"; readonly block: string; readonly attempt: number }
  | { readonly what: "failed"; readonly reason: FailedReason | "unknown block" | "invalid message" | "loop" }
  | { readonly what: "queued" | "ignored"; readonly event: string }
  | { readonly what: "finding"; readonly finding: Finding };

/** Why a block is entered. */
export type Because =
  | "start"
  | "go to"
  | "condition"
  | "input"
  | "intent"
  | "tap"
  | "answer"
  | "not understood"
  | "error"
  | "variable changed"
  | "silence"
  | "disabled";

/** What stored a variable. */
export type StoredBy = "answer" | "go to" | "action" | "input" | "tap" | "entity" | "start";
