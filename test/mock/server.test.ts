import { Agent, get } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { systemClock } from "../../src/core/index.js";
import { createMock, type LogEntry, type Mock, type MockOptions } from "../../src/mock/index.js";
import { createServer } from "../../src/mock/server.js";
import { bank, inProcess, TRANSFER } from "./bank.js";

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** A mock on a real port, and what it told. */
async function start(options: MockOptions = {}): Promise<{ mock: Mock; entries: LogEntry[] }> {
  const entries: LogEntry[] = [];
  const mock = await createMock({ bot: bank(), onRequest: (entry) => void entries.push(entry), ...options });
  opened.push(mock);
  return { mock, entries };
}

/** What a server says to these very bytes, until it closes the connection. */
function say(port: number, text: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
    socket.write(text);
  });
}

const post = (mock: Mock, body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${mock.url}/transaction`, {
    method: "POST",
    headers: { ...TRANSFER.headers, ...headers },
    body,
  });

const good = JSON.stringify(TRANSFER.payload);

/** It still answers. */
async function expectAlive(mock: Mock): Promise<void> {
  const answer = await post(mock, good);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toHaveProperty("session");
}

const hostile: readonly (readonly [
  title: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
  status: number,
  detail: string,
])[] = [
  ["10 MB", `{"a":"${"x".repeat(10_000_000)}"}`, {}, 413, "the body is larger than 1 MB"],
  [
    "broken JSON",
    '{"amount": 5,}',
    {},
    400,
    "the body is not JSON: at line 1, column 14, expected a key in double quotes",
  ],
  ["a part of JSON", '{"amount"', {}, 400, 'the body is not JSON: at line 1, column 10, expected ":"'],
  ["a byte-order mark", "\uFEFF{}", {}, 400, "the body is not JSON: at line 1, column 1, expected a value"],
  ["invalid UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, "the body is no valid UTF-8"],
  [
    "a form",
    "amount=5",
    { "content-type": "application/x-www-form-urlencoded" },
    415,
    "the body is not JSON, and its content type does not say so either",
  ],
  ["no content type at all", "{}", { "content-type": "json" }, 415, "the content type is none"],
  ["compressed", "{}", { "content-encoding": "gzip" }, 415, "the body is compressed"],
];

describe("a hostile body", () => {
  test.each(hostile)("%s", async (_title, body, headers, status, detail) => {
    const { mock, entries } = await start();
    const answer = await post(mock, body, headers);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(await answer.json()).toMatchObject({ status, detail, step: "transfer", problems: [{}] });
    expect(entries).toMatchObject([{ status, step: "transfer", scenario: null, path: "/transaction" }]);
    await expectAlive(mock);
  });

  test.each(["[", '{"a":'])("nested %s 100,000 times", async (open) => {
    const { mock } = await start();
    const close = open === "[" ? "]" : "}";
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    const answer = await post(mock, `{"amount":${deep}}`);
    expect(answer.status).toBe(200);
    await expectAlive(mock);
  });

  test("keys of the prototype do no harm", async () => {
    const { mock, entries } = await start();
    await post(mock, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect(entries[0]?.problems.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/body/__proto__", "/body/constructor"]),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("paths and methods", () => {
  const asked: readonly { readonly ask: string; readonly want: string; readonly allow?: string }[] = [
    { ask: "GET /transction", want: '404 no API step has the path /transction; did you mean "/transaction"?' },
    { ask: "GET /something/else", want: "404 no API step has the path /something/else" },
    { ask: "GET /%zz", want: "404 no API step has the path /%zz" },
    { ask: "GET /transaction", want: "405 the API step at /transaction has the method POST, not GET", allow: "POST" },
    { ask: "OPTIONS /balance", want: "405 the API step at /balance has the method GET, not OPTIONS", allow: "GET" },
    { ask: "TRACE /balance", want: "405 the API step at /balance has the method GET, not TRACE", allow: "GET" },
    { ask: "PROPFIND /balance", want: "405 the API step at /balance has the method GET, not PROPFIND", allow: "GET" },
  ];

  test.each(asked)("$ask", async ({ ask, want, allow }) => {
    const { inject } = await inProcess({ bot: bank() });
    const [method = "", url = ""] = ask.split(" ");
    const answer = await inject({ method: method as "GET", url });
    const { status, detail, steps } = answer.json();
    expect(`${status} ${detail}`).toBe(want);
    expect(answer.headers.allow).toBe(allow);
    const transfer = { step: "transfer", method: "POST", path: "/transaction" };
    expect(steps).toEqual(status === 404 ? expect.arrayContaining([transfer]) : undefined);
  });

  test("HEAD has the headers of the reason, and no body", async () => {
    const { mock } = await start();
    const answer = await fetch(`${mock.url}/balance`, { method: "HEAD" });
    expect([answer.status, answer.headers.get("allow"), await answer.text()]).toEqual([405, "GET", ""]);
  });

  test("a long path is told in short", async () => {
    const { inject, entries } = await inProcess({ bot: bank() });
    const answer = await inject(`/${"a".repeat(10_000)}`);
    expect(answer.body.length).toBeLessThan(2_000);
    expect(entries[0]?.path.length).toBeLessThan(300);
  });

  test("a path that is no URL, without a bot", async () => {
    const { inject, entries } = await inProcess();
    expect((await inject("/%zz")).json()).toMatchObject({ status: 400, detail: "the path is no valid URL path" });
    expect(entries).toHaveLength(1);
  });

  test("a whole URL, as a proxy sends it", async () => {
    const { mock, entries } = await start();
    await say(
      mock.port,
      "GET http://example.org/balance?source=Chatlayer HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    );
    expect(entries).toMatchObject([{ step: "balance", path: "/balance" }]);
  });
});

describe("what is no request", () => {
  const flood = Array.from({ length: 3_000 }, (_, index) => `x-${index}: ${"y".repeat(100)}\r\n`).join("");
  const refused: readonly (readonly [title: string, text: string, status: number, detail: string])[] = [
    ["a header flood", `GET / HTTP/1.1\r\nhost: x\r\n${flood}\r\n`, 431, "the headers are larger than 16 KB"],
    ["no HTTP", "hello\r\n\r\n", 400, "this is no valid HTTP request"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}",
      400,
      "this is no valid HTTP request",
    ],
  ];

  test.each(refused)("%s", async (_title, text, status, detail) => {
    const { mock, entries } = await start();
    const answer = await say(mock.port, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*application/problem\\+json`));
    expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({ status, detail });
    expect(entries).toMatchObject([{ status, step: null, method: "-", path: "-" }]);
    await expectAlive(mock);
  });

  test("without a host header it is one", async () => {
    const { mock } = await start();
    expect(await say(mock.port, "GET /balance HTTP/1.0\r\n\r\n")).toContain("200 OK");
  });

  test.each([
    ["headers", "POST / HTTP/1.1\r\nhost: x\r\n"],
    ["body", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\n{"],
  ])("a slow client, in its %s, is told so in time", async (_part, text) => {
    const entries: LogEntry[] = [];
    const server = createServer({
      handle: () => {
        throw new Error("never asked");
      },
      log: ({ entry }) => void entries.push(entry),
      clock: systemClock,
      latency: 0,
      patience: { headers: 50, request: 50, interval: 10 },
    });
    opened.push(server);
    await server.listen({ host: "127.0.0.1", port: 0 });
    const { port } = server.server.address() as { port: number };
    expect(await say(port, text)).toContain("the request did not arrive in time");
    expect(entries).toMatchObject([{ status: 408 }]);
  });

  test("a client that goes away in the middle is told of", async () => {
    let tell: (entry: LogEntry) => void = () => {};
    const told = new Promise<LogEntry>((resolve) => {
      tell = resolve;
    });
    const { mock } = await start({ onRequest: (entry) => tell(entry) });
    const socket = connect(mock.port, "127.0.0.1");
    socket.write("POST /transaction HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\n{", () => socket.destroy());
    expect(await told).toMatchObject({ status: 400, problems: [{ got: "a part of one" }] });
    await expectAlive(mock);
  });
});

describe("a mistake of ours", () => {
  test("is told without a stack trace, and the server goes on", async () => {
    let calls = 0;
    const { inject } = await inProcess({
      bot: bank(),
      onRequest: () => {
        calls++;
        if (calls === 1) throw new Error("the log is full");
      },
    });
    const answer = await inject(TRANSFER);
    expect(answer.json()).toMatchObject({ status: 500, detail: "apistep made a mistake: the log is full" });
    expect(answer.body).not.toMatch(/\.[jt]s/);
    expect((await inject(TRANSFER)).statusCode).toBe(200);
  });
});

describe("a mock", () => {
  test("tells of a request before its answer is sent", async () => {
    const { mock, entries } = await start();
    await post(mock, good);
    expect(entries).toEqual([
      {
        id: 1,
        conversation: "default",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        method: "POST",
        path: "/transaction",
        step: "transfer",
        scenario: "generated",
        nextDialogstate: "0b7a",
        status: 200,
        fault: null,
        ms: expect.any(Number),
        problems: [],
      },
    ]);
  });

  test("waits before each answer", async () => {
    const { entries, inject } = await inProcess({ latency: 30 });
    await inject("/");
    expect(entries[0]?.ms).toBeGreaterThanOrEqual(29);
  });

  test("names its address", async () => {
    const { mock } = await start({ host: "0.0.0.0" });
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`);
    expect((await start({ host: "localhost" })).mock.url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  const impossible: readonly (readonly [options: (taken: number) => MockOptions, code: string])[] = [
    [(port) => ({ port }), "port-in-use"],
    [() => ({ host: "192.0.2.1" }), "bad-option"],
    [() => ({ host: "no such host" }), "bad-option"],
    [() => ({ port: 99_999 }), "bad-option"],
  ];

  test.each(impossible)("an address that can't be: %s gives %s", async (options, code) => {
    const { mock } = await start();
    await expect(createMock(options(mock.port))).rejects.toMatchObject({ name: "ApistepError", code });
  });

  test("closes with connections kept alive, and twice", async () => {
    const { mock } = await start();
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) =>
      get(`${mock.url}/balance`, { agent }, (answer) => answer.resume().on("end", resolve)),
    );
    await mock.close();
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
    agent.destroy();
  });

  test("answers at once what waits for its latency when it closes", async () => {
    const { inject, server } = await inProcess({ latency: 60_000 });
    const answer = inject("/").then(({ statusCode }) => statusCode);
    await new Promise((resolve) => setImmediate(resolve));
    await server.close();
    expect(await answer).toBe(200);
  });

  test("does not wait for a client that sends half a request", async () => {
    const { mock } = await start();
    const socket = connect(mock.port, "127.0.0.1");
    await new Promise<void>((resolve) => socket.write("POST / HTTP/1.1\r\nhost: x\r\n", () => resolve()));
    socket.on("error", () => {});
    await mock.close();
  });
});
