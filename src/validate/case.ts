import type { BackendRequest } from "../backend/index.js";
import type { CallOutcome, FailureReason } from "../contract/index.js";
import type { Line } from "../conversation/index.js";
import type { Finding, Location, Secret } from "../core/index.js";
import type { Examiner, Exchanged } from "./examine.js";

/** Something that the validator tries: one exchange or several, that say something together. */
export interface Case {
  /** Stable and unique in a run, for example `transfer/sample/enough money`. */
  readonly id: string;
  readonly kind: CaseKind;
  /** Name of the API step; `conversations` for a conversation, which may call any. */
  readonly step: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Whether no other case may run at the same time. */
  readonly isAlone: boolean;
  /** Where a file asks for it. */
  locate(): Location;
  /**
   * Sends its requests.
   * @throws the signal's reason, when the run is aborted
   */
  run(examiner: Examiner): Promise<Answered>;
}

export type CaseKind = "sample" | "generated" | "probe" | "conversation";

/** A case whose answers are there. They are judged later, many together: between two requests it would cost twice. */
export interface Answered {
  readonly outcomes: readonly CallOutcome[];
  judge(): CaseRun;
}

/** What came of a case. */
export interface CaseRun {
  /** As they came over the wire, with whatever secrets are in them; in the order of their sending. */
  readonly exchanges: readonly Exchanged[];
  /** With secrets as `$NAME`. */
  readonly findings: readonly Finding[];
  /** What was said and sent in a conversation, with secrets as `$NAME`. */
  readonly transcript?: readonly Line[];
  /** Names of the blocks that a conversation went through. */
  readonly blocks?: readonly string[];
  /** What no record of its exchanges may show, besides what none may. */
  readonly secrets?: readonly Secret[];
  /** Why the answers tell nothing of what the case asks. */
  readonly notChecked?: string;
  /** Where a smaller request may fail as well: looks for it, with requests of its own. */
  shrink?(): Promise<CaseRun>;
}

/** How one case went. */
export interface CaseResult {
  readonly id: string;
  readonly kind: CaseKind;
  /** Name of the API step. */
  readonly step: string;
  readonly name: string;
  readonly status: "passed" | "failed" | "not checked";
  /** Why it was not checked. */
  readonly reason?: string;
  /** HTTP status of the last answer, or why there was none. */
  readonly answer?: number | FailureReason;
  /** Milliseconds that the calls took. */
  readonly ms?: number;
  readonly findings: readonly Finding[];
  /** Requests and answers of a case with findings: the first few, without secrets. */
  readonly exchanges?: readonly ExchangeRecord[];
  /** What was said and sent in a conversation with findings. */
  readonly transcript?: readonly Line[];
}

/** A request and its answer, fit to be shown: texts cut, secrets as `$NAME`. */
export interface ExchangeRecord {
  readonly request: Pick<BackendRequest, "method" | "url" | "headers" | "body">;
  readonly answer:
    | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
    | { readonly failure: FailureReason; readonly message: string };
  readonly ms: number;
}

/** A case, or a turn of a conversation. */
export type Labelled = Pick<Case, "kind" | "name"> & { readonly turn?: number };

/** `sample "enough money"` or `conversation "transfer" · turn 2`, as findings and reports name a case. */
export const labelOf = ({ kind, name, turn }: Labelled) =>
  `${kind} "${name}"${turn === undefined ? "" : ` · turn ${turn}`}`;

/** Whether no answer came in time. */
export const isTimeout = (outcome: CallOutcome) => "failure" in outcome && outcome.failure === "timeout";

/** Whether nobody listens at the backend's address any more. */
export const isGone = (outcome: CallOutcome) =>
  "failure" in outcome && ["refused", "unreachable"].includes(outcome.failure);
