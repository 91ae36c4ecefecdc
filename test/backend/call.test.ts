import { gzipSync } from "node:zlib";
import type { Dispatcher } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { type BackendRequest, type CallerOptions, createCaller, reach } from "../../src/backend/index.js";
import type { Answer, CallOutcome } from "../../src/contract/index.js";
import { closedPort, serveHttp, serveTcp } from "./servers.js";

function caller(options: CallerOptions = {}) {
  const made = createCaller({ timeout: 5_000, ...options });
  onTestFinished(() => made.close());
  return made;
}

const get = (url: string): BackendRequest => ({ method: "GET", url: `${url}/`, headers: {} });
const call = (url: string, options?: CallerOptions) => caller(options).call(get(url));

function answerOf(outcome: CallOutcome): Answer {
  if ("failure" in outcome) throw new Error(`no answer: ${outcome.failure}, ${outcome.message}`);
  return outcome;
}

const textOf = (outcome: CallOutcome) => new TextDecoder().decode(answerOf(outcome).body);

test("sends method, path, query, headers and body as they are, and nothing of its own", async () => {
  const url = await serveHttp(async (request, response) => {
    const chunks = await request.toArray();
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
  const outcome = await caller().call({
    method: "DELETE",
    url: `${url}//other.example/a%20b?x=1&x=2`,
    headers: { "x-key": "a b" },
    body: '{"a":1}',
  });
  expect(JSON.parse(textOf(outcome))).toEqual({
    method: "DELETE",
    url: "//other.example/a%20b?x=1&x=2",
    headers: { host: url.slice(7), connection: "keep-alive", "x-key": "a b", "content-length": "7" },
    body: '{"a":1}',
  });
});

test("gives status, headers with repeated ones joined, bytes and time", async () => {
  const url = await serveHttp((_, response) => {
    response.writeHead(
      201,
      [
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
        ["X-Y", "z"],
      ].flat(),
    );
    response.end(Buffer.from([0xff, 0xfe, 0x00]));
  });
  let now = 0;
  const clock = { monotonic: () => (now += 40), now: () => new Date(0) };
  const { status, headers, body, ms } = answerOf(await call(url, { clock }));
  expect(status).toBe(201);
  expect(headers).toMatchObject({ "set-cookie": "a=1, b=2", "x-y": "z" });
  expect([...body]).toEqual([0xff, 0xfe, 0x00]);
  expect(ms).toBe(40);
});

test.each([
  ["204 without a body", 204, ""],
  ["a redirect, which is not followed", 302, ""],
  ["an error page", 500, "<html>"],
])("takes %s as an answer", async (_, status, body) => {
  const url = await serveHttp((_, response) => response.writeHead(status, { location: "/other" }).end(body));
  const outcome = await call(url);
  expect(answerOf(outcome).status).toBe(status);
  expect(textOf(outcome)).toBe(body);
});

test("puts chunks together", async () => {
  const url = await serveHttp((_, response) => {
    response.write('{"a":');
    response.end("1}");
  });
  expect(textOf(await call(url))).toBe('{"a":1}');
});

test("unpacks compression that nobody asked for", async () => {
  const url = await serveHttp((request, response) => {
    expect(request.headers["accept-encoding"]).toBeUndefined();
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync('{"a":1}'));
  });
  expect(textOf(await call(url))).toBe('{"a":1}');
});

test("keeps connections for further calls", async () => {
  const ports = new Set<number | undefined>();
  const url = await serveHttp((request, response) => {
    ports.add(request.socket.remotePort);
    response.end("{}");
  });
  const { call } = caller();
  for (let index = 0; index < 20; index += 1) await call(get(url));
  expect(ports.size).toBeLessThan(5);
});

test("a request for which a kept connection was closed is sent once more, and the answer says so", async () => {
  let requests = 0;
  const used = new WeakSet<object>();
  const url = await serveTcp((socket) => {
    requests += 1;
    if (used.has(socket)) return socket.destroy();
    used.add(socket);
    return socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
  });
  const { call } = caller();
  const outcomes: CallOutcome[] = [];
  for (let index = 0; index < 10; index += 1) outcomes.push(await call(get(url)));
  expect(outcomes.map(textOf)).toEqual(outcomes.map(() => "{}"));
  const resent = outcomes.filter((outcome) => "wasResent" in outcome);
  expect(resent.length).toBeGreaterThan(0);
  expect(requests).toBe(outcomes.length + resent.length);
});

const HEAD = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";

test.each([
  ["reset", "resets at once", (socket) => socket.resetAndDestroy()],
  ["reset", "closes at once", (socket) => socket.end()],
  ["reset", "resets in the middle of the body", (socket) => socket.write(`${HEAD}{`, () => socket.resetAndDestroy())],
  ["reset", "closes in the middle of the body", (socket) => socket.end(`${HEAD}{`)],
  [
    "reset",
    "closes in the middle of the chunks",
    (socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab"),
  ],
  ["invalid-http", "speaks no HTTP", (socket) => socket.end("220 mail.example ESMTP\r\n")],
  ["invalid-http", "sends bytes at random", (socket) => socket.end(Buffer.from([1, 2, 3, 255, 0, 13, 10]))],
  ["invalid-http", "has a broken header", (socket) => socket.end("HTTP/1.1 200 OK\r\nno header\r\n\r\n")],
  [
    "too-large",
    "sends endless headers",
    (socket) => socket.write(`HTTP/1.1 200 OK\r\n${"x-filler: 0123456789\r\n".repeat(5_000)}`),
  ],
] as [string, string, Parameters<typeof serveTcp>[0]][])("%s: a backend that %s", async (reason, _, onData) => {
  const outcome = await call(await serveTcp(onData));
  expect(outcome).toMatchObject({ failure: reason, message: expect.stringMatching(/\w/) });
});

test("timeout: a backend that never answers", async () => {
  const outcome = await call(await serveTcp(() => {}), { timeout: 50 });
  expect(outcome).toMatchObject({ failure: "timeout", message: "no complete answer within 50 ms" });
});

test.each<[Record<string, string>, string, string]>([
  [{ "content-length": "125" }, "{}", "status 200 and 2 of the 125 bytes that content-length says"],
  [{ "content-length": "125" }, "", "status 200 and 0 of the 125 bytes that content-length says"],
  [{}, "{}", "status 200 and 2 bytes of a body without its end"],
])("timeout: a part of an answer, %j %j", async (headers, part, told) => {
  const dispatcher = {
    dispatch(_: unknown, handler: Dispatcher.DispatchHandler) {
      const controller = { abort: () => {} } as unknown as Dispatcher.DispatchController;
      handler.onRequestStart?.(controller, undefined);
      handler.onResponseStart?.(controller, 200, headers);
      if (part !== "") handler.onResponseData?.(controller, Buffer.from(part));
      return true;
    },
  } as unknown as Dispatcher;
  expect(await call("http://127.0.0.1:1", { dispatcher, timeout: 5 })).toMatchObject({
    failure: "timeout",
    message: `no complete answer within 5 ms: ${told}`,
  });
});

test("timeout: a backend that trickles for ever", async () => {
  const url = await serveTcp((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    const timer = setInterval(() => socket.write("1\r\n \r\n"), 5);
    socket.on("close", () => clearInterval(timer));
  });
  expect(await call(url, { timeout: 100 })).toMatchObject({ failure: "timeout" });
});

test("too-large: endless bytes", async () => {
  const url = await serveHttp((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, "a")));
    };
    response.on("drain", more);
    more();
  });
  expect(await call(url)).toMatchObject({ failure: "too-large", message: "the body is larger than 10,485,760 bytes" });
});

test("too-large: little that unpacks to a lot", async () => {
  const url = await serveHttp((_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(100_000))),
  );
  expect(await call(url, { maxBytes: 50_000 })).toMatchObject({ failure: "too-large" });
});

test("a body as large as allowed is taken", async () => {
  const url = await serveHttp((_, response) => response.end(Buffer.alloc(1_000, "a")));
  expect(textOf(await call(url, { maxBytes: 1_000 }))).toHaveLength(1_000);
});

test.each([
  ["content-length: 9", "{}", "the connection was closed after 2 bytes of the body, of 9 that content-length says"],
  ["transfer-encoding: chunked", "2\r\n{}\r\n", "the connection was closed after 2 bytes of the body, before its end"],
])("reset: a body that is cut off, with %s", async (header, body, message) => {
  const url = await serveTcp((socket) => socket.end(`HTTP/1.1 200 OK\r\n${header}\r\n\r\n${body}`));
  expect(await call(url)).toMatchObject({ failure: "reset", message });
});

test("a body without a length ends with the connection", async () => {
  const url = await serveTcp((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n{}"));
  expect(await call(url)).toMatchObject({ status: 200, body: Buffer.from("{}") });
});

test("too-large: headers, and it says so", async () => {
  const url = await serveTcp((socket) => socket.write(`HTTP/1.1 200 OK\r\nset-cookie: ${"x".repeat(20_000)}\r\n\r\n`));
  expect(await call(url)).toMatchObject({ failure: "too-large", message: "the headers are larger than 16 kB" });
});

test("invalid-http: another compression than content-encoding says", async () => {
  const url = await serveHttp((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("{}"));
  expect(await call(url)).toMatchObject({ failure: "invalid-http", message: /gzip/ });
});

test("refused: nobody listens", async () => {
  expect(await call(await closedPort())).toMatchObject({ failure: "refused", message: /ECONNREFUSED/ });
});

test("refused: nobody listens on any address of the host, and each is named", async () => {
  const { port } = new URL(await closedPort());
  const outcome = await call(`http://localhost:${port}`);
  expect(outcome).toMatchObject({ failure: "refused", message: expect.stringContaining("127.0.0.1") });
});

test("unreachable: no such host", async () => {
  expect(await call("http://nowhere.invalid")).toMatchObject({ failure: "unreachable" });
});

test("unreachable: TLS that fails", async () => {
  const url = await serveHttp((_, response) => response.end("{}"));
  expect(await call(url.replace("http:", "https:"))).toMatchObject({
    failure: expect.stringMatching(/unreachable|reset/),
  });
});

test("an interrupted call throws the signal's reason", async () => {
  const url = await serveTcp(() => interrupt.abort(new Error("enough")));
  const interrupt = new AbortController();
  await expect(caller().call(get(url), interrupt.signal)).rejects.toThrow("enough");
  await expect(caller().call(get(url), interrupt.signal)).rejects.toThrow("enough");
});

test("a backend is reached when a connection can be made, whatever it speaks", async () => {
  expect(await reach(await serveTcp(() => {}))).toBeUndefined();
});

test("what keeps a backend from being reached is told", async () => {
  expect(await reach(await closedPort())).toMatchObject({ failure: "refused" });
  expect(await reach("http://nowhere.invalid")).toMatchObject({ failure: "unreachable" });
  const plain = await serveTcp((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  expect(await reach(plain.replace("http:", "https:"))).toMatchObject({ message: expect.stringMatching(/\w/) });
  const mute = await serveTcp(() => {});
  expect(await reach(mute.replace("http:", "https:"), { timeout: 50 })).toMatchObject({ failure: "timeout" });
});
