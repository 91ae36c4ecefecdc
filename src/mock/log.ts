import type { Clock } from "../core/index.js";
import { describeFault } from "./fault.js";
import type { Outcome } from "./outcome.js";
import type { Problem } from "./problem.js";

/** What there is to tell of one request. Secrets and sensitive values are left out. */
export interface LogEntry {
  /** From 1 on, in the order in which the requests came. */
  readonly id: number;
  /** When it came, ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** Without the query. Where a sensitive variable stands in it: the step's path. */
  readonly path: string;
  /** Null when no step is at its method and path, and without a bot. */
  readonly step: string | null;
  /** Id of the conversation; null when the request was refused. */
  readonly conversation: string | null;
  /** The scenario that answered; `generated` when none matched; null when the request was refused. */
  readonly scenario: string | null;
  /** Id of the block that the answer goes to. */
  readonly nextDialogstate: string | null;
  readonly status: number;
  /** What a fault did to the answer, in words; null: nothing. */
  readonly fault: string | null;
  /** Milliseconds until the answer was sent. */
  readonly ms: number;
  /** What is wrong with the request. */
  readonly problems: readonly Problem[];
}

/** The entry of a request that was answered. */
export function toEntry(outcome: Outcome, { id, time }: ReturnType<Mark>, method: string, ms: number): LogEntry {
  const { path, step, conversation, scenario, nextDialogstate, problems, disturbance } = outcome;
  const status = disturbance?.status ?? outcome.status;
  const rounded = Math.round(ms * 100) / 100;
  const fault = disturbance === undefined ? null : describeFault(disturbance);
  return {
    id,
    time,
    method,
    path,
    step,
    conversation,
    scenario,
    nextDialogstate,
    status,
    fault,
    ms: rounded,
    problems,
  };
}

/** The entry of what is no request. */
export function toRefusedEntry(received: Pick<LogEntry, "id" | "time" | "status" | "problems">): LogEntry {
  const { id, time, status, problems } = received;
  const none = { step: null, conversation: null, scenario: null, nextDialogstate: null, fault: null };
  return { id, time, method: "-", path: "-", ...none, status, ms: 0, problems };
}

/** Number and time of the next request. */
export type Mark = () => Pick<LogEntry, "id" | "time">;

/** Numbers requests, and writes the time of day once a millisecond: under load many requests share it. */
export function createMarks(clock: Clock): Mark {
  let id = 0;
  let last = new Date(0);
  let time = "";
  return () => {
    const now = clock.now();
    if (now.getTime() !== last.getTime()) {
      last = now;
      time = now.toISOString();
    }
    id += 1;
    return { id, time };
  };
}
