import { formatDuration } from "../../core/index.js";
import type { Counts, Report } from "./report.js";
import { count } from "./text.js";

/** The verdict as a person says it. */
export function verdictSentence({ verdict, counts, coverage }: Report): string {
  const { cases, passed, failed, notChecked } = counts;
  if (verdict === "interrupted")
    return `The run was stopped early: ${count(notChecked, "case")} of ${cases} not checked.`;
  if (verdict === "passed" && passed === cases) {
    const all = cases === 1 ? "The one case came out as it should" : `All ${cases} cases came out as they should`;
    return `${all}${counts.warnings > 0 ? `, with ${count(counts.warnings, "warning")}` : ""}.`;
  }
  if (failed > 0) {
    const rest = notChecked > 0 ? `, and ${notChecked} ${notChecked === 1 ? "was" : "were"} not checked` : "";
    return `The backend answered wrongly in ${failed} of ${count(cases, "case")}${rest}.`;
  }
  if (notChecked > 0) return `${count(notChecked, "case")} of ${cases} could not be checked.`;
  return coverage === undefined
    ? "All cases passed, but there are findings about the run itself."
    : `All cases passed, but that is not enough: see the findings. Coverage is ${coverage.percent} %.`;
}

/** `2 errors, 1 warning`, or `no findings`. */
export function findingsInWords({ errors, warnings, advice }: Counts): string {
  const words = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(advice > 0 ? [count(advice, "piece of advice", "pieces of advice")] : []),
  ];
  return words.length === 0 ? "no findings" : words.join(", ");
}

/** `22 November 2026, 13:05 UTC` */
export function dateInWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(date);
  return `${day.replace(" at ", ", ")} UTC`;
}

export interface StepSummary {
  readonly step: string;
  readonly cases: Report["cases"];
  readonly passed: number;
  readonly failed: number;
  readonly notChecked: number;
  /** `12 ms`, of the slowest call; empty where there was none. */
  readonly slowest: string;
}

/** The cases of a report by step, in the order of the report. */
export function stepSummaries({ cases }: Pick<Report, "cases">): StepSummary[] {
  const bySteps = new Map<string, Report["cases"][number][]>();
  for (const result of cases) {
    const known = bySteps.get(result.step);
    if (known === undefined) bySteps.set(result.step, [result]);
    else known.push(result);
  }
  return [...bySteps].map(([step, results]) => {
    const number = (status: string) => results.filter((result) => result.status === status).length;
    const slowest = results.reduce<number | undefined>(
      (most, { ms }) => (ms === undefined ? most : Math.max(most ?? 0, ms)),
      undefined,
    );
    return {
      step,
      cases: results,
      passed: number("passed"),
      failed: number("failed"),
      notChecked: number("not checked"),
      slowest: slowest === undefined ? "" : formatDuration(slowest),
    };
  });
}
