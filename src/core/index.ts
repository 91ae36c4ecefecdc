export { type Clock, formatDuration, parseDuration, sleep, systemClock } from "./clock.js";
export { percentDecode, percentEncode } from "./encode.js";
export { ApistepError, type ErrorCode, formatLocation, type Location, type Mistake } from "./errors.js";
export type { Finding, Severity } from "./finding.js";
export {
  cutAfter,
  isObject,
  type JsonObject,
  jsonText,
  kindOf,
  pointerSteps,
  pointerTo,
  preview,
  shorten,
  valueAt,
} from "./json.js";
export { type Drawn, drawRandom, randomBytes, seedOf } from "./random.js";
export { excerpter, isUsable, redactor, type Secret, secretSplitter, usableSecrets } from "./redact.js";
export { rememberLast, rememberSome } from "./remember.js";
export { type Aliases, dottedPrefix, type SchemaError, type SchemaProblem, toProblems } from "./schema-problems.js";
export { closest, didYouMean } from "./suggest.js";
export { oneLine, plainLines } from "./visible.js";
