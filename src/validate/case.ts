import type { ApiStep, Expectation } from "../bot/index.js";
import type { FailureReason, Session } from "../contract/index.js";
import type { Finding, Location } from "../core/index.js";

/** One exchange that the validator runs. */
export interface Case {
  /** Stable and unique in a run, for example `transfer/sample/enough money`. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly step: ApiStep;
  readonly name: string;
  /** All variables of the user before the call. */
  readonly session: Session;
  readonly expectation: Expectation;
  /** Where a file asks for it. */
  locate(): Location;
}

export type CaseKind = "sample";

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
  /** HTTP status of the answer, or why there was none. */
  readonly answer?: number | FailureReason;
  /** Milliseconds that the call took. */
  readonly ms?: number;
  readonly findings: readonly Finding[];
}

/** `sample "enough money"`, as findings and reports name a case. */
export const labelOf = ({ kind, name }: Pick<Case, "kind" | "name">) => `${kind} "${name}"`;
