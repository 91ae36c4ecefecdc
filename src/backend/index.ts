export { type Caller, type CallerOptions, createCaller } from "./call.js";
export { toCurl } from "./curl.js";
export { type Note, REQUEST_RULES, type RuleInfo } from "./notes.js";
export { reach } from "./reach.js";
export { type BackendRequest, buildRequest } from "./request.js";
export { credentialsOf, secretsOf } from "./secrets.js";
export { initialSession, sessionOf } from "./session.js";
export { parseBackendUrl } from "./url.js";
