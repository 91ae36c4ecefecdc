export { type Clock, formatDuration, parseDuration, systemClock } from "./clock.js";
export { ApistepError, type ErrorCode, formatLocation, type Location } from "./errors.js";
export type { Finding, Severity } from "./finding.js";
export { isObject, type JsonObject, kindOf, pointerSteps, pointerTo, preview, valueAt } from "./json.js";
export { redactor, type Secret, usableSecrets } from "./redact.js";
export { type Aliases, type SchemaError, type SchemaProblem, toProblems } from "./schema-problems.js";
export { closest, didYouMean } from "./suggest.js";
