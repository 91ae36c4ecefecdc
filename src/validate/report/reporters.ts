import { githubReport } from "./github.js";
import { htmlReport } from "./html.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { markdownReport } from "./markdown.js";
import type { Folders } from "./place.js";
import { prettyReport } from "./pretty.js";
import type { Report } from "./report.js";
import { sarifReport } from "./sarif.js";

/** What every report can be turned into. */
export const REPORTERS = {
  pretty: (report) => prettyReport(report),
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  sarif: sarifReport,
  html: htmlReport,
} as const satisfies Readonly<Record<string, (report: Report, folders: Folders) => string>>;

export type ReporterName = keyof typeof REPORTERS;

/** A report as text. */
export function renderReport(name: ReporterName, report: Report, folders: Folders): string {
  return REPORTERS[name](report, folders);
}
