import { readFile } from "node:fs/promises";
import { isSeq, parseDocument } from "yaml";
import { ApistepError, type Finding } from "../../core/index.js";
import type { CaseKind, CaseResult } from "../case.js";
import { type Report, SEVERITIES } from "../report/report.js";
import { writeWhole } from "../write-whole.js";
import { coverageOf, isExpired } from "./apply.js";
import { hasNotes, setDay } from "./entries.js";
import { BASELINE_REASON, dayOf, type Expired, expiredIn, NO_ANSWER } from "./expired.js";
import { loadWaivers, type Waiver } from "./load.js";
import { waiverExpired, waiverUnused } from "./rules.js";

/** Days for which a baseline lets pass what it found. */
const DAYS = 90;
const HEAD = "# Findings that are known and let pass for a while. Each has a reason and a last day.\nwaivers: []\n";

/** What became of a waivers file. */
export interface Baseline {
  /** How many. */
  readonly added: number;
  /** How many that had expired got a later day. */
  readonly renewed: number;
  /** How many that an earlier baseline had added had expired and are not needed any more. */
  readonly removed: number;
  /** Those for which the next run fails all the same. */
  readonly left: readonly Waiver[];
}

/**
 * Adds a waiver to a file for each finding that makes a run fail, at its place, or gives a later day to the expired
 * one that is there for it. What else the file holds stays, with its comments.
 * @throws {ApistepError} `bad-file` when the file can't be read any more, or not be written
 */
export async function writeBaseline(file: string, report: Report): Promise<Baseline> {
  const there = await readIfThere(file);
  const known = there === undefined ? [] : await loadWaivers(file);
  const { needed, outlived } = expiredIn(known, report);
  const expires = new Date(Date.parse(report.startedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const renewed = known.filter((_, index) => needed.includes(index)).map(coverageOf);
  const added = waiversFor(report, expires, (finding, id) => renewed.some((covers) => covers(finding, id)));
  const before = there ?? HEAD;
  const { text, removed } = edited({ file, text: before, needed, outlived, added, expires });
  if (there === undefined || added.length + needed.length + removed.size > 0) await write(file, text, before);
  const kept = known.filter((_, index) => !removed.has(index));
  const left = leftIn(await loadWaivers(file), kept, report);
  return { added: added.length, renewed: needed.length, removed: removed.size, left };
}

interface Edit extends Expired {
  readonly file: string;
  readonly text: string;
  readonly added: readonly object[];
  readonly expires: string;
}

/** The text of a waivers file after an edit, and the places of the entries that are gone. */
function edited({ file, text, needed, outlived, added, expires }: Edit) {
  const document = parseDocument(text.replaceAll("\r\n", "\n"));
  const list = document.get("waivers");
  const [error] = document.errors;
  if (error !== undefined || !isSeq(list)) throw badBaseline(file, "has changed, and is no waivers file now", error);
  for (const index of needed) setDay(document, list, index, expires);
  const removed = new Set(outlived.filter((index) => !hasNotes(list, index)));
  list.items = list.items.filter((_, index) => !removed.has(index));
  for (const waiver of added) list.add(document.createNode(waiver));
  if (added.length > 0) list.flow = false;
  const isJson = file.endsWith(".json");
  const after = isJson ? `${JSON.stringify(document, undefined, 2)}\n` : document.toString({ lineWidth: 0 });
  return { text: after, removed };
}

async function write(file: string, text: string, before: string): Promise<void> {
  const ended = before.includes("\r\n") ? text.replaceAll(/\r?\n/g, "\r\n") : text;
  await writeWhole(file, ended).catch((cause: Error) => {
    throw badBaseline(file, `can't be written: ${cause.message.split(",")[0]}`, cause);
  });
}

/**
 * Waivers for which the next run fails.
 * @param after as they are now
 * @param kept as they were in the run, in the same order
 */
function leftIn(after: readonly Waiver[], kept: readonly Waiver[], report: Report): Waiver[] {
  const failed = counting(report).map(({ finding }) => finding);
  const counts = failed.some(({ rule }) => rule === waiverExpired.id);
  const unused = new Set(failed.filter(({ rule }) => rule === waiverUnused.id).map(({ at }) => at?.line));
  return after.filter(
    (waiver, index) => (counts && isExpired(waiver, dayOf(report))) || unused.has(kept[index]?.at.line ?? -1),
  );
}

const badBaseline = (file: string, what: string, cause: unknown) =>
  new ApistepError("bad-file", `${file} ${what}`, { cause, location: { file }, hint: "nothing was added to it" });

/** Rules of the findings that make a run fail and that no baseline adopts: nothing is known of what was not answered. */
export function neverAdopted(report: Report): string[] {
  const rules = failing(report).map(({ finding }) => finding.rule);
  return [...new Set(rules.filter((rule) => NO_ANSWER.has(rule)))];
}

const failing = (report: Report) => counting(report).filter(({ finding }) => isFault(finding));

/** What makes a run fail, also what is wrong with the waivers. */
function counting({ findings, cases, failOn }: Report) {
  const counts = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return [
    ...findings.map((finding) => ({ finding, result: undefined })),
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
  ].filter(({ finding }) => counts.includes(finding.severity));
}

interface Known {
  readonly place: object;
  readonly results: Set<CaseResult>;
}

/** Each of a case of its own: what is known of one says nothing of others. */
function waiversFor(report: Report, expires: string, isCovered: (finding: Finding, id?: string) => boolean) {
  const known = new Map<string, Known>();
  for (const { finding, result } of failing(report)) {
    const { rule, step, pointer } = finding;
    if (NO_ANSWER.has(rule) || isCovered(finding, result?.id)) continue;
    const place = {
      rule,
      ...(step === undefined ? {} : { step }),
      ...(pointer === undefined ? {} : { pointer }),
    };
    const key = JSON.stringify([place, result?.step, result?.kind]);
    const { results } = known.get(key) ?? { results: new Set() };
    known.set(key, { place, results: result === undefined ? results : results.add(result) });
  }
  return [...known.values()].flatMap(({ place, results }) =>
    casesOf(results, report).map((which) => ({ ...place, ...which, reason: BASELINE_REASON, expires })),
  );
}

/** Kinds that options and schemas make many of. The others stand in files, where what is added is to fail. */
const MADE: ReadonlySet<CaseKind> = new Set(["generated", "probe"]);

/** Names that stand for themselves in a pattern. */
const PLAIN = /^[\p{L}\p{N} ._-]+$/u;

/** The very cases; of those that are made, one pattern where all of a step and a kind have it. */
function casesOf(results: ReadonlySet<CaseResult>, { cases }: Report): { readonly case?: string }[] {
  const [first] = results;
  if (first === undefined) return [{}];
  const { step, kind } = first;
  const isAll = () => results.size === cases.filter((other) => other.step === step && other.kind === kind).length;
  if (MADE.has(kind) && PLAIN.test(step) && results.size > 1 && isAll()) return [{ case: `${step}/${kind}/*` }];
  return [...results].map(({ id }) => ({ case: `=${id}` }));
}

/** What is wrong with waivers is not waived. */
const isFault = ({ rule }: Finding) => !rule.startsWith("waiver-");

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw badBaseline(file, "can't be read", cause);
  }
}
