import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Bot, parseBot } from "../../../src/bot/index.js";
import { createMockServer } from "../../../src/mock/mock.js";
import {
  createRecordServer,
  type RecordedExchange,
  type RecorderOptions,
  type RecordSummary,
} from "../../../src/mock/record/recorder.js";

export const TOKEN = "t0ken-of-the-shop";

const SHOP = `
name: Shop
variables:
  iban: { sensitive: true }
  card.pin: { sensitive: true }
apiSteps:
  order:
    method: POST
    path: /shops/{shop}/orders
    auth: { bearer: "\${TOKEN}" }
    query: { page: { variable: page } }
    body:
      amount: { variable: amount }
      name: { variable: name }
      type: { variable: kind }
      items: { variable: items }
      iban: { variable: iban }
      userId: { variable: user }
      whenDone: { dialogstate: done }
      greeting: { text: "Hi {name}" }
    expects: { nextDialogstate: [done, sold_out, null] }
  stock:
    method: GET
    path: /stock
    query: { userId: { variable: user }, product: { variable: product } }
blocks:
  done: { id: "0b7a" }
  sold_out:
`;

export const shop = (change: (text: string) => string = (text) => text): Bot =>
  parseBot(change(SHOP), { environment: { TOKEN } });

/** A request, and the answer that the backend is to give. */
export interface Scripted {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly answer: ScriptedAnswer;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** An object is sent as JSON. */
  readonly body?: unknown;
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A backend that gives the answers that are put into it, one after the other. */
export async function scriptedBackend() {
  const answers: ScriptedAnswer[] = [];
  const received: Received[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = Buffer.concat(await request.toArray()).toString();
    received.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    const { status = 200, headers = {}, body: answer = {} } = answers.shift() ?? { status: 500 };
    const bytes = typeof answer === "string" || Buffer.isBuffer(answer) ? answer : JSON.stringify(answer);
    response.writeHead(status, { "content-type": "application/json", ...headers } as Record<string, string>).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answers, received, close };
}

export type Backend = Awaited<ReturnType<typeof scriptedBackend>>;

export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "apistep-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

export const injected = ({ method = "POST", url, headers = {}, body }: Omit<Scripted, "answer">) => ({
  method: method as "POST",
  url,
  headers: { authorization: `Bearer ${TOKEN}`, ...headers },
  ...(body === undefined ? {} : { payload: body as object }),
});

export interface Recorded {
  readonly summary: RecordSummary;
  readonly told: readonly RecordedExchange[];
  readonly troubles: readonly string[];
  /** What the recorder gave back. */
  readonly answers: readonly { readonly status: number; readonly body: string; readonly headers: object }[];
  /** The files, by their names. */
  readonly files: Readonly<Record<string, string>>;
}

/** Records a session, without a socket on the side of the bot. */
export async function record(
  session: readonly Scripted[],
  options: Pick<RecorderOptions, "folder"> & Partial<RecorderOptions> & { readonly backendOf?: Backend },
): Promise<Recorded> {
  const backend = options.backendOf ?? (await scriptedBackend());
  const [told, troubles] = [[] as RecordedExchange[], [] as string[]];
  const { server, finish } = await createRecordServer({
    bot: shop(),
    backend: backend.url,
    onExchange: (exchange) => void told.push(exchange),
    onTrouble: (reason) => void troubles.push(reason),
    ...options,
  });
  const answers: Recorded["answers"][number][] = [];
  for (const { answer, ...request } of session) {
    backend.answers.push(answer);
    const { statusCode, body, headers } = await server.inject(injected(request));
    answers.push({ status: statusCode, body, headers });
  }
  await server.close();
  const summary = await finish();
  if (options.backendOf === undefined) await backend.close();
  return { summary, told, troubles, answers, files: await filesIn(options.folder) };
}

export async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), "utf8").catch(() => "")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}

/** What a mock with the recorded scenarios says to requests. */
export async function askMock(folder: string, requests: readonly Omit<Scripted, "answer">[], bot = shop()) {
  const { server, store } = await createMockServer({ bot, scenarios: [folder] });
  const answers: { readonly status: number; readonly body: string }[] = [];
  for (const request of requests) {
    const { statusCode, body } = await server.inject(injected(request));
    answers.push({ status: statusCode, body });
  }
  await server.close();
  await store.close();
  return answers;
}
