import { ApistepError } from "../../core/index.js";
import type { CaseResult } from "../case.js";
import { mergeCoverage } from "../covered/merge.js";
import { findingsAcross } from "./across.js";
import { makeReport, type Report } from "./report.js";
import { demandAllCases, demandAllShards } from "./shards.js";

/** A report, and the file that it came from. */
export interface ReportFile {
  readonly file: string;
  readonly report: Report;
}

/**
 * The reports of several runs on one bot, as if they had been one run.
 * @param minCoverage least coverage of all runs together, in percent
 * @throws {ApistepError} `bad-option` when they don't belong together
 */
export function mergeReports(files: readonly ReportFile[], minCoverage?: number): Report {
  const [first, ...others] = files;
  if (first === undefined) throw new ApistepError("bad-option", "no report to merge");
  for (const other of others) demandAlike(first, other);
  const reports = files.map(({ report }) => report);
  demandAllShards(files);
  const { bot, backend, seed, generated, failOn } = first.report;
  const isGenerationAlike = generated !== undefined && reports.every((report) => report.generated === generated);
  const withoutExchanges = reports.reduce((sum, report) => sum + (report.withoutExchanges ?? 0), 0);
  const coverage = mergeCoverage(reports.flatMap((report) => report.coverage ?? []));
  const cases = mergeCases(files);
  demandAllCases(files, cases.length);
  const isComplete = cases.every(({ status }) => status !== "not checked");
  const { findings, waived } = findingsAcross(reports, coverage, minCoverage);
  return makeReport({
    ...{ bot, backend, seed, failOn },
    ...(isGenerationAlike ? { generated } : {}),
    startedAt: reports.map(({ startedAt }) => startedAt).sort()[0] ?? first.report.startedAt,
    ms: Math.max(...reports.map(({ ms }) => ms)),
    isInterrupted: !isComplete && reports.some(({ verdict }) => verdict === "interrupted"),
    findings,
    cases,
    ...(waived.length === 0 ? {} : { waived }),
    ...(withoutExchanges === 0 ? {} : { withoutExchanges }),
    ...(coverage === undefined ? {} : { coverage }),
  });
}

/** What must be the same for a verdict on all to make sense. */
function demandAlike(first: ReportFile, other: ReportFile): void {
  const facts = ({ report }: ReportFile) => ({
    version: report.version,
    bot: report.bot.name,
    seed: report.seed,
    "--fail-on": report.failOn,
  });
  const [a, b] = [Object.entries(facts(first)), Object.entries(facts(other))];
  for (const [index, [name, value]] of a.entries()) {
    const got = b[index]?.[1];
    if (got === value) continue;
    throw new ApistepError("bad-option", `the reports don't belong together: ${name} is not the same`, {
      hint: `${first.file} has ${JSON.stringify(value)}, ${other.file} has ${JSON.stringify(got)}`,
    });
  }
}

/** Each case once. One that was checked counts more than one that was not, a failure more than a pass. */
function mergeCases(files: readonly ReportFile[]): CaseResult[] {
  const cases = new Map<string, CaseResult>();
  for (const result of files.flatMap(({ report }) => report.cases)) {
    const earlier = cases.get(result.id);
    if (earlier === undefined || WEIGHT[result.status] > WEIGHT[earlier.status]) cases.set(result.id, result);
  }
  return [...cases.values()];
}

const WEIGHT: Readonly<Record<CaseResult["status"], number>> = { "not checked": 0, passed: 1, failed: 2 };
