import type { Problem } from "./problem.js";

/** What there is to tell of one request. Secrets and sensitive values are left out. */
export interface LogEntry {
  /** When it came, ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** Without the query. Where a sensitive variable stands in it: the step's path. */
  readonly path: string;
  /** Null when no step is at its method and path, and without a bot. */
  readonly step: string | null;
  /** The scenario that answered; `generated` when none matched; null when the request was refused. */
  readonly scenario: string | null;
  /** Id of the block that the answer goes to. */
  readonly nextDialogstate: string | null;
  readonly status: number;
  /** Milliseconds until the answer was sent. */
  readonly ms: number;
  /** What is wrong with the request. */
  readonly problems: readonly Problem[];
}
