import { createHash } from "node:crypto";
import { type Finding, type Location, percentEncode, type Severity } from "../../core/index.js";
import { titleOf } from "./catalogue.js";
import { type FindingGroup, findingGroups } from "./groups.js";
import { type Folders, pathInRepository } from "./place.js";
import type { Report } from "./report.js";
import { expectation, headline, oneLine } from "./text.js";

/** SARIF 2.1.0, for GitHub's code scanning and other viewers of what analysers find. */
export function sarifReport(report: Report, folders: Folders): string {
  return JSON.stringify(sarifLog(report, folders), undefined, 2);
}

export function sarifLog(report: Report, folders: Folders) {
  const groups = findingGroups(report);
  const rules = [...new Map(groups.map(({ finding }) => [finding.rule, finding])).values()];
  const ruleIndex = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: { driver: { name: "apistep", semanticVersion: report.version, rules: rules.map(ruleDescriptor) } },
        invocations: [
          {
            executionSuccessful: report.verdict !== "interrupted",
            startTimeUtc: report.startedAt,
            properties: { seed: report.seed, backend: report.backend, verdict: report.verdict },
          },
        ],
        columnKind: "utf16CodeUnits" as const,
        results: groups.map((group) => ({
          ...resultOf(group, report, folders),
          ruleIndex: ruleIndex.get(group.finding.rule) ?? -1,
        })),
      },
    ],
  };
}

const LEVELS = { error: "error", warning: "warning", advice: "note" } as const satisfies Record<Severity, string>;

function ruleDescriptor({ rule, severity, why, source }: Finding) {
  const title = titleOf(rule) ?? `${headline(rule)}.`;
  const sources = `Sources: ${source.join(", ")}.`;
  return {
    id: rule,
    name: headline(rule).replaceAll(/[\s-]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title} Why: ${why}.` },
    help: { text: `${title}\n\nWhy: ${why}.\n\n${sources}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["api-step"] },
  };
}

function resultOf({ finding, others, count }: FindingGroup, { bot }: Report, folders: Folders) {
  const { rule, severity, got, mend, at = { file: bot.file }, step, reproduce } = finding;
  const subject = [step, finding.case].filter((part) => part !== undefined).join(" · ");
  const also = others.length === 0 ? "" : ` (also in ${others.length} other cases)`;
  const lines = [
    `${subject === "" ? "" : `${oneLine(subject)}${also}: `}${expectation(finding)}.`,
    `Got: ${oneLine(got)}`,
    `Mend: ${oneLine(mend)}`,
    ...(reproduce === undefined ? [] : [`Repeat: ${oneLine(reproduce)}`]),
  ];
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: lines.join("\n") },
    locations: [{ physicalLocation: placeOf(at, folders), ...logicalPlace(step) }],
    occurrenceCount: count,
    partialFingerprints: { "apistepFinding/v1": fingerprint(finding) },
  };
}

const logicalPlace = (step: string | undefined) =>
  step === undefined ? {} : { logicalLocations: [{ name: step, kind: "function" }] };

function placeOf({ file, line = 1, column }: Location, folders: Folders) {
  const path = pathInRepository(file, folders).split("/").map(percentEncode).join("/");
  return {
    artifactLocation: path.startsWith("/") ? { uri: `file://${path}` } : { uri: path, uriBaseId: "%SRCROOT%" },
    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
  };
}

/** The same for the same mistake in the next run, wherever it then stands in the file. */
function fingerprint({ rule, step, pointer, expected, mend }: Finding): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, step, pointer, expected, mend]))
    .digest("hex")
    .slice(0, 32);
}
