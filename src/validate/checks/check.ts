import type { BackendRequest, RuleInfo } from "../../backend/index.js";
import type { Breach, CallOutcome, CheckResult, Session } from "../../contract/index.js";
import type { Case } from "../case.js";

/** All that a check may look at. */
export interface Exchanged {
  readonly case: Case;
  readonly request: BackendRequest;
  readonly outcome: CallOutcome;
  /** What the platform contract and the step's `expects` say of the outcome. */
  readonly result: CheckResult;
  /** The user's variables after the answer was stored. */
  readonly session: Session;
}

/** One thing that must hold for a case, beyond what every answer must keep to. */
export interface Check {
  readonly rule: RuleInfo;
  check(exchanged: Exchanged): readonly Breach[];
}
