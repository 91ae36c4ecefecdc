import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Admin, AdminError } from "../../admin/index.js";
import { PROBLEM_TYPE } from "../problem.js";
import { parseBody, type Received } from "../read-body.js";
import type { Refusal } from "../refusal.js";
import { RESERVED } from "../reserved.js";
import { createRoutes, type Found, withoutQuery } from "../routes.js";
import { createGuard, type Guard } from "./guard.js";
import { type Operation, operationsOf } from "./operations.js";
import { PAGE } from "./page.js";
import { refuse } from "./refuse.js";
import { streamEvents } from "./stream.js";

/** Serves the admin API beside the API steps. It has one route for all, so that requests of steps do not pay for it. */
export function serveAdmin(server: FastifyInstance, admin: Admin, token: string | undefined): void {
  const site = { admin, guard: createGuard(token), routes: createRoutes(operationsOf(admin)) };
  const handler = (message: FastifyRequest, reply: FastifyReply) => answer(site, message, reply);
  const errorHandler = (error: Failure, _message: FastifyRequest, reply: FastifyReply) =>
    sendProblem(reply, failureOf(error));
  for (const url of [RESERVED, `${RESERVED}/*`]) {
    server.route({ method: server.supportedMethods, url, handler, errorHandler });
  }
}

type Failure = Error & { readonly statusCode?: number };

function failureOf({ statusCode = 500, message }: Failure): AdminError {
  return refuse(statusCode, statusCode < 500 ? message : `apistep made a mistake: ${message}`);
}

interface Site {
  readonly admin: Admin;
  readonly guard: Guard;
  readonly routes: { find(method: string, path: string): Found<Operation> };
}

async function answer(site: Site, message: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
  const path = withoutQuery(message.raw.url ?? "");
  try {
    if (path === `${RESERVED}/ui` && message.method === "GET") return await sendPage(site, message, reply);
    if (path === `${RESERVED}/events` && message.method === "GET") return await stream(site, message, reply);
    return await run(site, path, message, reply);
  } catch (error) {
    if (error instanceof AdminError) return sendProblem(reply, error);
    throw error;
  }
}

async function run({ guard, routes }: Site, path: string, message: FastifyRequest, reply: FastifyReply) {
  const found = routes.find(message.method, path === RESERVED ? `${RESERVED}/` : path);
  const [operation] = found.kind === "targets" ? found.targets : [];
  guard(message.raw, { isOpen: operation?.isOpen === true });
  if (found.kind !== "targets" || operation === undefined) throw notServed(found, message.method, reply);
  const query = (message.query ?? {}) as { [name: string]: unknown };
  const result = await operation.run({ values: found.values, query, body: bodyOf(message) });
  reply.code(operation.status);
  return result === undefined
    ? reply.send()
    : reply.type("application/json; charset=utf-8").send(JSON.stringify(result));
}

function notServed(found: Found<Operation>, method: string, reply: FastifyReply): AdminError {
  if (found.kind !== "method") return refuse(404, "there is no such call", `GET ${RESERVED}/ lists them`);
  reply.header("allow", found.allow.join(", "));
  return refuse(405, `this has the method ${found.allow.join(", ")}, not ${method}`);
}

async function stream({ admin, guard }: Site, message: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  guard(message.raw, { isOpen: false });
  const streaming = streamEvents(admin, reply.raw, message.headers["last-event-id"]);
  reply.hijack();
  await streaming;
  return reply;
}

/** The page has no secrets; it asks for the token itself. */
async function sendPage({ guard }: Site, message: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  guard(message.raw, { isOpen: true });
  const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'";
  reply.header("content-security-policy", `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
  return reply.type("text/html; charset=utf-8").send(PAGE);
}

function bodyOf({ body, headers }: FastifyRequest): unknown {
  const received = body as Received | undefined;
  if (received === undefined) return undefined;
  const parsed = received instanceof Uint8Array ? parseBody(received, headers) : received;
  if ("json" in parsed) return parsed.json;
  throw refuseBody(parsed);
}

function refuseBody({ status, detail, problems }: Refusal): AdminError {
  const mistakes = problems.map(({ pointer, expected, got }) => ({
    where: pointer.replace(/^\/body/, ""),
    what: `expected ${expected}, got ${got}`,
  }));
  return refuse(status, detail, undefined, { mistakes });
}

function sendProblem(reply: FastifyReply, { problem }: AdminError): FastifyReply {
  return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}
