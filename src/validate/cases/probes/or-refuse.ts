import type { Finding } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";
import type { Found } from "../../findings.js";

/**
 * What an answer stores is seldom the mistake where the request should have been refused: the platform would have
 * nothing to store then. What is wrong with the right request's answer too has another reason.
 */
export function orRefuse({ checked, own }: Found, right: Exchanged): Found {
  const isNew = ({ rule, pointer }: Finding) =>
    !right.result.findings.some((known) => known.rule === rule && known.pointer === pointer);
  const mended = (finding: Finding): Finding =>
    finding.pointer?.startsWith("/session") === true && isNew(finding)
      ? { ...finding, mend: finding.got === "null" ? REFUSE : `${REFUSE}; or else ${finding.mend}` }
      : finding;
  return { checked: checked.map(mended), own };
}

const REFUSE = "refuse the value that was sent with a status from 400 to 499";
