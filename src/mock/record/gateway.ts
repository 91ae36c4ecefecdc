import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ApiStep, Bot } from "../../bot/index.js";
import type { Answer, CallOutcome, Failure } from "../../contract/index.js";
import { type Clock, systemClock } from "../../core/index.js";
import { createRequestCheck, type RequestCheck } from "../check-request.js";
import { createMarks, type LogEntry } from "../log.js";
import { type About, type Outcome, refused } from "../outcome.js";
import { PROBLEM_TYPE, type Problem, problemDocument } from "../problem.js";
import { parseBody, type Received } from "../read-body.js";
import { notServed, type Refusal } from "../refusal.js";
import type { MockRequest } from "../request.js";
import { isReserved, RESERVED } from "../reserved.js";
import { createRoutes, placeholderNames, withoutQuery } from "../routes.js";
import { isSensitive } from "../sensitive.js";
import { createServer } from "../server.js";
import { answerHeaders, type Forwarder } from "./forward.js";

/** A request of an API step that was forwarded, and what came of it. */
export interface Passed {
  readonly number: number;
  /** When it came, in milliseconds since 1970. */
  readonly time: number;
  readonly step: ApiStep;
  readonly request: MockRequest;
  readonly params: { readonly [name: string]: string };
  readonly outcome: CallOutcome;
}

export interface GatewayOptions {
  readonly bot: Bot;
  readonly forwarder: Forwarder;
  /** Told of each request that was forwarded, before its answer is given back. */
  readonly passed: (passed: Passed, entry: LogEntry) => void;
  /** Told of each request that was not: no step is at its place, or it can't be read. */
  readonly refused: (entry: LogEntry) => void;
  /** Hides secrets in a path. */
  readonly hide: (text: string) => string;
  readonly conversationOf: (request: MockRequest) => string;
  readonly clock?: Clock;
}

interface Target {
  readonly step: ApiStep;
  readonly method: string;
  readonly path: string;
  readonly check: RequestCheck;
}

/** The server between a bot and its backend. It refuses what a mock would refuse, and forwards all else. */
export function createGateway(options: GatewayOptions): FastifyInstance {
  const { bot, clock = systemClock } = options;
  const targets = [...bot.apiSteps.values()].map((step): Target => {
    return { step, method: step.method, path: step.path, check: createRequestCheck(bot, step) };
  });
  const routes = createRoutes(targets);
  const mark = createMarks(clock);

  function refuse({ method, path: sent }: MockRequest, refusal: Refusal | undefined): Outcome {
    const found = routes.find(method, sent);
    const step = found.kind === "targets" ? (found.targets[0]?.step ?? null) : null;
    const path = step === null ? options.hide(sent) : shownPath(step, sent, options);
    const about: About = { path, step: step?.name ?? null, endpoint: undefined, conversation: null, problems: [] };
    if (found.kind !== "targets") return refused(notServed(found, method, path, targets), about);
    if (refusal === undefined) throw new Error("a request that should have been forwarded");
    return refused(refusal, about);
  }
  async function forward(message: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const start = clock.monotonic();
    const request = readRequest(message);
    const found = request === undefined ? undefined : routes.find(request.method, request.path);
    if (request === undefined || found?.kind !== "targets") return undefined; // the server refuses it
    const { step, problems } = choose(found.targets, request);
    const { id, time } = mark();
    const { raw } = request;
    const outcome = await options.forwarder.send(
      { method: request.method, url: urlOf(message), headers: request.headers, raw },
      step,
    );
    const params = Object.fromEntries(placeholderNames(step.path).map((name, at) => [name, found.values[at] ?? ""]));
    const failure = "failure" in outcome ? failureDocument(step, outcome) : undefined;
    const entry: LogEntry = {
      id,
      time,
      method: request.method,
      path: shownPath(step, request.path, options),
      step: step.name,
      conversation: options.conversationOf(request),
      scenario: null,
      nextDialogstate: null,
      status: failure?.status ?? (outcome as Answer).status,
      fault: null,
      ms: Math.round((clock.monotonic() - start) * 100) / 100,
      problems,
    };
    options.passed({ number: id, time: Date.parse(time), step, request, params, outcome }, entry);
    if ("failure" in outcome) {
      return reply
        .code(failure?.status ?? 502)
        .header("content-type", PROBLEM_TYPE)
        .send(failure?.body);
    }
    return reply.code(outcome.status).headers(answerHeaders(outcome)).send(Buffer.from(outcome.body));
  }
  return createServer({
    handle: refuse,
    log: ({ entry }) => options.refused(entry),
    clock,
    mark,
    latency: 0,
    extend(server) {
      server.get(`${RESERVED}/health`, () => ({ status: "ok", bot: bot.name }));
      server.addHook("preHandler", async (message, reply) =>
        isReserved(message.raw.url ?? "") ? undefined : forward(message, reply),
      );
    },
  });
}

/** Undefined: it can't be read. */
function readRequest(message: FastifyRequest): MockRequest | undefined {
  const { method, headers } = message;
  const received = message.body as Received | undefined;
  if (received !== undefined && !(received instanceof Uint8Array)) return undefined;
  const parsed = received === undefined ? { json: undefined } : parseBody(received, headers);
  if (!("json" in parsed)) return undefined;
  const query = (message.query ?? {}) as MockRequest["query"];
  const raw = received === undefined || received.length === 0 ? undefined : received;
  return { method, path: withoutQuery(urlOf(message)), query, headers, body: parsed.json, raw };
}

/** Path and query. A proxy sends the whole URL. */
const urlOf = ({ raw: { url = "/" } }: FastifyRequest) =>
  url.startsWith("/") ? url : url.replace(/^\w+:\/\/[^/]*/, "");

/** Of several steps at one place, the first whose contract the request keeps; else the first. As the mock does. */
function choose(targets: readonly Target[], request: MockRequest): { step: ApiStep; problems: readonly Problem[] } {
  const judged = targets.map(({ step, check }) => ({ step, problems: check(request) }));
  const chosen = judged.find(({ problems }) => problems.length === 0) ?? judged[0];
  if (chosen === undefined) throw new Error("a route without a step");
  return chosen;
}

/** What is sensitive does not stand in the path that is told. */
function shownPath(step: ApiStep, sent: string, { bot, hide }: GatewayOptions): string {
  const isHidden = placeholderNames(step.path).some((name) => isSensitive(name, bot));
  return isHidden ? withoutQuery(step.path) : hide(sent);
}

function failureDocument(step: ApiStep, { failure, message }: Failure) {
  const status = failure === "timeout" ? 504 : 502;
  const detail = `the backend gave no answer to the API step "${step.name}": ${message}`;
  return { status, body: problemDocument(status, detail, { step: step.name, failure }) };
}
