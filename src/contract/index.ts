export { type CheckResult, checkResponse } from "./check.js";
export { checkMessage } from "./check-schema.js";
export type { Answer, BlockNames, CallOutcome, CheckOptions, Expects, Failure, FailureReason } from "./exchange.js";
export * from "./response.js";
export { type Breach, type Example, exampleAnswer, type Rule } from "./rule.js";
export { rules } from "./rules/index.js";
