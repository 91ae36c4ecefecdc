/** What generated handlers run on. Public as `apistep/serve`; adapters as `apistep/serve/node` and `…/fastify`. */
export { type Authorize, basic, bearer } from "./authorize.js";
export { type Backend, type BackendOptions, createBackend } from "./backend.js";
export type { IncomingRequest, OutgoingResponse } from "./exchange.js";
export { answerFetch } from "./fetch.js";
export type {
  Call,
  Handler,
  HandlersOf,
  RequestPart,
  ServedContract,
  ServedStep,
  StepTypes,
} from "./step.js";
