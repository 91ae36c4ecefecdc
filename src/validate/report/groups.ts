import type { Line } from "../../conversation/index.js";
import type { Finding } from "../../core/index.js";
import { type CaseResult, labelOf } from "../case.js";
import { conversationFailed } from "../cases/conversations.js";
import { errorDetails, inputNotSurvived } from "../cases/probes/rules.js";
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
  /** How often it was found: a case may show it at several places. */
  readonly count: number;
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
  const groups = new Map<string, Gathered>();
  const all: { readonly finding: Finding; readonly result?: CaseResult }[] = [
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
    ...findings.map((finding) => ({ finding })),
  ];
  for (const found of all.sort((a, b) => bySeverity(a.finding, b.finding))) {
    const { case: name } = found.finding;
    const key = groupKey(found.finding, found.result);
    const told = found.result === undefined ? [] : toldUnder(found.finding, found.result);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...found, names: new Set(), count: 1, told });
    else {
      if (name !== undefined && name !== group.finding.case) group.names.add(name);
      group.count += 1;
      group.told.push(...told);
    }
  }
  return [...groups.values()]
    .map(({ names, ...group }) => ({ ...group, others: [...names] }))
    .sort((a, b) => bySeverity(a.finding, b.finding) || b.others.length - a.others.length);
}

interface Gathered extends Omit<FindingGroup, "others"> {
  /** Of the other cases. */
  readonly names: Set<string>;
  count: number;
  readonly told: Told[];
}

/**
 * What findings of one cause have in common: rule, step, and place but for indices, and what was expected but for
 * numbers, which differ with what was sent. How to mend it follows from these, and may name values.
 */
export function groupKey({ rule, step, pointer, expected }: Finding, result?: Pick<CaseResult, "name">): string {
  const place = pointer?.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const phrase = expected.replaceAll(/\d+(?:\.\d+)?/g, "#");
  const input = result !== undefined && BY_INPUT.has(rule) ? result.name.split(":", 1)[0] : undefined;
  return JSON.stringify([rule, step, place, phrase, input]);
}

/** These say what an input did: each input may have a cause of its own. */
const BY_INPUT: ReadonlySet<string> = new Set([inputNotSurvived.id, errorDetails.id]);

export const worstFirst = (findings: readonly Finding[]) => [...findings].sort(bySeverity);

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** A conversation is told under what was not as it expects; where all was, under the worst error. */
function toldUnder(finding: Finding, { findings, transcript, ...result }: CaseResult): Told[] {
  const main = findings.find(({ rule }) => rule === conversationFailed.id) ?? worstFirst(findings)[0];
  return transcript === undefined || finding !== main || finding.severity !== "error"
    ? []
    : [{ name: labelOf(result), transcript }];
}
