import { transcriptText } from "../../conversation/index.js";
import { formatDuration, formatLocation } from "../../core/index.js";
import { conversationFailed } from "../cases/conversations.js";
import type { Coverage } from "../covered/coverage.js";
import { missingIn } from "../covered/percent.js";
import { type FindingGroup, findingGroups } from "./groups.js";
import { markup } from "./markup.js";
import type { Report, Verdict } from "./report.js";
import { count, expectation, headline, oneLine } from "./text.js";
import { findingsInWords, stepSummaries, verdictSentence } from "./words.js";

/** A job summary takes one megabyte. */
const MOST_FINDINGS = 50;

/** A summary in GitHub's Markdown, for `$GITHUB_STEP_SUMMARY` or a comment. */
export function markdownReport(report: Report): string {
  const { bot, counts, coverage, seed, ms, backend, version, waived = [] } = report;
  const groups = findingGroups(report);
  const facts = [
    findingsInWords(counts),
    ...(coverage === undefined ? [] : [`coverage ${coverage.percent} %`]),
    `seed ${seed}`,
    formatDuration(ms),
  ];
  return [
    `# ${SIGNS[report.verdict]} ${prose(bot.name)}: ${report.verdict}`,
    `**${prose(verdictSentence(report))}** ${facts.join(" · ")}`,
    ...(groups.length === 0
      ? []
      : ["## What to mend", mendTable(groups), ...groups.slice(0, MOST_FINDINGS).map(details)]),
    ...(waived.length === 0 ? [] : [`${count(waived.length, "more finding is", "more findings are")} waived.`]),
    "## Steps",
    stepTable(report),
    ...(coverage === undefined ? [] : ["## Coverage", ...coverageParts(coverage)]),
    `<sub>apistep ${prose(version)} · ${prose(bot.file)} · ${prose(backend)}</sub>`,
    "",
  ].join("\n\n");
}

const SIGNS: Readonly<Record<Verdict, string>> = { passed: "✅", failed: "❌", interrupted: "⚠️" };

function mendTable(groups: readonly FindingGroup[]): string {
  const rows = groups.slice(0, MOST_FINDINGS).map(({ finding, others }) => {
    const { severity, rule, step, mend } = finding;
    const cases = finding.case === undefined ? "" : String(1 + others.length);
    return [severity, `**${prose(headline(rule))}**`, prose(step ?? ""), cases, prose(mend)];
  });
  const more = groups.length - rows.length;
  const rest = more > 0 ? [["", `and ${more} more, in the other reports`, "", "", ""]] : [];
  return table(["", "what", "step", "cases", "how to mend it"], [...rows, ...rest]);
}

function details({ finding, result, others }: FindingGroup): string {
  const { rule, step, got, why, at, reproduce } = finding;
  const title = [headline(rule), step, finding.case].filter((part) => part !== undefined).join(" · ");
  const facts = [
    prose(expectation(finding)),
    ...(others.length === 0 ? [] : [`also in ${count(others.length, "other case")}`]),
    `why: ${prose(why)}`,
    `rule ${prose(rule)}${at === undefined ? "" : `, ${prose(formatLocation(at))}`}`,
  ];
  return [
    markup`<details><summary>${oneLine(title)}</summary>`.text,
    facts.map((fact) => `- ${fact}`).join("\n"),
    "Got:",
    fenced(oneLine(got), ""),
    ...(rule === conversationFailed.id && result?.transcript !== undefined
      ? ["What was said:", fenced(transcriptText(result.transcript), "")]
      : []),
    ...(reproduce === undefined ? [] : ["Repeat the request:", fenced(reproduce, "sh")]),
    "</details>",
  ].join("\n\n");
}

function stepTable(report: Report): string {
  const rows = stepSummaries(report).map(({ step, passed, failed, notChecked, slowest }) => {
    return [
      prose(step),
      ...[passed, failed, notChecked].map((number) => (number === 0 ? "" : String(number))),
      slowest,
    ];
  });
  return table(["step", "passed", "failed", "not checked", "slowest"], rows);
}

function coverageParts(coverage: Coverage): string[] {
  const { percent, steps, messageTypes, rules } = coverage;
  const missing = missingIn(coverage);
  const rows = steps.map(({ step, calls, targets }) => {
    const seen = targets.map(({ target, isDeclared, seen }) => {
      return `${seen > 0 ? "✓" : "✗"} ${prose(target ?? "no block")}${isDeclared ? "" : " (not declared)"}`;
    });
    return [prose(step), String(calls), seen.join(", ")];
  });
  const types = messageTypes.filter(({ seen }) => seen > 0).map(({ type }) => prose(type));
  const all = rules.exercised.length + rules.missed.length;
  return [
    `**${percent} %**${missing.length === 0 ? "" : `; not reached: ${prose(missing.join(", "))}`}`,
    table(["step", "calls", "where answers led"], rows),
    `Message types seen: ${types.join(", ") || "none"}. Rules exercised: ${rules.exercised.length} of ${all}.`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What Markdown or GitHub would read as more than text: marks, table borders, shortcodes, links. */
const MARKS = /[\\`*_[\]<>|~&@$]|:(?=[\w+-]+:|\/\/)|#(?=\d)|\b(?<=www)\./g;

/** Text that stands for itself, also in a table: references to characters never make structure. */
function prose(text: string): string {
  return oneLine(text).replaceAll(MARKS, (character) => `&#${character.charCodeAt(0)};`);
}

/** A block of code, with a fence that the code does not hold. */
function fenced(code: string, language: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  const lines = code.split("\n").map(oneLine).join("\n");
  return `${fence}${language}\n${lines}\n${fence}`;
}
