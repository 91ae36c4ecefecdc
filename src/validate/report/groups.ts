import type { Line } from "../../conversation/index.js";
import type { Finding } from "../../core/index.js";
import { type CaseResult, labelOf } from "../case.js";
import { conversationFailed } from "../cases/conversations.js";
import { type Report, SEVERITIES } from "./report.js";

/**
 * Findings that say the same of the same step: one to mend, however many cases show it. A probe's may be milder than a
 * sample's.
 */
export interface FindingGroup {
  /** The first of the worst of them. */
  readonly finding: Finding;
  /** The case that showed it; left out for what belongs to no case. */
  readonly result?: CaseResult;
  /** The other cases that show it. */
  readonly others: readonly string[];
  /** Conversations to be told under it, each in one place only. */
  readonly told: readonly Told[];
}

/** What was said and sent in a conversation. */
export interface Told {
  /** `conversation "transfer"`. */
  readonly name: string;
  readonly transcript: readonly Line[];
}

/** All findings of a report, the worst first, then those that most cases show. */
export function findingGroups({ findings, cases }: Pick<Report, "findings" | "cases">): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly others: string[]; readonly told: Told[] }>();
  const all: { readonly finding: Finding; readonly result?: CaseResult }[] = [
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
    ...findings.map((finding) => ({ finding })),
  ];
  for (const found of all.sort((a, b) => bySeverity(a.finding, b.finding))) {
    const { rule, step, pointer, expected, mend, case: name } = found.finding;
    const key = JSON.stringify([rule, step, pointer, expected, mend]);
    const told = found.result === undefined ? [] : toldUnder(found.finding, found.result);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...found, others: [], told });
    else {
      if (name !== undefined) group.others.push(name);
      group.told.push(...told);
    }
  }
  return [...groups.values()].sort((a, b) => bySeverity(a.finding, b.finding) || b.others.length - a.others.length);
}

export const worstFirst = (findings: readonly Finding[]) => [...findings].sort(bySeverity);

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** A conversation is told under what was not as it expects; where all was, under the worst that was found. */
function toldUnder(finding: Finding, { findings, transcript, ...result }: CaseResult): Told[] {
  const main = findings.find(({ rule }) => rule === conversationFailed.id) ?? worstFirst(findings)[0];
  return transcript === undefined || finding !== main ? [] : [{ name: labelOf(result), transcript }];
}
