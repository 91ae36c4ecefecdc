import type { Finding } from "../../core/index.js";
import type { CaseResult } from "../case.js";
import { type Report, SEVERITIES } from "./report.js";

/** Findings that say the same of the same step: one to mend, however many cases show it. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding;
  /** The case that showed it; left out for what belongs to no case. */
  readonly result?: CaseResult;
  /** The other cases that show it. */
  readonly others: readonly string[];
}

/** All findings of a report, the worst first, then those that most cases show. */
export function findingGroups({ findings, cases }: Pick<Report, "findings" | "cases">): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly others: string[] }>();
  const all = [
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
    ...findings.map((finding) => ({ finding })),
  ];
  for (const found of all) {
    const { rule, severity, step, pointer, expected, mend, case: name } = found.finding;
    const key = JSON.stringify([rule, severity, step, pointer, expected, mend]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...found, others: [] });
    else if (name !== undefined) group.others.push(name);
  }
  return [...groups.values()].sort((a, b) => bySeverity(a.finding, b.finding) || b.others.length - a.others.length);
}

export const worstFirst = (findings: readonly Finding[]) => [...findings].sort(bySeverity);

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
