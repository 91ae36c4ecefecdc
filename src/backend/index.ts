export { type Caller, type CallerOptions, createCaller } from "./call.js";
export { toCurl } from "./curl.js";
export type { Network } from "./network.js";
export { type Note, REQUEST_RULES, type RuleInfo } from "./notes.js";
export { reach } from "./reach.js";
export { type BackendRequest, type BuiltRequest, buildRequest } from "./request.js";
export { credentialsOf, isCredentialHeader, secretOfHeader, secretsOf, sensitiveValues } from "./secrets.js";
export { initialSession, sessionOf } from "./session.js";
export { parseBackendUrl } from "./url.js";
