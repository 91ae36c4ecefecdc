import type { RuleInfo } from "../../../backend/index.js";
import type { Breach } from "../../../contract/index.js";
import type { Finding, Severity } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import { type Found, toFinding } from "../../findings.js";

/** An exchange of a probe, and what is wrong with it. */
export interface Sighting {
  readonly exchanged: Exchanged;
  readonly found: Found;
  /** Why it does not tell what the probe asks. */
  readonly notChecked?: string;
}

export const nothingFound: Found = { checked: [], own: [] };

/** Without the findings that are not to be told. */
export const onlyFound = ({ checked, own }: Found, isToTell: (finding: Finding) => boolean): Found => ({
  checked: checked.filter(isToTell),
  own: own.filter(isToTell),
});

/** A finding of a probe's own, besides others. */
export const withBreach = (
  { checked, own }: Found,
  rule: RuleInfo,
  breach: Breach,
  severity: Severity = rule.severity,
): Found => ({
  checked,
  own: [...own, { ...toFinding(rule, breach), severity }],
});
