import { readFile } from "node:fs/promises";
import { isSeq, parseDocument } from "yaml";
import { ApistepError, type Finding } from "../../core/index.js";
import type { CaseKind, CaseResult } from "../case.js";
import { type Report, SEVERITIES } from "../report/report.js";
import { writeWhole } from "../write-whole.js";

/** Days for which a baseline lets pass what it found. */
const DAYS = 90;
const HEAD = "# Findings that are known and let pass for a while. Each has a reason and a last day.\nwaivers: []\n";

/**
 * Adds a waiver to a file for each finding that makes a run fail, at its place. What the file holds stays, with
 * its comments.
 * @returns how many waivers were added
 * @throws {ApistepError} `bad-file` when the file can't be read any more, or not be written
 */
export async function writeBaseline(file: string, report: Report): Promise<number> {
  const there = await readIfThere(file);
  const before = there ?? HEAD;
  const expires = new Date(Date.parse(report.startedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const added = waiversFor(report, expires);
  if (added.length === 0 && there !== undefined) return 0;
  const after = file.endsWith(".json") ? withMoreInJson(before, added) : withMore(before, added);
  await writeWhole(file, before.includes("\r\n") ? after.replaceAll(/\r?\n/g, "\r\n") : after).catch((cause: Error) => {
    throw badBaseline(file, `can't be written: ${cause.message.split(",")[0]}`, cause);
  });
  return added.length;

  function withMore(text: string, waivers: readonly object[]): string {
    const document = parseDocument(text.replaceAll("\r\n", "\n"));
    const list = document.get("waivers");
    const [error] = document.errors;
    if (error !== undefined || !isSeq(list)) throw badBaseline(file, "has changed, and is no waivers file now", error);
    for (const waiver of waivers) list.add(document.createNode(waiver));
    if (waivers.length > 0) list.flow = false;
    return document.toString({ lineWidth: 0 });
  }

  function withMoreInJson(text: string, waivers: readonly object[]): string {
    const document = parseDocument(text === HEAD ? '{"waivers": []}' : text).toJS();
    return `${JSON.stringify({ ...document, waivers: [...document.waivers, ...waivers] }, undefined, 2)}\n`;
  }
}

const badBaseline = (file: string, what: string, cause: unknown) =>
  new ApistepError("bad-file", `${file} ${what}`, { cause, location: { file }, hint: "nothing was added to it" });

/** Rules of the findings that make a run fail and that no baseline adopts: nothing is known of what was not answered. */
export function neverAdopted(report: Report): string[] {
  const rules = failing(report).map(({ finding }) => finding.rule);
  return [...new Set(rules.filter((rule) => NO_ANSWER.has(rule)))];
}

const NO_ANSWER: ReadonlySet<string> = new Set(["answer-missing", "answer-timeout", "backend-gone"]);

function failing({ findings, cases, failOn }: Report) {
  const counts = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return [
    ...findings.map((finding) => ({ finding, result: undefined })),
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, result }))),
  ].filter(({ finding }) => counts.includes(finding.severity) && isFault(finding));
}

interface Known {
  readonly place: object;
  readonly results: Set<CaseResult>;
}

/** Each of a case of its own: what is known of one says nothing of others. */
function waiversFor(report: Report, expires: string) {
  const known = new Map<string, Known>();
  for (const { finding, result } of failing(report)) {
    const { rule, step, pointer } = finding;
    if (NO_ANSWER.has(rule)) continue;
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
    casesOf(results, report).map((which) => ({ ...place, ...which, reason: "baseline", expires })),
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
