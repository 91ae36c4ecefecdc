import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { LogEntry } from "../../../src/mock/index.js";
import { createMock } from "../../../src/mock/index.js";
import { bank, inProcess, TRANSFER } from "../bank.js";
import { openScene, type Scene } from "./scene.js";

const ADMIN = "/__apistep";
const JSON_HEADERS = { host: "localhost", "content-type": "application/json" };

/** A mock without a network, asked as from the same machine unless it is said otherwise. */
async function open(options: Parameters<typeof inProcess>[0] = {}) {
  const mock = await inProcess({ bot: bank(), ...options });
  const ask = (method: string, path: string, headers: Record<string, string> = {}, more: object = {}) =>
    mock.inject({ method: method as "GET", url: ADMIN + path, headers: { ...JSON_HEADERS, ...headers }, ...more });
  return { ...mock, ask };
}

describe("without a token", () => {
  const strangers: readonly [title: string, headers: Record<string, string>, more: object][] = [
    ["another machine", {}, { remoteAddress: "192.168.1.7" }],
    ["a name that leads here", { host: "attacker.example" }, {}],
    ["a name that looks like loopback", { host: "127.0.0.1.attacker.example" }, {}],
    ["what a tunnel forwards", { "x-forwarded-for": "203.0.113.5" }, {}],
  ];
  test.each(strangers)("refuses %s", async (_title, headers, more) => {
    const { ask } = await open();
    for (const path of ["/health", "/requests", "/events", "/ui", "/nothing"]) {
      const answer = await ask("GET", path, headers, more);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({
        detail: expect.stringContaining("without a token"),
        mend: expect.any(String),
      });
    }
  });

  test.each(["localhost:4010", "127.0.0.1", "[::1]:4010", "LOCALHOST"])("answers %s", async (host) => {
    const { ask } = await open();
    expect((await ask("GET", "/health", { host })).statusCode).toBe(200);
    expect((await ask("GET", "/health", { host }, { remoteAddress: "::ffff:127.0.0.1" })).statusCode).toBe(200);
  });
});

describe("with a token", () => {
  const far = { remoteAddress: "192.168.1.7" };

  test("answers whoever sends it, and health to all", async () => {
    const { ask } = await open({ adminToken: "open sesame" });
    const headers = { host: "mock.example", authorization: "Bearer open sesame" };
    expect((await ask("GET", "/requests", headers, far)).statusCode).toBe(200);
    expect((await ask("GET", "/health", { host: "mock.example" }, far)).statusCode).toBe(200);
  });

  test.each(["", "Bearer open", "Bearer open sesame!", "Basic open sesame"])("refuses %j", async (authorization) => {
    const { ask } = await open({ adminToken: "open sesame" });
    const answer = await ask("DELETE", "/conversations", { authorization });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().mend).toContain("Authorization: Bearer");
  });
});

describe("a web page", () => {
  test.each(["https://attacker.example", "null", "http://localhost:81"])("of %s may not call", async (origin) => {
    const { ask } = await open({ cors: true });
    expect((await ask("GET", "/requests", { origin })).statusCode).toBe(403);
    expect((await ask("POST", "/answers", { origin }, { payload: '{"respond":{}}' })).statusCode).toBe(403);
    expect((await ask("GET", "/answers")).json()).toEqual([]);
  });

  test("of the mock itself may", async () => {
    const { ask } = await open();
    expect((await ask("GET", "/requests", { origin: "http://localhost" })).statusCode).toBe(200);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "text/json", ""])(
    "can't change anything with a simple request: %j",
    async (type) => {
      const { ask } = await open();
      for (const [method, path] of [
        ["POST", "/answers"],
        ["DELETE", "/requests"],
        ["POST", "/requests/1/replay"],
      ] as const) {
        expect((await ask(method, path, { "content-type": type }, { payload: "{}" })).statusCode).toBe(415);
      }
    },
  );
});

describe("what is wrong with a call", () => {
  const calls: readonly (readonly [call: string, payload: string | undefined, status: number, told: object])[] = [
    ["GET /nothing", undefined, 404, { detail: "there is no such call" }],
    ["PATCH /sets", "{}", 405, { detail: "this has the method GET, PUT, not PATCH" }],
    ["OPTIONS /sets", undefined, 405, {}],
    ["GET /requests/first", undefined, 404, { detail: 'there is nothing of the number "first"' }],
    ["GET /requests?lmit=5", undefined, 422, { mistakes: [{ where: "/query/lmit", mend: 'did you mean "limit"?' }] }],
    ["GET /requests?limit=0", undefined, 422, { mistakes: [{ where: "/query/limit" }] }],
    ["GET /requests?limit=1&limit=2", undefined, 422, { mistakes: [{ where: "/query/limit" }] }],
    ["GET /requests?constructor=1", undefined, 422, { mistakes: [{ where: "/query/constructor" }] }],
    ["POST /answers", "{broken", 400, { mistakes: [{ where: "", what: expect.stringContaining("line 1, column 2") }] }],
    ["POST /answers", undefined, 422, {}],
    ["POST /answers", "null", 422, {}],
    ["PUT /sets", '{"on":"all"}', 422, { mistakes: [{ where: "/on" }] }],
    ["POST /scenarios", `{"name":"${"x".repeat(1_100_000)}"}`, 413, {}],
  ];
  test.each(calls)("%s", async (call, payload, status, told) => {
    const { ask, entries } = await open();
    const [method = "", path = ""] = call.split(" ");
    const answer = await ask(method, path, {}, payload === undefined ? {} : { payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.json()).toMatchObject({ status, detail: expect.any(String), ...told });
    expect(entries).toEqual([]);
  });
});

test("calls are neither logged nor kept, and take no number", async () => {
  const entries: LogEntry[] = [];
  const { ask, inject } = await open({ onRequest: (entry) => void entries.push(entry) });
  for (const path of ["", "/", "/health", "/requests"]) await ask("GET", path);
  await inject(TRANSFER);
  expect((await ask("GET", "/requests")).json()).toMatchObject([{ id: 1, step: "transfer" }]);
  expect(entries).toHaveLength(1);
});

test("without a bot too, its paths are its own", async () => {
  const mock = await inProcess();
  const answer = await mock.inject({ url: "/__apistep/health", headers: JSON_HEADERS });
  expect(answer.json()).toMatchObject({ status: "ok", bot: null });
  expect((await mock.inject("/__apistepping")).statusCode).toBe(200);
});

describe("the document", () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
  });
  afterEach(() => scene.close());

  test("is served, and says what is answered", async () => {
    const document = parse(await readFile("openapi/admin.yaml", "utf8"));
    const get = async (path: string) => (await fetch(scene.mock.url + ADMIN + path)).json();
    expect(await get("/openapi.json")).toEqual(document);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema(document, "admin");
    for (const amount of [1, 1, 7, "five", 2_000]) await scene.post(amount);
    await scene.mock.admin.force({ respond: { fault: { delay: "1ms", status: 500 } } });
    await scene.post(5);
    await scene.mock.admin.force({ step: "balance", respond: { messages: ["Hi"] } });
    await scene.mock.admin.addScenario({ name: "added", when: { any: [{ step: "balance" }] }, respond: {} });
    await fetch(`${scene.mock.url}/balance`);
    await fetch(`${scene.mock.url}/nowhere`);
    const ids = (await scene.mock.admin.requests()).map(({ id }) => id);
    const paths = ["/", "/health", "/requests", "/answers", "/sets", "/scenarios", "/conversations"];
    const asked = [
      ...paths.map((path) => [path, path] as const),
      ...ids.map((id) => ["/requests/{id}", `/requests/${id}`] as const),
      ["/conversations/{id}", "/conversations/default"] as const,
    ];
    expect(asked).toHaveLength(16);
    for (const [path, url] of asked) {
      const { $ref, content } = document.paths[path].get.responses["200"];
      const schema = content ?? document.components.responses[$ref.split("/").pop()].content;
      const pointer = JSON.stringify(schema["application/json"].schema).replaceAll('"#/', '"admin#/');
      const validate = ajv.compile(JSON.parse(pointer));
      expect([url, validate(await get(url)), validate.errors]).toEqual([url, true, null]);
    }
  });

  test("has all that is served", async () => {
    const document = parse(await readFile("openapi/admin.yaml", "utf8"));
    const { links } = (await (await fetch(`${scene.mock.url + ADMIN}/`)).json()) as { links: Record<string, string> };
    for (const [path, item] of Object.entries<object>(document.paths)) {
      for (const method of Object.keys(item).filter((name) => name !== "parameters" && path !== "/events")) {
        const url = scene.mock.url + ADMIN + path.replace("{id}", "7").replace("{name}", "x");
        const answer = await fetch(url, { method, headers: JSON_HEADERS });
        expect([405, 500]).not.toContain(answer.status);
        if (answer.status === 404) expect(await answer.json()).not.toMatchObject({ detail: "there is no such call" });
      }
    }
    for (const link of Object.values(links).filter((each) => !each.endsWith("/events"))) {
      expect((await fetch(scene.mock.url + link)).status).toBe(200);
    }
  });
});

test("the page is served without the token, for which it asks", async () => {
  const { ask } = await open({ adminToken: "open sesame" });
  const { headers, statusCode } = await ask("GET", "/ui");
  expect(statusCode).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

describe("the stream of events", () => {
  test("is in the form of server-sent events, and resumes", async () => {
    const mock = await createMock();
    for (const path of ["/a", "/b", "/c"]) await fetch(mock.url + path);
    const socket = connect(mock.port, "127.0.0.1").setEncoding("utf8");
    socket.write(`GET /__apistep/events HTTP/1.1\r\nhost: localhost\r\nlast-event-id: 2\r\n\r\n`);
    let text = "";
    for await (const chunk of socket) {
      text += chunk;
      if (text.includes("/c")) break;
    }
    expect(text).toContain("content-type: text/event-stream");
    expect(text).toMatch(/event: request\nid: 3\ndata: \{"type":"request","request":\{"id":3,.*\}\n\n/);
    expect(text).not.toContain('"path":"/b"');
    await mock.close();
  });

  test("refuses an id that is none", async () => {
    const { ask } = await open();
    expect((await ask("GET", "/events", { "last-event-id": "x" })).statusCode).toBe(422);
  });
});
