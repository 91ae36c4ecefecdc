import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const OK = { action: { nextDialogstate: "0b7c" } };

/** A bot whose step `order` has the given rows. */
const orderBot = (body: JsonObject, session: JsonObject = {}) =>
  bankBot([], { apiSteps: { order: { method: "POST", path: "/order", body, samples: [{ name: "one", session }] } } });
const AMOUNT = { amount: { variable: "amount", schema: { type: "number" } } };

async function bodiesOf(body: JsonObject, options: Partial<ValidationOptions> = {}): Promise<JsonObject[]> {
  const bodies: JsonObject[] = [];
  const backend = await serveHttp(
    answering((json) => {
      bodies.push(json);
      return OK;
    }),
  );
  const bot = orderBot(body);
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"], ...options });
  expect(report.verdict).toBe("passed");
  return bodies;
}

test("nothing is generated unless it is asked for", async () => {
  let requests = 0;
  const listener: RequestListener = (request, response) => {
    requests += 1;
    answering(() => OK)(request, response);
  };
  await validateBackend({ bot: orderBot(AMOUNT), backend: await serveHttp(listener), steps: ["order"] });
  expect(requests).toBe(1);
});

test("boundaries come first, and nothing is sent that a schema forbids", async () => {
  const bodies = await bodiesOf({ n: { variable: "n", schema: { type: "integer", minimum: -3, maximum: 900 } } });
  expect(bodies.slice(0, 4)).toEqual([{ n: -3 }, { n: 900 }, { n: 0 }, { n: -1 }]);
  expect(bodies).toHaveLength(20);
  for (const { n } of bodies) expect(Number.isInteger(n) && Number(n) >= -3 && Number(n) <= 900).toBe(true);
});

test.each<[string, JsonObject, unknown[]]>([
  ["above a limit", { type: "number", exclusiveMinimum: 0 }, [0.01]],
  ["between limits", { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9 }, [1, 8]],
  ["fractions between limits", { type: "number", exclusiveMinimum: 0.1, exclusiveMaximum: 0.3 }, [0.11, 0.29]],
  ["multiples above a limit", { type: "number", exclusiveMinimum: 1, multipleOf: 0.5 }, [1.5]],
  ["multiples", { type: "number", multipleOf: 0.25 }, [0.25]],
  ["ids", { type: "integer", exclusiveMaximum: Number.MAX_SAFE_INTEGER }, [Number.MAX_SAFE_INTEGER - 1]],
])("boundaries that a schema leaves out: %s", async (_, schema, first) => {
  const bodies = await bodiesOf({ n: { variable: "n", schema } });
  expect(bodies.slice(0, first.length)).toEqual(first.map((n) => ({ n })));
});

test("texts of all kinds are sent where texts are allowed", async () => {
  const bodies = await bodiesOf({ t: { variable: "t", schema: { type: "string" } } });
  const texts = bodies.map(({ t }) => String(t));
  expect(texts).toEqual(expect.arrayContaining(["", "5", "שלום עולם", "' OR '1'='1' --"]));
  expect(texts.some((text) => text.length === 10_240)).toBe(true);
});

test.each<[string, JsonObject, (value: unknown) => boolean]>([
  ["an enum", { enum: ["a", "b"] }, (value) => ["a", "b"].includes(String(value))],
  ["a pattern", { type: "string", pattern: "^[A-Z]{2}\\d{4}$" }, (value) => /^[A-Z]{2}\d{4}$/.test(String(value))],
  ["an email", { type: "string", format: "email" }, (value) => String(value).includes("@")],
  ["a list", { type: "array", items: { type: "boolean" }, minItems: 1 }, (value) => Array.isArray(value)],
  [
    "an object",
    { type: "object", required: ["a"], properties: { a: { type: "integer" } } },
    (value) => Number.isInteger((value as JsonObject).a),
  ],
])("values of %s", async (_, schema, isRight) => {
  const bodies = await bodiesOf({ v: { variable: "v", schema } });
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.every(({ v }) => isRight(v))).toBe(true);
});

test("the same seed sends the same bytes in the same order, another seed sends others", async () => {
  const rows = { ...AMOUNT, text: { variable: "text", schema: { type: "string" } } };
  const [a, b, c] = [
    await bodiesOf(rows, { generated: 60 }),
    await bodiesOf(rows, { generated: 60 }),
    await bodiesOf(rows, { generated: 60, seed: 7 }),
  ];
  expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  expect(JSON.stringify(a)).not.toBe(JSON.stringify(c));
  expect(a).toHaveLength(60);
});

test("a failure is shrunk to a small request, and not once for each case", async () => {
  let requests = 0;
  const backend = await serveHttp((request, response) => {
    requests += 1;
    answering(({ amount }) => (Number(amount) > 1_000 ? { session: { data: {} } } : OK))(request, response);
  });
  const bot = orderBot({ ...AMOUNT, note: { variable: "note", schema: { type: "string" } } });
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"], generated: 40 });
  const [first] = findingsOf(report);
  expect(first).toMatchObject({ rule: "session-namespace-missing", severity: "error" });
  const amount = Number(/"amount":([\d.e+]+)/.exec(first?.reproduce ?? "")?.[1]);
  expect(amount).toBeGreaterThan(1_000);
  expect(amount).toBeLessThan(10_000);
  expect(requests).toBeLessThanOrEqual(40 + 30);
});

test("generated values that the backend refuses although its schema allows them are errors", async () => {
  const backend = await serveHttp((request, response) => {
    answering(({ amount }) => {
      if (Number(amount) < 0) response.statusCode = 400;
      return OK;
    })(request, response);
  });
  const report = await validateBackend({ bot: orderBot(AMOUNT), backend, steps: ["order"], cases: ["generated"] });
  expect(new Set(findingsOf(report).map(({ rule }) => rule))).toEqual(new Set(["status-not-2xx"]));
  expect(findingsOf(report)[0]?.reproduce).toContain("-1");
});

test("a finding says what was made up, in the smallest request that was found", async () => {
  const backend = await serveHttp(
    answering(({ from, note }) => (String(note).includes("a") && from ? { session: { data: {} } } : OK)),
  );
  const bot = orderBot({
    from: { variable: "start", schema: { type: "integer", minimum: 1 } },
    note: { variable: "note", schema: { type: "string" } },
  });
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"], generated: 60 });
  const [first] = findingsOf(report);
  expect(first?.got).toMatch(/ \(sent with (?:from: 1, )?note: "a"(?:, from: 1)?, which is the least that fails\)$/);
});

test("what fails at times is not the fault of what was sent", async () => {
  let orders = 0;
  const backend = await serveHttp((request, response) => {
    orders += 1;
    if (orders === 5) response.statusCode = 503;
    answering(() => OK)(request, response);
  });
  const bot = orderBot({ note: { variable: "note", schema: { type: "string" } } });
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"] });
  expect(findingsOf(report)).toMatchObject([{ rule: "status-not-2xx" }]);
  expect(findingsOf(report)[0]?.got).toContain("; sent once more, that was answered as it should be");
});

test.each([
  ["pattern", { type: "string" }, ({ note }: JsonObject) => String(note).trim() !== ""],
  ["let the row's schema say", { type: "number" }, ({ note }: JsonObject) => Number(note) > -1],
])("what is refused may be what no user sends: %s", async (mend, schema, isGood) => {
  const backend = await serveHttp((request, response) => {
    answering((json) => {
      if (!isGood(json)) response.statusCode = 400;
      return OK;
    })(request, response);
  });
  const bot = orderBot({ note: { variable: "note", schema } }, { note: schema.type === "number" ? 1 : "hello" });
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"] });
  expect(findingsOf(report)[0]?.mend).toContain(mend);
});

test("spaces are no text where a schema asks for one", async () => {
  const texts = async (schema: JsonObject) =>
    (await bodiesOf({ note: { variable: "note", schema } }, { generated: 200 })).map(({ note }) => String(note).trim());
  expect(await texts({ type: "string", minLength: 1 })).not.toContain("");
  expect(await texts({ type: "string", pattern: "^[a-z ]{3,30}$" })).not.toContain("");
  expect(await texts({ type: "string" })).toContain("");
});

test("what is sensitive is not shown there", async () => {
  const backend = await serveHttp(answering(({ pin }) => (pin === "987654" ? { session: { data: {} } } : OK)));
  const bot = bankBot([], {
    variables: { pin: { sensitive: true } },
    apiSteps: {
      order: { method: "POST", path: "/order", body: { pin: { variable: "pin", schema: { enum: ["987654"] } } } },
    },
  });
  const report = await validateBackend({ bot, backend, steps: ["order"], cases: ["generated"] });
  expect(findingsOf(report)[0]?.got).toContain("(sent with pin: a sensitive value)");
  expect(
    findingsOf(report)
      .map(({ got }) => got)
      .join(),
  ).not.toContain("987654");
});

test("two dates come the other way round, too", async () => {
  const day = { type: "string", format: "date" };
  const bodies = await bodiesOf({ from: { variable: "from", schema: day }, to: { variable: "to", schema: day } });
  expect(bodies).toContainEqual({ from: "2024-03-01", to: "2024-02-29" });
  expect(bodies).toContainEqual({ from: "2024-02-29", to: "2024-02-29" });
});

test("numbers are fractions, too", async () => {
  const bodies = await bodiesOf(AMOUNT);
  expect(bodies.map(({ amount }) => amount)).toEqual(expect.arrayContaining([0.1, 0.5, 1e21]));
});

test("what breaks a backend for good is named, and the rest is not checked", async () => {
  let isBroken = false;
  const backend = await serveHttp((request, response) => {
    answering(({ amount }) => {
      if (isBroken) response.statusCode = 500;
      isBroken ||= amount === 0.1;
      return OK;
    })(request, response);
  });
  const report = await validateBackend({ bot: orderBot(AMOUNT), backend, steps: ["order"], cases: ["generated"] });
  expect(findingsOf(report)).toMatchObject([
    { rule: "lasting-harm", severity: "error", expected: expect.stringContaining('generated "amount: a fraction"') },
  ]);
  expect(report.cases.at(-1)).toMatchObject({ status: "not checked", reason: expect.stringContaining("no longer") });
});
