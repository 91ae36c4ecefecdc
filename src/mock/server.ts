import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { type Clock, preview, sleep } from "../core/index.js";
import { deliver } from "./deliver.js";
import type { Handler } from "./handle.js";
import { createMarks, type LogEntry, type Mark, toEntry, toRefusedEntry } from "./log.js";
import type { Outcome } from "./outcome.js";
import { PROBLEM_TYPE, problemDocument } from "./problem.js";
import { parseBody, type Received, receiveBody } from "./read-body.js";
import { connectionRefusal, type Refusal, refusal, TOO_LARGE } from "./refusal.js";
import type { MockRequest } from "./request.js";
import { withoutQuery } from "./routes.js";
import { clientCertificateOf, type MockTls, tlsServerOptions } from "./tls.js";

/** Milliseconds that a client may take to send its headers, and a whole request; and how often that is looked at. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly interval: number;
}

export const PATIENCE: Patience = { headers: 10_000, request: 30_000, interval: 1_000 };

export interface ServerOptions {
  handle(...request: Parameters<Handler>): ReturnType<Handler>;
  /** Told of each request, before its answer is sent. */
  readonly log: (exchange: Exchange) => void;
  readonly clock: Clock;
  /** Default: numbers from 1 on. */
  readonly mark?: Mark;
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly patience?: Patience;
  /** Lets web pages call; answers OPTIONS itself. */
  readonly cors?: ((server: FastifyInstance) => void) | undefined;
  /** Serves HTTPS. Default: plain HTTP. */
  readonly tls?: MockTls | undefined;
  /** Whether signatures are looked at, so that the bytes of each body are wanted. Default: they are not. */
  readonly isSigned?: () => boolean;
  /** Adds what is served beside the API steps. */
  readonly extend?: (server: FastifyInstance) => void;
}

/** A request and its answer. What was no request has an entry only. */
export interface Exchange {
  readonly entry: LogEntry;
  readonly request?: MockRequest;
  readonly outcome?: Outcome;
}

/** The HTTP server: receives requests, has them answered, tells of each. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { patience = PATIENCE } = options;
  const stage = { ...options, closing: new AbortController(), mark: options.mark ?? createMarks(options.clock) };
  const serve = (request: FastifyRequest, reply: FastifyReply, refused?: Refusal) =>
    answer(request, reply, stage, refused);
  const limits = {
    headersTimeout: patience.headers,
    connectionsCheckingInterval: patience.interval,
    requireHostHeader: false, // node:http would refuse without a reason
  };
  const server = fastify({
    logger: false,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    exposeHeadRoutes: false,
    requestTimeout: patience.request,
    ...(options.tls === undefined ? { http: limits } : { https: { ...limits, ...tlsServerOptions(options.tls) } }),
    schemaController: { compilersFactory: { buildValidator: () => unused, buildSerializer: () => unused } },
    frameworkErrors: (_error, request, reply) => serve(request, reply, BAD_URL),
    clientErrorHandler: (error, socket) => refuseConnection(error.code, socket, stage),
  });
  server.removeAllContentTypeParsers();
  // "*" would do, but fastify finds the parser of a named type faster.
  server.addContentTypeParser(["application/json", "*"], (_request, payload, done) => receiveBody(payload, done));
  server.setErrorHandler<Failure>((error, request, reply) => serve(request, reply, refusalOf(error, request)));
  server.setNotFoundHandler((request, reply) => serve(request, reply)); // methods that fastify does not know
  options.cors?.(server);
  options.extend?.(server);
  const methods = server.supportedMethods.filter((method) => method !== "OPTIONS" || options.cors === undefined);
  server.route({ method: methods, url: "*", handler: (request, reply) => serve(request, reply) });
  server.addHook("preClose", (done) => {
    stage.closing.abort();
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

/** What all requests share. */
interface Stage extends ServerOptions {
  /** Aborted when the server stops: nobody waits any longer. */
  readonly closing: AbortController;
  /** Number and time of the next request. */
  readonly mark: Mark;
}

/** Where nothing is waited for, no promise is made, which keeps the common case fast. */
function answer(
  message: FastifyRequest,
  reply: FastifyReply,
  stage: Stage,
  refused: Refusal | undefined,
): Promise<FastifyReply> | undefined {
  const { log, clock, latency } = stage;
  const mark = stage.mark();
  const start = clock.monotonic();
  const { request, refusal } = receive(message, refused, stage);
  const wait = (ms: number) => sleep(ms, stage.closing.signal);
  const send = (outcome: Outcome) => {
    const entry = toEntry(outcome, mark, request.method, clock.monotonic() - start);
    log({ entry, request, outcome });
    return deliver(reply, outcome, wait);
  };
  const finish = (outcome: Outcome) => {
    const delay = latency + (outcome.disturbance?.delay ?? 0);
    return delay > 0 ? wait(delay).then(() => send(outcome)) : send(outcome);
  };
  const outcome = stage.handle(request, refusal);
  const sent = outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
  return sent instanceof Promise ? sent.then(() => reply) : undefined;
}

/** A request, and why it can't be answered. */
function receive(
  message: FastifyRequest,
  refused: Refusal | undefined,
  { tls, isSigned = () => false }: Stage,
): { readonly request: MockRequest; readonly refusal?: Refusal } {
  const { method, headers } = message;
  const received = message.body as Received | undefined;
  const bytes = received instanceof Uint8Array ? received : undefined;
  const parsed = refused ?? (bytes === undefined ? ((received as Refusal) ?? NO_BODY) : parseBody(bytes, headers));
  const query = (message.query ?? {}) as MockRequest["query"];
  const path = pathOf(message.raw.url ?? "/");
  const isRead = "json" in parsed;
  const raw = bytes !== undefined && bytes.length > 0 && (!isRead || isSigned()) ? Buffer.from(bytes) : undefined;
  const certificate = tls === undefined ? undefined : clientCertificateOf(message.raw.socket);
  const body = isRead ? parsed.json : undefined;
  const request = { method, path, query, headers, body, size: bytes?.length ?? 0, raw, certificate };
  return isRead ? { request } : { request, refusal: parsed };
}

/** A proxy sends the whole URL. */
function pathOf(url: string): string {
  const isWhole = !url.startsWith("/") && URL.canParse(url);
  return isWhole ? new URL(url).pathname : withoutQuery(url);
}

const NO_BODY = { json: undefined };

/** What is no request never gets to fastify, so the answer is written by hand. */
function refuseConnection(code: string | undefined, socket: Socket, { log, mark }: Stage): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, detail, problems } = connectionRefusal(code);
  const body = problemDocument(status, detail, { problems });
  log({ entry: toRefusedEntry({ ...mark(), status, problems }) });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${PROBLEM_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
