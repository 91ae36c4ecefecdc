import { transcriptText } from "../../conversation/index.js";
import { type Finding, formatDuration, formatLocation, type Severity } from "../../core/index.js";
import { type CaseResult, labelOf } from "../case.js";
import { missingIn } from "../covered/percent.js";
import { type FindingGroup, findingGroups, type Told } from "./groups.js";
import type { Report, ReportHead } from "./report.js";
import { count, expectation, oneLine } from "./text.js";

/** Marks up a text for a terminal. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green" | "cyan", (text: string) => string>>;

const same = (text: string) => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/**
 * The report for people: a head, a line for each case, the findings, a summary.
 * @param width of the terminal; left out, lines are as long as they are
 */
export function prettyReport(report: Report, paint: Paint = PLAIN, width?: number): string {
  const cases = report.cases.filter(({ status }) => status !== "not checked");
  return [
    prettyHead(report, paint),
    ...cases.filter(isWorthALine).map((result) => prettyCase(result, paint)),
    prettyEnd(report, paint, width),
  ].join("\n");
}

/** What there is to say before the first case. */
export function prettyHead({ bot, backend, seed }: ReportHead, paint: Paint = PLAIN): string {
  return `${paint.bold(oneLine(bot.name))} ${paint.dim(oneLine(`${bot.file} · ${backend} · seed ${seed}`))}\n`;
}

/** Of what nobody has written and all is well with, there may be thousands. */
export const isWorthALine = ({ kind, status }: CaseResult) =>
  status !== "passed" || (kind !== "generated" && kind !== "probe");

/** The line of one case. */
export function prettyCase(result: CaseResult, paint: Paint = PLAIN): string {
  const { status, step, ms, answer, reason } = result;
  const facts = [answer, ms === undefined ? undefined : formatDuration(ms), reason].filter(
    (fact) => fact !== undefined,
  );
  return `${MARKS[status](paint)} ${oneLine(`${step} · ${labelOf(result)}`)} ${paint.dim(oneLine(facts.join(" · ")))}`;
}

const MARKS: Readonly<Record<CaseResult["status"], (paint: Paint) => string>> = {
  passed: ({ green }) => green("passed "),
  failed: ({ red }) => red("failed "),
  "not checked": ({ yellow }) => yellow("skipped"),
};

/** The cases that were not checked, the findings, worst first, and the summary. */
export function prettyEnd(report: Report, paint: Paint = PLAIN, width = Number.POSITIVE_INFINITY): string {
  const groups = findingGroups(report);
  const inCases = groups.filter(({ finding }) => finding.case !== undefined);
  const ofNoCase = groups.filter(({ finding }) => finding.case === undefined);
  const told = new Map<string, string>();
  return [
    ...prettySkipped(report, paint),
    ...inCases.flatMap((group) => ["", ...prettyFinding(group, { report, paint, width, told })]),
    ...(ofNoCase.length > 0 ? [""] : []),
    ...ofNoCase.map(({ finding }) => prettyLine(finding, paint)),
    "",
    ...prettyLeftOut(report, paint),
    ...prettyCoverage(report, paint),
    prettySummary(report, groups.length, paint),
  ].join("\n");
}

const MOST_SKIPPED_NAMED = 5;

/** A line for each case that was not checked; where they are many, the rest in one. */
function prettySkipped({ cases }: Report, paint: Paint): string[] {
  const skipped = cases.filter(({ status }) => status === "not checked");
  const shown = skipped.slice(0, MOST_SKIPPED_NAMED).map((result) => prettyCase(result, paint));
  const rest = skipped.length - shown.length;
  return rest > 0 ? [...shown, `${paint.yellow("skipped")} and ${count(rest, "more case")}`] : shown;
}

interface Setting {
  readonly report: Report;
  readonly paint: Paint;
  readonly width: number;
  /** For each request that was printed: the rule under which it stands. */
  readonly told: Map<string, string>;
}

const MOST_CASES_NAMED = 5;

function prettyFinding(
  { finding, others, told: said }: FindingGroup,
  { report, paint, width, told }: Setting,
): string[] {
  const also = others.slice(0, MOST_CASES_NAMED).join(", ");
  const more = others.length > MOST_CASES_NAMED ? ` and ${others.length - MOST_CASES_NAMED} more` : "";
  const replay = finding.id === undefined ? undefined : `replay ${finding.id}`;
  const origin = [`seed ${report.seed}`, replay, request(finding, told)];
  const lines = findingLines(finding, { paint, width, origin, also: also === "" ? "" : oneLine(also) + more });
  return [...lines, ...said.slice(0, 1).flatMap((conversation) => prettyTranscript(conversation, paint))];
}

/** What was said and sent, up to where it went wrong. */
function prettyTranscript({ transcript }: Told, { dim }: Paint): string[] {
  const lines = transcriptText(transcript).split("\n");
  return lines.map((line) => `${INDENT}${dim("|")} ${oneLine(line)}`);
}

interface FindingSetting {
  readonly paint?: Paint;
  /** Of the terminal; left out, lines are as long as they are. */
  readonly width?: number | undefined;
  /** What there is to say of where it comes from, besides its place. */
  readonly origin?: readonly (string | undefined)[];
  /** Cases that show it too. */
  readonly also?: string;
}

/** A finding as people read it in every report: what, where, why and how to mend it. */
export function findingLines(finding: Finding, setting: FindingSetting = {}): string[] {
  const { paint = PLAIN, width = Number.POSITIVE_INFINITY, origin = [], also = "" } = setting;
  const { rule, severity, step, got, why, mend, at } = finding;
  const places = [at && formatLocation(at), ...origin].filter((part) => part !== undefined);
  const lines = [
    ...wrapped("", expectation(finding), width),
    ...wrapped(paint.dim("got "), oneLine(got), width),
    ...wrapped(paint.dim("why "), oneLine(why), width),
    ...wrapped(paint.dim("mend"), oneLine(mend), width),
    ...(also === "" ? [] : wrapped(paint.dim("also"), also, width)),
    ...(places.length === 0 ? [] : [`${INDENT}${paint.dim("at  ")} ${oneLine(places.join(" · "))}`]), // to be copied: not wrapped
  ];
  const title = oneLine([step, finding.case].filter(Boolean).join(" · "));
  return [`${prettySeverity(severity, paint)} ${paint.bold(oneLine(rule))}   ${title}`, ...lines];
}

/** The command that repeats the request; where the report has it already, after which finding. */
function request({ rule, reproduce }: Finding, told: Map<string, string>): string | undefined {
  if (reproduce === undefined) return undefined;
  const earlier = told.get(reproduce);
  if (earlier === undefined) told.set(reproduce, rule);
  return earlier === undefined ? reproduce : `the request of ${earlier} above`;
}

const INDENT = " ".repeat(7);
const NARROWEST = 40;

/** A labelled text, its lines as long as the terminal is wide. */
function wrapped(label: string, text: string, width: number): string[] {
  const labelWidth = label === "" ? 0 : 5;
  const room = Math.max(width - INDENT.length - labelWidth, NARROWEST);
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => {
    const start = label === "" ? "" : index === 0 ? `${label} ` : " ".repeat(labelWidth);
    return INDENT + start + line;
  });
}

/** A finding that belongs to no case, on one line. */
function prettyLine(finding: Finding, paint: Paint): string {
  const { rule, severity, step, expected, got, at } = finding;
  const place = at === undefined ? "" : `  ${paint.dim(oneLine(formatLocation(at)))}`;
  const subject = step === undefined ? "" : `${step}: `;
  return `${prettySeverity(severity, paint)} ${paint.bold(oneLine(rule))}   ${oneLine(`${subject}expected ${expected}, got ${got}`)}${place}`;
}

function prettySeverity(severity: Severity, { red, yellow, cyan }: Paint): string {
  const color = { error: red, warning: yellow, advice: cyan }[severity];
  return color(severity.padEnd(6));
}

function prettyLeftOut({ withoutExchanges = 0 }: Report, { dim }: Paint): string[] {
  if (withoutExchanges === 0) return [];
  const cases = count(withoutExchanges, "more case");
  return [dim(`requests and answers of ${cases} that show the same are not kept; --replay sends one again`)];
}

const MOST_MISSING_NAMED = 4;

/** `coverage 80 % · not reached: transfer → no_money` */
function prettyCoverage({ coverage }: Report, { dim, green, yellow }: Paint): string[] {
  if (coverage === undefined) return [];
  const missing = missingIn(coverage);
  const named = missing.slice(0, MOST_MISSING_NAMED).join(", ");
  const more = missing.length > MOST_MISSING_NAMED ? ` and ${missing.length - MOST_MISSING_NAMED} more` : "";
  const share = missing.length === 0 ? green(`${coverage.percent} %`) : yellow(`${coverage.percent} %`);
  return [`coverage ${share}${missing.length === 0 ? "" : dim(oneLine(` · not reached: ${named}${more}`))}`];
}

/** `12 cases, 3 failed · 4 errors, 1 warning, 2 to mend · 0.4 s` */
function prettySummary(
  { counts, verdict, ms, waived = [] }: Report,
  toMend: number,
  { bold, red, yellow, green }: Paint,
): string {
  const cases = [
    count(counts.cases, "case"),
    ...(counts.passed === counts.cases ? [verdict === "passed" ? "all passed" : "all passed by themselves"] : []),
    ...(counts.failed > 0 ? [red(`${counts.failed} failed`)] : []),
    ...(counts.notChecked > 0 ? [yellow(`${counts.notChecked} not checked`)] : []),
  ];
  const findings = [
    ...(counts.errors > 0 ? [count(counts.errors, "error")] : []),
    ...(counts.warnings > 0 ? [count(counts.warnings, "warning")] : []),
    ...(counts.advice > 0 ? [count(counts.advice, "advice", "advice")] : []),
    ...(toMend < counts.errors + counts.warnings + counts.advice ? [`${toMend} to mend`] : []),
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
  ];
  const color = { passed: green, failed: red, interrupted: yellow }[verdict];
  return [bold(color(verdict)), cases.join(", "), findings.join(", "), formatDuration(ms)].filter(Boolean).join(" · ");
}
