import fc from "fast-check";
import { expect, test } from "vitest";
import { buildRequest, initialSession, parseBackendUrl } from "../../src/backend/index.js";
import { type Bot, parseBot } from "../../src/bot/index.js";

const BASE = "http://127.0.0.1:3000";

interface Setup {
  readonly method?: string;
  readonly path?: string;
  readonly policies?: object;
  readonly base?: string;
  readonly session?: Record<string, unknown>;
  readonly [part: string]: unknown;
}

/** A bot with one step, and the request that is built for it. */
function build({ policies = {}, base = BASE, session = {}, ...step }: Setup) {
  const file = {
    name: "Bank",
    policies,
    blocks: { transfer_ok: { id: "0b7c" } },
    apiSteps: { transfer: { method: "POST", path: "/transaction", ...step } },
  };
  const bot = parseBot(JSON.stringify(file));
  return buildRequest(bot, stepOf(bot), session, base);
}

function stepOf(bot: Bot) {
  const step = bot.apiSteps.get("transfer");
  if (step === undefined) throw new Error("no step");
  return step;
}

test("the platform's own example: one flat member a row, variables with their type, blocks by id", () => {
  const { request, notes } = build({
    body: {
      amount: { variable: "transfer_amount" },
      owner: { variable: "users[0].name" },
      ok: { dialogstate: "transfer_ok" },
      "a.b": { text: "to {users[0].name}, {nothing}!" },
      test: { text: "5" },
    },
    session: { transfer_amount: 500, users: [{ name: "Ann" }] },
  });
  expect(notes).toEqual([]);
  expect(request).toEqual({
    method: "POST",
    url: `${BASE}/transaction`,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: '{"amount":500,"owner":"Ann","ok":"0b7c","a.b":"to Ann, !","test":"5"}',
    json: { amount: 500, owner: "Ann", ok: "0b7c", "a.b": "to Ann, !", test: "5" },
  });
});

test("any JSON value of a variable arrives as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { request } = build({ body: { value: { variable: "value" } }, session: { value } });
      expect(JSON.parse(request.body ?? "")).toEqual({ value: JSON.parse(JSON.stringify(value)) });
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["5", 5],
  ["-0.5e3", -500],
  ["true", true],
  ["False", "False"],
  ["05", "05"],
  ["", ""],
  ["{amount}", 500],
])("policy textValue: coerce sends the text %j as %j", (text, value) => {
  const { request } = build({
    policies: { textValue: "coerce" },
    body: { value: { text } },
    session: { amount: 500 },
  });
  expect(request.json).toEqual({ value });
});

test.each([
  ["empty", '{"a":""}', "?q=", ""],
  ["omit", "{}", "", undefined],
  ["null", '{"a":null}', "", undefined],
])("policy missingVariable: %s", (missingVariable, body, query, header) => {
  const row = { variable: "nothing.at.all" };
  const { request } = build({
    policies: { missingVariable },
    body: { a: row },
    query: { q: row },
    headers: { "X-Header": row },
  });
  expect(request.body).toBe(body);
  expect(new URL(request.url).search || (request.url.includes("?") ? "?" : "")).toBe(query);
  expect(request.headers["x-header"]).toBe(header);
});

test("null in the session is sent as null in a body", () => {
  const { request } = build({ body: { a: { variable: "a" } }, session: { a: null } });
  expect(request.body).toBe('{"a":null}');
});

test("a GET, and a step without body rows, send no body and no content-type", () => {
  const get = build({ method: "GET", policies: { getBody: "ignore" }, body: { a: { text: "1" } } });
  const post = build({});
  for (const { request } of [get, post]) {
    expect(request).not.toHaveProperty("body");
    expect(request.headers).toEqual({ accept: "application/json" });
  }
});

test("header rows take precedence, whatever the case of their names", () => {
  const { request } = build({
    headers: { "Content-Type": { text: "application/json;" }, ACCEPT: { text: "*/*" }, "X-City": { variable: "city" } },
    body: { a: { text: "1" } },
    session: { city: "Ghent" },
  });
  expect(request.headers).toEqual({ "content-type": "application/json;", accept: "*/*", "x-city": "Ghent" });
});

test("basic and bearer credentials make the header authorization", () => {
  expect(build({ auth: { bearer: "t0ken" } }).request.headers.authorization).toBe("Bearer t0ken");
  const basic = build({ auth: { basic: { username: "ann", password: "pässword:x" } } });
  expect(basic.request.headers.authorization).toBe(`Basic ${Buffer.from("ann:pässword:x").toString("base64")}`);
});

test("a header row authorization wins over auth, and that is noted", () => {
  const { request, notes } = build({ auth: { bearer: "t0ken" }, headers: { Authorization: { text: "Bearer other" } } });
  expect(request.headers.authorization).toBe("Bearer other");
  expect(notes).toMatchObject([
    { rule: "request-header-altered", pointer: "/apiSteps/transfer/headers/Authorization" },
  ]);
});

test.each([
  ["a line break", "x-name", "a\r\nhost: evil"],
  ["a character beyond Latin-1", "x-name", "Łódź"],
  ["a header of the connection", "Content-Length", "5"],
])("a header with %s is left out, and that is noted", (_, key, text) => {
  const { request, notes } = build({ headers: { [key]: { text } } });
  expect(request.headers).toEqual({ accept: "application/json" });
  expect(notes).toMatchObject([{ rule: "request-header-altered" }]);
});

test("a token that no header can carry is a mistake in the bot file", () => {
  expect(() => build({ auth: { bearer: "t0ken\n" } })).toThrowError(
    expect.objectContaining({ code: "bad-file", location: expect.objectContaining({ line: expect.any(Number) }) }),
  );
});

test("objects and lists in query and headers are JSON text, and that is noted", () => {
  const { request, notes } = build({
    query: { list: { variable: "list" } },
    headers: { "x-object": { variable: "object" } },
    session: { list: [1, "a b"], object: { a: 1 } },
  });
  expect(new URL(request.url).searchParams.get("list")).toBe('[1,"a b"]');
  expect(request.headers["x-object"]).toBe('{"a":1}');
  expect(notes.map(({ rule, got }) => [rule, got])).toEqual([
    ["request-value-not-scalar", 'an array: [1,"a b"]'],
    ["request-value-not-scalar", 'an object: {"a":1}'],
  ]);
});

test.each([
  [BASE, "/a", `${BASE}/a`],
  [`${BASE}/`, "/a", `${BASE}/a`],
  [`${BASE}/api`, "/a", `${BASE}/api/a`],
  [`${BASE}/api/`, "/a/", `${BASE}/api/a/`],
  [`${BASE}/api?key=1`, "/a?b=2", `${BASE}/api/a?key=1&b=2&q=x%20y`],
  [BASE, "/users/{name}/a b", `${BASE}/users/Ann%20Lee/a%20b`],
  [BASE, "/{path}", `${BASE}/v1/items?kind=all`],
  [BASE, "/{evil}", `${BASE}//evil.example/x`],
  [BASE, "/a/{hash}", `${BASE}/a/x%23y`],
  [BASE, "/a/{percent}", `${BASE}/a/100%25`],
  [BASE, "/a?name={name}&odd={odd}", `${BASE}/a?name=Ann%20Lee&odd=%26%3D%3F%2B`],
  [BASE, "/a/{not a path}", `${BASE}/a/%7Bnot%20a%20path%7D`],
])("%s and the path %s make %s", (base, path, url) => {
  const session = {
    name: "Ann Lee",
    path: "v1/items?kind=all",
    evil: "/evil.example/x",
    hash: "x#y",
    percent: "100%",
    odd: "&=?+",
  };
  const query = base.includes("?") ? { q: { text: "x y" } } : {};
  expect(build({ path, query, base, session }).request.url).toBe(url);
});

test("a missing value in the path is noted", () => {
  const { request, notes } = build({ path: "/users/{id}/orders" });
  expect(request.url).toBe(`${BASE}/users//orders`);
  expect(notes).toMatchObject([{ rule: "request-path-value-missing", pointer: "/apiSteps/transfer/path" }]);
});

test("no value changes the host, and the URL stays valid", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      const { request } = build({ path: "/{a}/x{b}?c={a}", session: { a, b } });
      const url = new URL(request.url);
      expect(url.origin).toBe(BASE);
      expect(url.hash).toBe("");
      expect(request.url).toMatch(/^[\x21-\x7e]+$/);
    }),
  );
});

test("query rows arrive as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", minLength: 1 }), (value, key) => {
      const { request } = build({ query: { [`k${key}`]: { variable: "value" } }, session: { value } });
      expect([...new URL(request.url).searchParams]).toEqual([[`k${key}`, value]]);
    }),
  );
});

test("the first session holds the defaults, and what is given on top of them", () => {
  const variables = { card: { default: "regular" }, "account.limit": { default: "1000" }, iban: null };
  const bot = parseBot(JSON.stringify({ name: "Bank", variables }));
  const extra = { "account.amount": 500, "account.owner.name": "Ann", card: { a: 1 }, list: [1] };
  expect(initialSession(bot, extra)).toEqual({
    card: { a: 1 },
    account: { limit: "1000", amount: 500, owner: { name: "Ann" } },
    list: [1],
  });
  expect(initialSession(bot, extra)).toEqual(initialSession(bot, extra));
  expect(initialSession(bot)).toEqual({ card: "regular", account: { limit: "1000" } });
});

test.each(["", "localhost:3000", "ftp://a", "127.0.0.1:3000", "//a", "http://"])("%j is no backend", (text) => {
  expect(() => parseBackendUrl(text)).toThrowError(expect.objectContaining({ code: "bad-option" }));
});

test("credentials in the backend's URL are refused, and not repeated", () => {
  expect(() => parseBackendUrl("http://ann:s3cret@a")).toThrowError(expect.objectContaining({ code: "bad-option" }));
  expect(() => parseBackendUrl("http://ann:s3cret@a")).not.toThrowError(/s3cret/);
});
