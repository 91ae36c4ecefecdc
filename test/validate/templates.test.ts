import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { listCases, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { isOrdinary } from "../contract/arbitraries.js";
import { answering, bankBot, findingsOf, TOKEN } from "./bank.js";

const text = (...texts: string[]) => texts.map((text) => ({ type: "text", config: { textMessages: [{ text }] } }));
const account = (data: JsonObject) => ({ session: { namespace: "account", data } });

/** The report on a backend that answers each request with what `answer` makes of its body. */
async function validate(sample: JsonObject, answer: (body: JsonObject) => unknown) {
  const bot = bankBot([{ name: "one", session: { amount: 5 }, ...sample }]);
  return validateBackend({ bot, backend: await serveHttp(answering(answer)) });
}

describe("templates in what a sample expects", () => {
  test.each<[string, JsonObject, (body: JsonObject) => unknown]>([
    [
      "read the body, with the type of its value",
      { session: { "account.amount": "{{ request.body.amount | times: 2 }}" } },
      ({ amount }) => account({ amount: Number(amount) * 2 }),
    ],
    [
      "make texts of it",
      { messages: ["You asked for {{ request.body.amount }}."] },
      ({ amount }) => ({ messages: text(`You asked for ${amount}.`) }),
    ],
    ["read the session", { messages: ["{{ session.amount }}"] }, () => ({ messages: text("5") })],
    ["read the name of the sample", { messages: ["{{ sample.name }}"] }, () => ({ messages: text("one") })],
    [
      "read the rest of the request",
      { messages: ["{{ request.method }} {{ request.path }} {{ request.headers.content-type }}"] },
      () => ({ messages: text("POST /transfer application/json") }),
    ],
    [
      "name a block by its id",
      { nextDialogstate: "{{ request.body.ok }}" },
      ({ ok }) => ({ action: { nextDialogstate: ok } }),
    ],
    [
      "stand inside of data",
      { session: { account: { list: [{ of: "{{ request.body.amount }}" }, "no {template}"] } } },
      ({ amount }) => account({ list: [{ of: amount }, "no {template}"] }),
    ],
    [
      "leave the platform's own alone",
      { messages: ["{account.a} of {{ request.body.amount }}"] },
      () => ({ messages: text("{account.a} of 5") }),
    ],
  ])("%s", async (_, expectation, answer) => {
    const report = await validate({ expect: expectation }, answer);
    expect(findingsOf(report).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("say what they were filled with when it is not met", async () => {
    const session = { "account.amount": "{{ request.body.amount | times: 2 }}" };
    const report = await validate({ expect: { session } }, () => account({ amount: 11 }));
    expect(findingsOf(report)).toMatchObject([
      { rule: "expectation-failed", pointer: "/session/data/amount", expected: "account.amount to be 10", got: "11" },
    ]);
  });

  test("show no secret that they were filled with", async () => {
    const report = await validate({ expect: { messages: ["{{ request.headers.authorization }}"] } }, () => ({
      messages: text("x"),
    }));
    expect(findingsOf(report)).toMatchObject([{ expected: 'the text "Bearer $BANK_TOKEN"' }]);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  test("use the columns of a table", async () => {
    const table = [
      { amount: 1, fee: 3 },
      { amount: 2, fee: 4 },
    ];
    const expectation = { session: { "account.total": "{{ session.amount | plus: session.fee }}" } };
    const report = await validate({ table, expect: expectation }, ({ amount }) =>
      account({ total: amount === 1 ? 4 : 7 }),
    );
    expect(findingsOf(report)).toMatchObject([
      { case: 'sample "one #2: amount 2, fee 4"', expected: "account.total to be 6", got: "7" },
    ]);
  });

  test("read the values of a path's placeholders, and the query", async () => {
    const bot = parseBot(`name: Shop
apiSteps:
  stock:
    method: GET
    path: /shops/{shop.name}/stock
    query: { page: { text: "2" } }
    samples:
      - name: one
        session: { shop: { name: Gent & Co } }
        expect: { messages: ['{{ request.params["shop.name"] }}, {{ request.query.page }}'] }
`);
    const backend = await serveHttp(answering(() => ({ messages: text("Gent & Co, 2") })));
    expect(findingsOf(await validateBackend({ bot, backend }))).toEqual([]);
  });

  test("expect whatever value is sent", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue().filter(isOrdinary), async (value) => {
        const sample = {
          session: { amount: value },
          expect: { session: { "account.a": "{{ request.body.amount }}" } },
        };
        const report = await validate(sample, ({ amount }) => account({ a: amount }));
        expect(findingsOf(report).filter(({ rule }) => rule.startsWith("expectation"))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a template that can't be filled", () => {
  test.each<[string, JsonObject, string]>([
    [
      "reads what was not sent",
      { messages: ["{{ request.body.amuont }}"] },
      "{{ request.body.amuont }}: undefined variable: request.body.amuont",
    ],
    [
      "reads a variable that has no value",
      { messages: ["{{ session.nothing.at }}"] },
      "{{ session.nothing.at }}: undefined variable: session.nothing",
    ],
    [
      "divides by nothing",
      { session: { "account.a": "{{ request.body.amount | divided_by: 0 }}" } },
      "{{ request.body.amount | divided_by: 0 }}: it gives no number",
    ],
    [
      "names no block",
      { nextDialogstate: "{{ request.body.amount }}" },
      '{{ request.body.amount }}: it gives "5", which is no block',
    ],
  ])("is a finding at its place: it %s", async (_, expectation, got) => {
    const report = await validate({ expect: expectation }, () => ({}));
    expect(findingsOf(report)).toMatchObject([
      {
        rule: "expectation-not-filled",
        severity: "error",
        got,
        at: { file: "bot.yaml", line: expect.any(Number), column: expect.any(Number) },
      },
    ]);
    expect(report.verdict).toBe("failed");
  });
});

describe("a template that is none is refused before anything is sent", () => {
  test.each<[string, JsonObject, string]>([
    [
      "no filter of this name",
      { messages: ["{{ request.body.amount | tmes: 2 }}"] },
      "  {{ request.body.amount | tmes: 2 }} is no template: undefined filter: tmes",
    ],
    [
      "nothing of this name",
      { messages: ["{{ requst.body }}"] },
      '{{ requst.body }} is no template: there is no requst here; did you mean "request"?',
    ],
    [
      "no member of this name",
      { messages: ["{{ sample.nmae }}"] },
      'there is no sample.nmae here; did you mean "sample.name"?',
    ],
    ["no end", { messages: ["{{ request.body"] }, 'expected "}}" after "{{"'],
  ])("%s", async (_, expectation, message) => {
    const bot = bankBot([{ name: "one", expect: expectation }]);
    await expect(listCases({ bot })).rejects.toMatchObject({
      code: "bad-file",
      message: expect.stringContaining(message),
    });
  });

  test("once, where a table has many rows", async () => {
    const table = [{ amount: 1 }, { amount: 2 }];
    const bot = bankBot([{ name: "one", table, expect: { messages: ["{{ x }}"] } }]);
    await expect(listCases({ bot })).rejects.toThrow("bot.yaml has a mistake:");
  });
});
