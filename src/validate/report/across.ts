import type { Finding } from "../../core/index.js";
import type { Coverage } from "../covered/coverage.js";
import { coverageFinding, coverageTooLow } from "../covered/finding.js";
import { conclusionsAcross } from "../evidence.js";
import { stepNotChecked } from "../rules.js";
import { gradeBy } from "../severities.js";
import { SURVEY_RULES } from "../surveys/rules.js";
import { createWaivers, mergeUses, type WaivedFinding } from "../waivers/apply.js";
import { waiverExpired, waiverUnused } from "../waivers/rules.js";
import type { Report } from "./report.js";

interface Across {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/**
 * What belongs to no case, of several reports together. What every report says is said once; what one says because it
 * does not know of the others no longer holds.
 * @param minCoverage of all together, in percent
 */
export function findingsAcross(
  reports: readonly Report[],
  coverage: Coverage | undefined,
  minCoverage: number | undefined,
): Across {
  const evidence = reports.flatMap((report) => report.evidence ?? []);
  const isKnown = evidence.length === reports.length;
  const stale = new Set<string>([
    ...(minCoverage === undefined ? [] : [coverageTooLow.id]),
    ...(isKnown ? [...SURVEY_RULES, waiverExpired, waiverUnused].map(({ id }) => id) : []),
  ]);
  const isCalled = (name: string | undefined) => coverage?.steps.some(({ step, calls }) => step === name && calls > 0);
  const holds = ({ rule, step }: Finding) => !stale.has(rule) && !(rule === stepNotChecked.id && isCalled(step));
  const findings = distinct(reports.flatMap((report) => report.findings)).filter(holds);
  const waived = distinct(reports.flatMap((report) => report.waived ?? [])).filter(holds);
  const grade = gradeBy(new Map(Object.entries(evidence[0]?.severities ?? {})));
  const waivers = createWaivers(mergeUses(evidence.flatMap(({ waivers }) => waivers)), dayOf(reports));
  const isWhole = evidence.every((each) => each.isWhole);
  const file = reports[0]?.bot.file ?? "";
  const tooLow = coverage === undefined ? undefined : coverageFinding(coverage, minCoverage ?? 0, file);
  const added = waivers.sift(
    grade([...conclusionsAcross(isKnown ? evidence : []), ...(tooLow === undefined ? [] : [tooLow])]),
  );
  return {
    findings: [...findings, ...added, ...(isKnown ? grade(waivers.findings(isWhole)) : [])],
    waived: [...waived, ...waivers.waived],
  };
}

/** A waiver that held when the first of them began held for all. */
const dayOf = (reports: readonly Report[]) => reports.map(({ startedAt }) => startedAt.slice(0, 10)).sort()[0] ?? "";

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
