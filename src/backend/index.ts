export { decodeBasic, encodeBasic } from "./basic-auth.js";
export { type Caller, type CallerOptions, createCaller } from "./call.js";
export { readCertificates } from "./certificate.js";
export { toCurl } from "./curl.js";
export type { Network } from "./network.js";
export { type Note, REQUEST_RULES, type RuleInfo } from "./notes.js";
export { reach } from "./reach.js";
export { type BackendRequest, type BuiltRequest, buildRequest } from "./request.js";
export { type RequestView, viewRequest } from "./request-view.js";
export {
  credentialsOf,
  isCredentialHeader,
  isCredentialName,
  secretOfHeader,
  secretsOf,
  secretsOfBot,
  secretsOfWay,
  sensitiveValues,
  withSecrets,
} from "./secrets.js";
export { initialSession, sessionOf } from "./session.js";
export { parseBackendUrl } from "./url.js";
