import { describe, expect, test } from "vitest";
import { bank, ENVIRONMENT, inProcess, TRANSFER } from "./bank.js";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

const BALANCE = {
  method: "GET",
  url: "/balance?account=savings_account&days=7&source=Chatlayer",
  headers: { authorization: basic(`bank:${ENVIRONMENT.BANK_PASSWORD}`) },
} as const;

type Part = Readonly<Record<string, unknown>>;
type Want = readonly (readonly [pointer: string, expected: string, got: string])[];

async function problemsOf(request: object) {
  const { inject, entries } = await inProcess({ bot: bank() });
  await inject(request);
  return entries.flatMap((entry) => entry.problems.map(({ pointer, expected, got }) => [pointer, expected, got]));
}

const withBody = (change: Part, ...without: string[]) => {
  const body = Object.entries({ ...TRANSFER.payload, ...change }).filter(([key]) => !without.includes(key));
  return { ...TRANSFER, payload: Object.fromEntries(body) };
};
const withHeaders = (change: Part) => ({ ...TRANSFER, headers: { ...TRANSFER.headers, ...change } });
const withoutHeader = (name: string) => {
  const headers = Object.entries(TRANSFER.headers).filter(([key]) => key !== name);
  return { ...TRANSFER, headers: Object.fromEntries(headers) };
};

const bodies: readonly (readonly [title: string, request: object, want: Want])[] = [
  ["a good request", TRANSFER, []],
  ["a missing member", withBody({}, "amount"), [["/body/amount", "the variable transfer_amount", "nothing"]]],
  [
    "a misspelled member, once",
    withBody({ amout: 5 }, "amount"),
    [["/body/amout", 'no "amout"; did you mean "amount"?', "a number"]],
  ],
  ["an unknown member", withBody({ zzz: "secret?" }), [["/body/zzz", 'no "zzz"', "a string"]]],
  ["a wrong type", withBody({ amount: "abc" }), [["/body/amount", "a number", '"abc"']]],
  ["an empty variable (U-15)", withBody({ amount: "", iban: "" }), []],
  [
    "a wrong choice",
    withBody({ accountType: "x" }),
    [["/body/accountType", '"regular_account" or "savings_account"', '"x"']],
  ],
  ["another text", withBody({ test: 5 }), [["/body/test", 'the text "5"', "5"]]],
  ["a text with a variable", withBody({ greeting: "anything" }), []],
  [
    "a block's name for its id (C-04)",
    withBody({ whenDone: "transfer_ok" }),
    [["/body/whenDone", '"0b7a", the id of the block "transfer_ok"', '"transfer_ok"']],
  ],
  [
    "a sensitive value",
    withBody({ iban: "BE71" }),
    [["/body/iban", "at least 5 characters", "another value, which is not shown"]],
  ],
  ["a body that is no object", { ...TRANSFER, payload: "[1]" }, [["/body", "an object", "an array"]]],
  ["no body", { ...TRANSFER, payload: undefined }, [["/body", "a JSON object", "nothing"]]],
  [
    "a key of the prototype",
    { ...TRANSFER, payload: `{"__proto__":{},${JSON.stringify(TRANSFER.payload).slice(1)}` },
    [["/body/__proto__", 'no "__proto__"', "an object"]],
  ],
  [
    "a body for a step that has none",
    { ...BALANCE, headers: { ...BALANCE.headers, "content-length": "5" }, payload: "{   }" },
    [["/body", "no body", "one"]],
  ],
];

const headers: readonly (readonly [title: string, request: object, want: Want])[] = [
  [
    "no authorization",
    withoutHeader("authorization"),
    [["/headers/authorization", "the bearer token of the bot file", "nothing"]],
  ],
  [
    "another token",
    withHeaders({ authorization: "Bearer wrong" }),
    [["/headers/authorization", "the bearer token of the bot file", "another token"]],
  ],
  [
    "another scheme",
    withHeaders({ authorization: basic("a:b") }),
    [["/headers/authorization", "the bearer token of the bot file", "another scheme than Bearer"]],
  ],
  ["a scheme in any case", withHeaders({ authorization: `bearer ${ENVIRONMENT.BANK_TOKEN}` }), []],
  [
    "another password",
    { ...BALANCE, headers: { authorization: basic("bank:x") } },
    [["/headers/authorization", 'Basic with user "bank"', "another user or password"]],
  ],
  ["a missing header", withoutHeader("x-key"), [["/headers/x-key", 'the text "$BANK_KEY"', "nothing"]]],
  [
    "a wrong secret header",
    withHeaders({ "x-key": "wrong" }),
    [["/headers/x-key", 'the text "$BANK_KEY"', "another value, which is not shown"]],
  ],
  ["a content type with a charset", withHeaders({ "content-type": "application/json; charset=utf-8" }), []],
  ["an unknown header", withHeaders({ "x-other": "1" }), []],
];

const queries: readonly (readonly [title: string, query: string, want: Want])[] = [
  ["a good query", "account=savings_account&days=7&source=Chatlayer", []],
  ["empty variables", "account=&days=&source=Chatlayer", []],
  ["no whole number", "account=&days=7.5&source=Chatlayer", [["/query/days", "a whole number", "7.5"]]],
  ["no number", "account=&days=x&source=Chatlayer", [["/query/days", "a whole number", '"x"']]],
  ["another text", "account=&days=&source=x", [["/query/source", 'the text "Chatlayer"', '"x"']]],
  ["a missing key", "account=&days=", [["/query/source", 'the text "Chatlayer"', "nothing"]]],
  ["an unknown key", "account=&days=&source=Chatlayer&debug=1", [["/query/debug", 'no "debug"', "a string"]]],
  ["a key twice", "account=&days=1&days=2&source=Chatlayer", [["/query/days", "a whole number", '["1","2"]']]],
];

describe("what is wrong with a request", () => {
  test.each(bodies)("body: %s", async (_title, request, want) => {
    expect(await problemsOf(request)).toEqual(want);
  });

  test.each(headers)("headers: %s", async (_title, request, want) => {
    expect(await problemsOf(request)).toEqual(want);
  });

  test.each(queries)("query: %s", async (_title, query, want) => {
    expect(await problemsOf({ ...BALANCE, url: `/balance?${query}` })).toEqual(want);
  });

  test("content types, where the step has no row for one", async () => {
    const order = { method: "POST", url: "/cards", payload: '{"block":"yes"}' };
    const place = "/headers/content-type";
    const type = (value: string) => ({ ...order, headers: { "content-type": value } });
    expect(await problemsOf(type("application/json"))).toEqual([]);
    expect(await problemsOf(type("application/problem+json; charset=utf-8"))).toEqual([]);
    expect(await problemsOf(type("text/plain"))).toEqual([[place, "application/json", '"text/plain"']]);
    expect(await problemsOf(order)).toEqual([[place, "application/json", "nothing"]]);
  });

  test("of two steps at one place, the one whose contract is kept answers", async () => {
    const { inject, entries } = await inProcess({ bot: bank() });
    const headers = { "content-type": "application/json" };
    for (const payload of ['{"order":"yes"}', '{"block":"yes"}', '{"other":"yes"}']) {
      await inject({ method: "POST", url: "/cards", headers, payload });
    }
    expect(entries.map(({ step, problems }) => [step, problems.length])).toEqual([
      ["order_card", 0],
      ["block_card", 0],
      ["block_card", 2],
    ]);
  });

  test("a credential is never told, neither in the log nor in the answer", async () => {
    const { inject, entries } = await inProcess({ bot: bank(), strict: true });
    const { BANK_TOKEN, BANK_KEY } = ENVIRONMENT;
    const answer = await inject({
      ...TRANSFER,
      url: `/transaction?x=${BANK_TOKEN}`,
      headers: { ...TRANSFER.headers, authorization: `Basic ${BANK_TOKEN}`, "x-key": `${BANK_KEY}x` },
      payload: { ...TRANSFER.payload, amount: BANK_TOKEN, [BANK_KEY]: BANK_KEY },
    });
    expect(answer.statusCode).toBe(422);
    const told = answer.body + JSON.stringify(entries);
    expect(told).toContain("$BANK_TOKEN");
    expect(told).not.toContain(BANK_TOKEN);
    expect(told).not.toContain(BANK_KEY);
  });

  test("a sensitive variable in the path is not told", async () => {
    const { inject, entries } = await inProcess({ bot: bank() });
    await inject({ method: "GET", url: "/cards/7/of/BE71096123456769" });
    expect(entries.map(({ path, step }) => [path, step])).toEqual([["/cards/{card.id}/of/{iban}", "card"]]);
  });
});

describe("a strict mock", () => {
  test("refuses with all problems (RFC 9457)", async () => {
    const { inject, entries } = await inProcess({ bot: bank(), strict: true });
    const answer = await inject(withBody({ amount: "abc", zzz: 1 }));
    expect(answer.statusCode).toBe(422);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.json()).toEqual({
      type: "about:blank",
      title: "Unprocessable Entity",
      status: 422,
      detail: 'the request breaks the contract of the API step "transfer" at /body/zzz, /body/amount',
      step: "transfer",
      problems: [
        { pointer: "/body/zzz", expected: 'no "zzz"', got: "a number" },
        { pointer: "/body/amount", expected: "a number", got: '"abc"' },
      ],
    });
    expect(entries).toMatchObject([{ step: "transfer", scenario: null, nextDialogstate: null, status: 422 }]);
    expect((await inject(TRANSFER)).statusCode).toBe(200);
  });
});
