import type { Admin, NewForcedAnswer, NewScenario } from "../../admin/index.js";
import { adminDocument } from "../admin-document.js";
import { RESERVED } from "../reserved.js";
import type { Servable } from "../routes.js";
import { readFilter, readLimit } from "./query.js";
import { refuse } from "./refuse.js";

/** One call of the admin API. */
export interface Operation extends Servable {
  /** Of its answer. */
  readonly status: number;
  /** Needs no token. */
  readonly isOpen: boolean;
  run(call: Call): Promise<unknown>;
}

export interface Call {
  /** Values of the path's placeholders. */
  readonly values: readonly string[];
  readonly query: { readonly [name: string]: unknown };
  /** JSON that was sent. */
  // biome-ignore lint/suspicious/noExplicitAny: Admin checks what it is given
  readonly body: any;
}

/** All calls that are answered at once; the stream of events is not among them. */
export function operationsOf(admin: Admin): Operation[] {
  return [...mockOperations(admin), ...answerOperations(admin), ...scenarioOperations(admin), ...conversation(admin)];
}

const mockOperations = (admin: Admin) => [
  operation("GET", "/", 200, async () => INDEX),
  { ...operation("GET", "/health", 200, () => admin.health()), isOpen: true },
  operation("GET", "/openapi.json", 200, () => adminDocument()),
  operation("GET", "/requests", 200, ({ query }) => admin.requests(readFilter(query))),
  operation("DELETE", "/requests", 204, () => admin.clearRequests()),
  operation("GET", "/requests/{id}", 200, (call) => admin.request(numberOf(call))),
  operation("POST", "/requests/{id}/replay", 200, (call) => admin.replay(numberOf(call))),
];

const answerOperations = (admin: Admin) => [
  operation("GET", "/answers", 200, () => admin.forced()),
  operation("POST", "/answers", 201, ({ body }) => admin.force(body as NewForcedAnswer)),
  operation("DELETE", "/answers", 204, () => admin.clearForced()),
  operation("DELETE", "/answers/{id}", 204, (call) => admin.unforce(numberOf(call))),
];

const scenarioOperations = (admin: Admin) => [
  operation("GET", "/sets", 200, () => admin.sets()),
  operation("PUT", "/sets", 200, ({ body }) => admin.switchSets(body?.on)),
  operation("GET", "/scenarios", 200, () => admin.scenarios()),
  operation("POST", "/scenarios", 201, ({ body }) => admin.addScenario(body as NewScenario)),
  operation("DELETE", "/scenarios/{name}", 204, (call) => admin.removeScenario(textOf(call))),
  operation("POST", "/scenarios/save", 200, ({ body }) => admin.saveScenarios(body?.file)),
];

const conversation = (admin: Admin) => [
  operation("GET", "/conversations", 200, ({ query }) => admin.conversations(readLimit(query).limit)),
  operation("DELETE", "/conversations", 204, () => admin.resetConversations()),
  operation("GET", "/conversations/{id}", 200, (call) => admin.conversation(textOf(call))),
  operation("PUT", "/conversations/{id}", 200, (call) => admin.setConversation(textOf(call), call.body)),
  operation("DELETE", "/conversations/{id}", 204, (call) => admin.resetConversation(textOf(call))),
];

function operation(method: string, path: string, status: number, run: Operation["run"]): Operation {
  return { method, path: RESERVED + path, status, isOpen: false, run };
}

const textOf = ({ values: [first = ""] }: Call) => first;

function numberOf(call: Call): number {
  const text = textOf(call);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw refuse(404, `there is nothing of the number ${JSON.stringify(text)}`, "a number is such as 12");
}

const LINKS = ["health", "requests", "answers", "sets", "scenarios", "conversations", "events", "openapi.json", "ui"];
const INDEX = { links: Object.fromEntries(LINKS.map((name) => [name, `${RESERVED}/${name}`])) };
