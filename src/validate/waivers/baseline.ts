import { readFile, writeFile } from "node:fs/promises";
import { isSeq, parseDocument } from "yaml";
import type { Finding } from "../../core/index.js";
import { type Report, SEVERITIES } from "../report/report.js";

/** Days for which a baseline lets pass what it found. */
const DAYS = 90;
const HEAD = "# Findings that are known and let pass for a while. Each has a reason and a last day.\nwaivers: []\n";

/**
 * Adds a waiver to a file for each finding that makes a run fail, at its place. What the file holds stays, with
 * its comments.
 * @returns how many waivers were added
 */
export async function writeBaseline(file: string, report: Report): Promise<number> {
  const document = parseDocument((await readIfThere(file)) ?? HEAD);
  const expires = new Date(Date.parse(report.startedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
  const added = waiversFor(report, expires);
  const list = document.get("waivers");
  if (!isSeq(list)) document.set("waivers", document.createNode(added));
  else for (const waiver of added) list.add(document.createNode(waiver));
  const waivers = document.get("waivers");
  if (isSeq(waivers)) waivers.flow = false;
  if (added.length > 0 || list === undefined) await writeFile(file, document.toString({ lineWidth: 120 }));
  return added.length;
}

function waiversFor({ findings, cases, failOn }: Report, expires: string) {
  const counts = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const all = [
    ...findings.map((finding) => ({ finding, kind: undefined })),
    ...cases.flatMap((result) => result.findings.map((finding) => ({ finding, kind: result.kind }))),
  ];
  const places = new Map<string, { place: object; kinds: Set<string | undefined> }>();
  for (const { finding, kind } of all) {
    if (!counts.includes(finding.severity) || !isFault(finding)) continue;
    const { rule, step, pointer } = finding;
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
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
