import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { type Clock, preview, sleep } from "../core/index.js";
import type { Handler, Outcome } from "./handle.js";
import type { LogEntry } from "./log.js";
import { PROBLEM_TYPE, problemDocument } from "./problem.js";
import { parseBody, type Received, receiveBody } from "./read-body.js";
import { connectionRefusal, type Refusal, refusal, TOO_LARGE } from "./refusal.js";
import { withoutQuery } from "./routes.js";

/** Milliseconds that a client may take to send its headers, and a whole request; and how often that is looked at. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly interval: number;
}

export const PATIENCE: Patience = { headers: 10_000, request: 30_000, interval: 1_000 };

export interface ServerOptions {
  readonly handle: Handler;
  readonly log: (entry: LogEntry) => void;
  readonly clock: Clock;
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly patience?: Patience;
}

/** The HTTP server: receives requests, has them answered, tells of each. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { clock, log, patience = PATIENCE } = options;
  const closing = new AbortController();
  const timestamp = createTimestamp(clock);
  const serve = (request: FastifyRequest, reply: FastifyReply, refused?: Refusal) =>
    answer(request, reply, timestamp(), options, closing.signal, refused);
  const server = fastify({
    logger: false,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: false,
    requestTimeout: patience.request,
    http: {
      headersTimeout: patience.headers,
      connectionsCheckingInterval: patience.interval,
      requireHostHeader: false, // node:http would refuse without a reason
    },
    schemaController: { compilersFactory: { buildValidator: () => unused, buildSerializer: () => unused } },
    frameworkErrors: (_error, request, reply) => serve(request, reply, BAD_URL),
    clientErrorHandler: (error, socket) => refuseConnection(error.code, socket, log, clock),
  });
  server.removeAllContentTypeParsers();
  // "*" would do, but fastify finds the parser of a named type faster.
  server.addContentTypeParser(["application/json", "*"], (_request, payload, done) => receiveBody(payload, done));
  server.setErrorHandler<Failure>((error, request, reply) => serve(request, reply, refusalOf(error, request)));
  server.setNotFoundHandler((request, reply) => serve(request, reply)); // methods that fastify does not know
  server.route({ method: server.supportedMethods, url: "*", handler: (request, reply) => serve(request, reply) });
  server.addHook("preClose", (done) => {
    closing.abort();
    done();
  });
  return server;
}

/** Routes have no schemas, as checks are our own. Saying so keeps fastify from loading a second ajv. */
const unused = (): never => {
  throw new Error("a route with a schema");
};

const BAD_URL = refusal(400, "the path is no valid URL path", "/path", "percent-encoded UTF-8", "something else");

function refusalOf({ statusCode = 500, message }: Failure, { headers }: FastifyRequest): Refusal {
  if (statusCode === 413) return TOO_LARGE;
  if (statusCode === 415) {
    const type = preview(headers["content-type"]);
    return refusal(415, "the content type is none", "/headers/content-type", "application/json", type);
  }
  return statusCode < 500
    ? refusal(statusCode, `the request can't be read: ${message}`, "", "a request", "something else")
    : refusal(500, `apistep made a mistake: ${message}`, "", "an answer", `a mistake of apistep: ${message}`);
}

type Failure = Error & { readonly statusCode?: number };

/** Without latency nothing is waited for, which keeps the common case fast. */
function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  time: string,
  { handle, log, clock, latency }: ServerOptions,
  closing: AbortSignal,
  refused: Refusal | undefined,
): Promise<FastifyReply> | undefined {
  const start = clock.monotonic();
  const outcome = handleRequest(request, handle, refused);
  const send = () => {
    log(toEntry(outcome, { time, method: request.method, ms: clock.monotonic() - start }));
    if (outcome.allow !== undefined) reply.header("allow", outcome.allow);
    return reply.code(outcome.status).header("content-type", outcome.contentType).send(outcome.body);
  };
  if (latency > 0) return sleep(latency, closing).then(send);
  send();
  return undefined;
}

function handleRequest(request: FastifyRequest, handle: Handler, refused: Refusal | undefined): Outcome {
  const { method, headers } = request;
  const received = request.body as Received | undefined;
  const parsed = refused ?? (received instanceof Uint8Array ? parseBody(received, headers) : (received ?? NO_BODY));
  const path = pathOf(request.raw.url ?? "/");
  const query = (request.query ?? {}) as { readonly [key: string]: unknown };
  return "json" in parsed
    ? handle({ method, path, query, headers, body: parsed.json })
    : handle({ method, path, query, headers, body: undefined }, parsed);
}

/** A proxy sends the whole URL. */
function pathOf(url: string): string {
  const isWhole = !url.startsWith("/") && URL.canParse(url);
  return isWhole ? new URL(url).pathname : withoutQuery(url);
}

const NO_BODY = { json: undefined };

function toEntry(outcome: Outcome, { time, method, ms }: Pick<LogEntry, "time" | "method" | "ms">): LogEntry {
  const { path, step, scenario, nextDialogstate, status, problems } = outcome;
  return { time, method, path, step, scenario, nextDialogstate, status, ms: Math.round(ms * 100) / 100, problems };
}

/** The time of day, written once a millisecond: under load many requests share it. */
function createTimestamp(clock: Clock): () => string {
  let last = new Date(0);
  let text = "";
  return () => {
    const now = clock.now();
    if (now.getTime() !== last.getTime()) {
      last = now;
      text = now.toISOString();
    }
    return text;
  };
}

/** What is no request never gets to fastify, so the answer is written by hand. */
function refuseConnection(code: string | undefined, socket: Socket, log: ServerOptions["log"], clock: Clock): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, detail, problems } = connectionRefusal(code);
  const body = problemDocument(status, detail, { problems });
  log({
    time: clock.now().toISOString(),
    method: "-",
    path: "-",
    step: null,
    scenario: null,
    nextDialogstate: null,
    status,
    ms: 0,
    problems,
  });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
