import type { IncomingMessage, ServerResponse } from "node:http";
import type { Backend } from "./backend.js";
import { type IncomingRequest, type OutgoingResponse, readBytes } from "./exchange.js";
import { problem } from "./problem.js";

/** Listens to requests of `node:http`; as a middleware of Express, it gives on what is to no step's path. */
export type NodeHandler = (
  request: IncomingMessage & { readonly body?: unknown },
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void;

/**
 * Serves a backend with `node:http`, as in `createServer(toNode(backend))`, or with Express, as in
 * `app.use(toNode(backend))`. A body that `express.json()` has parsed is taken as it is.
 */
export function toNode(backend: Backend): NodeHandler {
  return (request, response, next) => {
    backend.answer(incoming(request)).then(
      (answer) => {
        if (answer === undefined && next !== undefined) next();
        else send(response, answer ?? problem(404));
      },
      // The caller went away, or onError itself failed.
      (error: unknown) => (next === undefined ? send(response, problem(500)) : next(error)),
    );
  };
}

function incoming(request: IncomingMessage & { readonly body?: unknown }): IncomingRequest {
  return {
    method: request.method ?? "GET",
    url: request.url ?? "/",
    header: (name) => [request.headers[name]].flat()[0],
    body: async (limit) => {
      const { body } = request;
      if (typeof body === "string") return { bytes: new TextEncoder().encode(body) };
      if (body instanceof Uint8Array) return { bytes: body };
      return body === undefined ? readBytes(request, limit) : { value: body };
    },
  };
}

function send(response: ServerResponse, { status, headers, body }: OutgoingResponse): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
