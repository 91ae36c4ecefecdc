import { behindIn, type CallOutcome } from "../../../contract/index.js";
import type { Finding } from "../../../core/index.js";
import type { Examiner, Exchanged } from "../../examine.js";
import { ANYTHING, foundIn } from "../../exchange-case.js";
import type { Found } from "../../findings.js";
import { isServed } from "./right.js";
import { errorDetails, inputNotSurvived } from "./rules.js";
import { nothingFound, withBreach } from "./sighting.js";

/** Wrong whatever was asked. */
const LEAKS: readonly string[] = ["secret-echoed", "stack-trace", "connection-dropped"];

/**
 * What is wrong with the answer to a request that a backend may refuse: it must not fail, must not tell how it is
 * built and, where it does not refuse, should keep to the contract.
 */
export function judge(exchanged: Exchanged, examiner: Examiner, wanted?: Wanted): Found {
  if (!isServed(exchanged)) return judgeLeaks(exchanged, wanted);
  const { checked, own } = foundIn(exchanged, ANYTHING, examiner);
  return { checked: checked.map(asWarning), own: own.map(asWarning) };
}

/** What a backend should do with a request, rather than to fail. */
export interface Wanted {
  readonly expected: string;
  readonly mend: string;
}

export const SERVED_OR_REFUSED: Wanted = {
  expected: "status 200 or a refusal with a status from 400 to 499",
  mend: "check the request before it is worked on, and refuse what can't be used",
};

/** The same where an answer with status 200 is about something else: only whether the backend failed, or tells too much. */
export function judgeLeaks(exchanged: Exchanged, wanted: Wanted = SERVED_OR_REFUSED): Found {
  const { outcome } = exchanged;
  const { checked, own } = leaksIn(exchanged);
  if (!("failure" in outcome) && outcome.status < 500) return { checked, own };
  const got = "failure" in outcome ? outcome.message : `status ${outcome.status}`;
  return { checked, own: [...withBreach(nothingFound, inputNotSurvived, { ...wanted, got }).own, ...own] };
}

/** What an answer tells of the backend, or of others, whatever was asked. */
export function leaksIn({ outcome, result }: Exchanged): Found {
  const leaks = result.findings.filter(({ rule }) => LEAKS.includes(rule));
  return withDetails({ checked: leaks, own: [] }, outcome);
}

/** The platform seldom sends such a request: what is an error elsewhere is not one here. */
const asWarning = (finding: Finding): Finding =>
  finding.severity === "error" && !LEAKS.includes(finding.rule) ? { ...finding, severity: "warning" } : finding;

const PATH = /(?:\/(?:home|srv|usr|var|opt|app|node_modules)\/[\w.@-]{1,80}|[A-Z]:\\{1,2}[\w.-]{1,80}\\)/;

function detailIn(text: string): string | undefined {
  const path = PATH.exec(text)?.[0];
  return path === undefined ? behindIn(text) : `a path: ${path}`;
}

function withDetails(found: Found, outcome: CallOutcome): Found {
  if ("failure" in outcome || outcome.status < 400) return found;
  const text = Buffer.from(outcome.body).toString().slice(0, 100_000);
  if (found.checked.some(({ rule }) => rule === "stack-trace")) return found; // which has paths in it
  const detail = detailIn(text);
  if (detail === undefined) return found;
  return withBreach(found, errorDetails, {
    expected: "an error answer without details of the backend",
    got: detail,
    mend: "log the details in the backend, and answer with a text of your own",
  });
}
