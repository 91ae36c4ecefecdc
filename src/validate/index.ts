export type { Case, CaseKind, CaseResult } from "./case.js";
export type { Selection } from "./cases/select.js";
export { jsonReport } from "./report/json.js";
export { type Paint, prettyCase, prettyEnd, prettyHead, prettyReport } from "./report/pretty.js";
export type { Counts, Report, ReportHead, Verdict } from "./report/report.js";
export { validationRules } from "./rules.js";
export { streamValidation, type ValidationEvent, type ValidationOptions, validateBackend } from "./run.js";
