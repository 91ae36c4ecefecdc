import { readFile } from "node:fs/promises";
import { isSeq, parseDocument } from "yaml";
import { ApistepError, type Finding } from "../../core/index.js";
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
    ...findings.map((finding) => ({ finding, kind: undefined })),
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, kind: result.kind }))),
  ].filter(({ finding }) => counts.includes(finding.severity) && isFault(finding));
}

function waiversFor(report: Report, expires: string) {
  const places = new Map<string, { place: object; kinds: Set<string | undefined> }>();
  for (const { finding, kind } of failing(report)) {
    const { rule, step, pointer } = finding;
    if (NO_ANSWER.has(rule)) continue;
    const place = {
      rule,
      ...(step === undefined ? {} : { step }),
      ...(pointer === undefined ? {} : { pointer }),
    };
    const key = JSON.stringify(place);
    places.set(key, { place, kinds: (places.get(key)?.kinds ?? new Set()).add(kind) });
  }
  return [...places.values()].map(({ place, kinds }) => ({ ...place, ...only(kinds), reason: "baseline", expires }));
}

/** What only one kind of case shows is not to be missed where that kind is not run. */
function only(kinds: ReadonlySet<string | undefined>): { case?: string } {
  const [kind] = kinds;
  const isSpecial = kinds.size === 1 && (kind === "probe" || kind === "generated");
  return isSpecial ? { case: `*/${kind}/*` } : {};
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
