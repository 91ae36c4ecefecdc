import type { RuleInfo } from "../../backend/index.js";
import type { Breach } from "../../contract/index.js";
import type { Finding, Location } from "../../core/index.js";
import type { Case } from "../case.js";
import type { Examiner, Exchanged } from "../examine.js";
import { placed, toFinding } from "../findings.js";

/** An exchange of a run, with its case. */
export interface Seen {
  readonly case: Case;
  readonly exchanged: Exchanged;
  /** What was found in the case. */
  readonly findings: readonly Finding[];
}

/** What a survey has to say of an exchange. */
export interface Observation {
  readonly seen: Seen;
  readonly rule: RuleInfo;
  readonly breach: Breach;
  readonly at?: Location;
}

/** Looks at all answers of a run, and tells what no single one shows. Keeps few of them, however many there are. */
export interface Survey {
  observe(seen: Seen): void;
  /** @param isAll whether the run had all cases of the bot: without them, nothing can be said to be missing */
  conclude(isAll: boolean): readonly Observation[];
}

/** An observation as a finding of the report. */
export function observationFindings({ seen, rule, breach, at }: Observation, examiner: Examiner): Finding[] {
  const found = { ...toFinding(rule, breach), ...(at === undefined ? {} : { at }) };
  return placed({ checked: [], own: [found] }, examiner, { case: seen.case, exchanged: seen.exchanged });
}
