import type { Backend } from "./backend.js";
import { problem } from "./problem.js";

/** What the plugin uses of Fastify; any version 5 has it. */
interface FastifyLike {
  readonly prefix: string;
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    options: { parseAs: "buffer" },
    parser: (request: never, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  route(options: { method: string; url: string; handler: FastifyHandler }): unknown;
}

type FastifyHandler = (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>;

interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): FastifyReplyLike;
}

/** A plugin of Fastify 5 with a route for each step: `app.register(toFastify(backend), { prefix: "/bank" })`. */
export function toFastify(backend: Backend): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers(); // in here only: bodies are checked, and refused, by the backend
    app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    const handler = handlerOf(backend, app.prefix);
    const routes = new Map(
      backend.steps.map(({ method, path }) => [`${method} ${toUrl(path)}`, { method, url: toUrl(path) }]),
    );
    for (const { method, url } of routes.values()) app.route({ method, url, handler });
  };
}

function handlerOf(backend: Backend, prefix: string): FastifyHandler {
  return async (request, reply) => {
    const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
    const answer = await backend.answer({
      method: request.method,
      url: request.url.slice(prefix.length),
      header: (name) => [request.headers[name]].flat()[0],
      body: async () => ({ bytes }),
    });
    const { status, headers, body } = answer ?? problem(404);
    return reply
      .code(status)
      .headers({ ...headers })
      .send(body);
  };
}

/** A path as Fastify's router writes it; the backend looks at it once more. */
const toUrl = (path: string) => path.replaceAll(":", "::").replaceAll(/\{([^{}]*)\}/g, ":$1");
