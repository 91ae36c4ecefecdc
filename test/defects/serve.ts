import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isObject, type JsonObject } from "../../src/core/index.js";
import type { Asked, Reply } from "./backend.js";
import type { Entry } from "./corpus.js";

/** All backends of the corpus on one port, each under its name: `/<name>/transaction`. */
export interface Corpus {
  urlOf(entry: Entry): string;
  /** Milliseconds that an entry's answers took, beyond what they really did. */
  delayOf(entry: Entry): number;
  close(): Promise<void>;
}

export async function serveCorpus(entries: readonly Entry[]): Promise<Corpus> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const delays = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const [, name = "", ...path] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
    const reply = await byName.get(name)?.backend(await asked(request, `/${path.join("/")}`));
    delays.set(name, (delays.get(name) ?? 0) + (reply?.takes ?? 0));
    if (reply !== undefined) send(response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: ({ name }) => `http://127.0.0.1:${port}/${name}`,
    delayOf: ({ name }) => delays.get(name) ?? 0,
    close: () => closed(server),
  };
}

async function asked(request: IncomingMessage, path: string): Promise<Asked> {
  const text = Buffer.concat(await request.toArray()).toString();
  const query = Object.fromEntries(new URL(request.url ?? "", "http://corpus").searchParams);
  return { method: request.method ?? "", path, query, headers: request.headers, body: parsed(text) };
}

function parsed(text: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, headers, body, bytes, send }: Reply): void {
  if (send !== undefined) {
    send(response);
    return;
  }
  response.writeHead(status, { ...headers });
  response.end(bytes ?? JSON.stringify(body));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
