import type { Finding, Location, Severity } from "../../core/index.js";
import { type FindingGroup, findingGroups } from "./groups.js";
import { type Folders, pathInRepository } from "./place.js";
import type { Report } from "./report.js";
import { count, expectation, headline, oneLine } from "./text.js";

/** Workflow commands of GitHub Actions: an annotation on the bot file's line for each thing to mend. */
export function githubReport(report: Report, folders: Folders): string {
  const lines = findingGroups(report).map((group) => {
    const { severity, rule, at, step } = group.finding;
    const title = [headline(rule), step].filter(Boolean).join(" · ");
    return command(LEVELS[severity], title, messageOf(group), at ?? { file: report.bot.file }, folders);
  });
  const { notChecked } = report.counts;
  if (notChecked > 0) {
    const { reason = "" } = report.cases.find(({ status }) => status === "not checked") ?? {};
    const message = `${count(notChecked, "case was", "cases were")} not checked: ${oneLine(reason)}`;
    lines.push(command("warning", "Not everything was checked", message, { file: report.bot.file }, folders));
  }
  return [...lines, summary(report)].join("\n");
}

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "notice" };

function messageOf({ finding, others }: FindingGroup): string {
  const { got, why, mend, reproduce } = finding;
  const where = finding.case === undefined ? [] : [`in   ${oneLine(finding.case)}${alsoIn(others)}`];
  const lines = [
    expectation(finding),
    `got  ${oneLine(got)}`,
    `why  ${oneLine(why)}`,
    `mend ${oneLine(mend)}`,
    ...where,
    ...(reproduce === undefined ? [] : [reproduceLine(finding)]),
  ];
  return lines.join("\n");
}

const alsoIn = (others: readonly string[]) => (others.length === 0 ? "" : ` and ${count(others.length, "other case")}`);

const reproduceLine = ({ reproduce = "" }: Finding) => `run  ${oneLine(reproduce)}`;

function command(level: string, title: string, message: string, at: Location, folders: Folders): string {
  const properties = {
    file: oneLine(pathInRepository(at.file, folders)),
    ...(at.line === undefined ? {} : { line: String(at.line) }),
    ...(at.column === undefined ? {} : { col: String(at.column) }),
    title: oneLine(title),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${list.join(",")}::${escapeMessage(message)}`;
}

const escapeMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) => escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const summary = ({ counts, verdict, seed }: Report) =>
  `apistep: ${verdict}, ${counts.passed} of ${count(counts.cases, "case")} passed, ${count(counts.errors, "error")}, ` +
  `${count(counts.warnings, "warning")}, seed ${seed}`;
