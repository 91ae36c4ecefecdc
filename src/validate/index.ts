export type { Case, CaseKind, CaseResult, CaseRun, ExchangeRecord } from "./case.js";
export type { Selected, Selection } from "./cases/select.js";
export type { CaseSource } from "./cases/sources.js";
export type { Coverage } from "./covered/coverage.js";
export { readLastFailed, writeLastFailed } from "./last-failed.js";
export type { ValidationEvent, ValidationOptions } from "./options.js";
export { awaitReachable, demandFree, type ReachableOptions } from "./reachable.js";
export { jsonReport } from "./report/json.js";
export { createNameMask } from "./report/mask.js";
export { mergeReports, type ReportFile } from "./report/merge.js";
export { parseReport } from "./report/parse.js";
export type { Folders } from "./report/place.js";
export {
  findingLines,
  isWorthALine,
  type Paint,
  prettyCase,
  prettyEnd,
  prettyHead,
  prettyReport,
} from "./report/pretty.js";
export { type Counts, fails, type Report, type ReportHead, type Verdict } from "./report/report.js";
export { type ReporterName, renderReport } from "./report/reporters.js";
export { unknownShards } from "./report/shards.js";
export { oneLine } from "./report/text.js";
export { validationRules } from "./rules.js";
export { listCases, streamValidation, validateBackend } from "./run.js";
export { severityFilter } from "./severities.js";
export type { WaivedFinding } from "./waivers/apply.js";
export { type Baseline, neverAdopted, writeBaseline } from "./waivers/baseline.js";
export { loadWaivers, type Waiver } from "./waivers/load.js";
export { writeWhole } from "./write-whole.js";
