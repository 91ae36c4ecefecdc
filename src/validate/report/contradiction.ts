import type { CaseResult } from "../case.js";
import { fails, makeReport, type Report } from "./report.js";

/** Where a saved report says two things at once, as one that was changed by hand may; undefined for one that doesn't. */
export function contradictionIn(report: Report): string | undefined {
  const [odd] = report.cases.flatMap((result) => contradictionOf(result, report) ?? []);
  if (odd !== undefined) return odd;
  const { verdict, counts } = makeReport({ ...report, isInterrupted: report.verdict === "interrupted" });
  const wrong = Object.entries(counts).find(([name, count]) => report.counts[name as keyof Report["counts"]] !== count);
  if (wrong !== undefined) {
    const [name, count] = wrong;
    return `counts.${name} is ${report.counts[name as keyof Report["counts"]]}, and what it counts are ${count}`;
  }
  if (verdict === report.verdict) return undefined;
  return `its verdict is "${report.verdict}", and by its cases and findings it is "${verdict}"`;
}

function contradictionOf({ id, status, findings }: CaseResult, { failOn }: Report): string | undefined {
  const hasFailed = fails(findings, failOn);
  if (hasFailed === (status === "failed")) return undefined;
  const has = hasFailed ? "a finding" : "no finding";
  return `the case ${JSON.stringify(id)} is "${status}", and has ${has} that fails with failOn ${failOn}`;
}
