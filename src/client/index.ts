/** What generated clients run on. Public as `apistep/client`; holds no server and no validator. */
export type { CalledStep } from "./called-step.js";
export { authorization, type ClientAuth, type ClientOptions, fetchOptions } from "./options.js";
export { type FailureStatus, type Result, type SuccessStatus, toResult } from "./result.js";
export type { Input, StepClient } from "./step.js";
