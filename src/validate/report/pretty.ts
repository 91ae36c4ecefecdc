import { type Finding, formatDuration, formatLocation, type Severity } from "../../core/index.js";
import { type CaseResult, labelOf } from "../case.js";
import type { Report, ReportHead } from "./report.js";

/** Marks up a text for a terminal. */
export type Paint = Readonly<Record<"bold" | "dim" | "red" | "yellow" | "green" | "cyan", (text: string) => string>>;

const same = (text: string) => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** The report for people: a head, a line for each case, the findings, a summary. */
export function prettyReport(report: Report, paint: Paint = PLAIN): string {
  const cases = report.cases.filter(({ status }) => status !== "not checked");
  return [
    prettyHead(report, paint),
    ...cases.map((result) => prettyCase(result, paint)),
    prettyEnd(report, paint),
  ].join("\n");
}

/** What there is to say before the first case. */
export function prettyHead({ bot, backend, seed }: ReportHead, paint: Paint = PLAIN): string {
  return `${paint.bold(oneLine(bot.name))} ${paint.dim(`${bot.file} · ${backend} · seed ${seed}`)}\n`;
}

/** The line of one case. */
export function prettyCase(result: CaseResult, paint: Paint = PLAIN): string {
  const { status, step, ms, answer, reason } = result;
  const facts = [answer, ms === undefined ? undefined : formatDuration(ms), reason].filter(
    (fact) => fact !== undefined,
  );
  return `${MARKS[status](paint)} ${oneLine(`${step} · ${labelOf(result)}`)} ${paint.dim(facts.join(" · "))}`;
}

const MARKS: Readonly<Record<CaseResult["status"], (paint: Paint) => string>> = {
  passed: ({ green }) => green("passed "),
  failed: ({ red }) => red("failed "),
  "not checked": ({ yellow }) => yellow("skipped"),
};

/** The cases that were not checked, the findings and the summary. */
export function prettyEnd(report: Report, paint: Paint = PLAIN): string {
  const skipped = report.cases.filter(({ status }) => status === "not checked");
  const findings = report.cases.flatMap((result) => result.findings);
  return [
    ...skipped.map((result) => prettyCase(result, paint)),
    ...grouped(findings).flatMap((group) => ["", ...prettyFinding(group, report.seed, paint)]),
    ...(report.findings.length > 0 ? [""] : []),
    ...report.findings.map((finding) => prettyLine(finding, paint)),
    "",
    prettySummary(report, paint),
  ].join("\n");
}

/** Findings that say the same of the same step, in several cases. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, step, pointer, expected, mend } = finding;
    const key = JSON.stringify([rule, step, pointer, expected, mend]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

const MOST_CASES_NAMED = 5;

function prettyFinding([finding, ...others]: readonly Finding[], seed: number, paint: Paint): string[] {
  if (finding === undefined) return [];
  const { rule, severity, step, pointer, expected, got, why, mend, at, reproduce } = finding;
  const place = pointer === undefined ? "" : `${pointer || "the answer"}: `;
  const also = others.slice(0, MOST_CASES_NAMED).map((other) => other.case ?? "");
  const more = others.length - also.length;
  const origin = [at && formatLocation(at), `seed ${seed}`].filter((part) => part !== undefined);
  const lines = [
    oneLine(`${place}expected ${expected}`),
    `${paint.dim("got ")} ${oneLine(got)}`,
    `${paint.dim("why ")} ${oneLine(why)}`,
    `${paint.dim("mend")} ${oneLine(mend)}`,
    ...(also.length > 0
      ? [`${paint.dim("also")} ${oneLine(also.join(", "))}${more > 0 ? ` and ${more} more` : ""}`]
      : []),
    `${paint.dim("at  ")} ${[...origin, ...(reproduce === undefined ? [] : [reproduce])].join(" · ")}`,
  ];
  const title = `${prettySeverity(severity, paint)} ${paint.bold(rule)}   ${oneLine([step, finding.case].filter(Boolean).join(" · "))}`;
  return [title, ...lines.map((line) => `       ${line}`)];
}

/** A finding that belongs to no case, on one line. */
function prettyLine({ rule, severity, step, expected, got, at }: Finding, paint: Paint): string {
  const place = at === undefined ? "" : `  ${paint.dim(formatLocation(at))}`;
  return `${prettySeverity(severity, paint)} ${paint.bold(rule)}   ${oneLine(`${step}: expected ${expected}, got ${got}`)}${place}`;
}

function prettySeverity(severity: Severity, { red, yellow, cyan }: Paint): string {
  const color = { error: red, warning: yellow, advice: cyan }[severity];
  return color(severity.padEnd(6));
}

/** `12 cases, 3 failed · 4 errors, 1 warning · 0.4 s` */
function prettySummary({ counts, verdict, ms }: Report, { bold, red, yellow, green }: Paint): string {
  const count = (number: number, thing: string, things = `${thing}s`) => `${number} ${number === 1 ? thing : things}`;
  const cases = [
    count(counts.cases, "case"),
    ...(counts.passed === counts.cases ? ["all passed"] : []),
    ...(counts.failed > 0 ? [red(`${counts.failed} failed`)] : []),
    ...(counts.notChecked > 0 ? [yellow(`${counts.notChecked} not checked`)] : []),
  ];
  const findings = [
    ...(counts.errors > 0 ? [count(counts.errors, "error")] : []),
    ...(counts.warnings > 0 ? [count(counts.warnings, "warning")] : []),
    ...(counts.advice > 0 ? [count(counts.advice, "advice", "advice")] : []),
  ];
  const color = { passed: green, failed: red, interrupted: yellow }[verdict];
  return [bold(color(verdict)), cases.join(", "), findings.join(", "), formatDuration(ms)].filter(Boolean).join(" · ");
}

/** Without line breaks and other control characters, which could move the cursor or forge a line of the report. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    return character === "\n" ? "\\n" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
