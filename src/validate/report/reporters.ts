import { githubReport } from "./github.js";
import { htmlReport } from "./html.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { markdownReport } from "./markdown.js";
import { type Folders, withNearPaths } from "./place.js";
import { prettyReport } from "./pretty.js";
import type { Report } from "./report.js";
import { sarifReport } from "./sarif.js";

/** What every report can be turned into. */
export const REPORTERS = {
  pretty: (report) => prettyReport(report),
  json: jsonReport,
  junit: junitReport,
  github: (report, folders) => githubReport(withNearPaths(report, folders), folders),
  markdown: (report, folders) => markdownReport(withNearPaths(report, folders)),
  sarif: sarifReport,
  html: (report, folders) => htmlReport(withNearPaths(report, folders)),
} as const satisfies Readonly<Record<string, (report: Report, folders: Folders) => string>>;

export type ReporterName = keyof typeof REPORTERS;

/** A report as text. */
export function renderReport(name: ReporterName, report: Report, folders: Folders): string {
  return REPORTERS[name](report, folders);
}
