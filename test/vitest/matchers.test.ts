import "../../src/vitest/index.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { createApistepMatchers } from "../../src/vitest/index.js";

const bot = parseBot(`
name: Bank
blocks: { transfer_ok: { id: "0b7c" }, transfer_no_money: null }
apiSteps:
  transfer:
    method: POST
    path: /transfer
    expects:
      session: { account: { type: object, required: [amount], properties: { amount: { type: number } } } }
      nextDialogstate: transfer_ok
`);

const GOOD = {
  session: { namespace: "account", data: { amount: 5, limit: 10, of: { bank: "Bank", since: "2020-01-01" } } },
  messages: [{ type: "text", config: { textMessages: [{ text: "Done." }] } }],
  action: { nextDialogstate: "0b7c" },
};
const json = (body: unknown, status = 200) => Response.json(body, { status });

/** What a failing expectation says. */
async function messageOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("it did not fail");
}

describe("what is an answer", () => {
  test.each<[string, () => unknown]>([
    ["a fetch response", () => json(GOOD)],
    ["the parsed object", () => GOOD],
    [
      "a status and a text",
      () => ({ status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(GOOD) }),
    ],
    [
      "a status and bytes",
      () => ({
        status: 200,
        headers: new Headers({ "content-type": "application/json" }),
        body: new TextEncoder().encode(JSON.stringify(GOOD)),
      }),
    ],
    ["a status and an object", () => ({ status: 200, body: GOOD })],
    [
      "what a server's test client gives",
      () => ({
        statusCode: 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(GOOD),
        json: () => GOOD,
      }),
    ],
  ])("%s", async (_, answer) => {
    await expect(answer()).toConformToApiStep({ bot, step: "transfer" });
    await expect(answer()).toSetSession("account", { amount: 5 });
    await expect(answer()).toGoTo("transfer_ok", { bot });
    await expect(answer()).toGoTo("0b7c");
    await expect(answer()).not.toGoTo("transfer_no_money", { bot });
  });

  test("a promise of a response", async () => {
    await expect(Promise.resolve(json(GOOD))).resolves.toGoTo("0b7c");
  });

  test("a response stays readable", async () => {
    const response = json(GOOD);
    await expect(response).toGoTo("0b7c");
    await expect(response).toSetSession("account");
    expect(await response.json()).toEqual(GOOD);
    expect(await messageOf(() => expect(response).toGoTo("0b7c"))).toBe(
      "the body of the response has been read already; give the matcher the response first, or response.clone()",
    );
  });

  test.each([[undefined], [() => GOOD]])("nothing else: %s", async (value) => {
    expect(await messageOf(() => expect(value).toSetSession("account"))).toMatch(/^expected an answer, got /);
    expect(await messageOf(() => expect(value).not.toSetSession("account"))).toMatch(/^expected an answer, got /);
  });
});

describe("toConformToApiStep", () => {
  test("says what is wrong in the words of the validator", async () => {
    const answer = { session: { data: { amount: 5 } } };
    expect(await messageOf(() => expect(answer).toConformToApiStep())).toBe(
      `expected the answer to keep to the contract of API steps, but there is one finding:

error   session-namespace-missing
        /session: expected "namespace" (a string) next to "data"
        got  {"data":{"amount":5}}
        why  the platform stores data under its namespace (F-031); without one, {namespace.key} stays empty in every message
        mend add "namespace", for example "namespace": "account"`,
    );
  });

  test("knows the blocks of a bot, and what a step expects", async () => {
    const other = { ...GOOD, action: { nextDialogstate: "transfer_no_money" } };
    expect(other).toConformToApiStep();
    expect(other).toConformToApiStep({ bot });
    expect(other).not.toConformToApiStep({ bot, step: "transfer" });
    expect({ action: { nextDialogstate: "nowhere" } }).not.toConformToApiStep({ bot });
    const wrong = { ...GOOD, session: { namespace: "account", data: { amount: "5" } } };
    expect(await messageOf(() => expect(wrong).toConformToApiStep({ bot, step: "transfer" }))).toContain(
      'the contract of the API step "transfer", but there is one finding:\n\nerror   session-unexpected\n        /session/data/amount: expected',
    );
  });

  test("looks at status, headers and body of a response", async () => {
    await expect(json(GOOD, 500)).not.toConformToApiStep();
    await expect(new Response("<p>No", { headers: { "content-type": "text/html" } })).not.toConformToApiStep();
    await expect(new Response("{}", { headers: { "content-type": "text/plain" } })).not.toConformToApiStep();
    await expect(new Response("{}", { headers: { "content-type": "application/json" } })).toConformToApiStep();
  });

  test("fails for warnings when asked", async () => {
    const answer = { nextDialogstate: "0b7c" };
    expect(answer).toConformToApiStep({ bot });
    expect(await messageOf(() => expect(answer).toConformToApiStep({ bot, failOn: "warning" }))).toContain(
      "warning nextdialogstate-top-level",
    );
  });

  test("negated, says that nothing is wrong", async () => {
    expect(await messageOf(() => expect(GOOD).not.toConformToApiStep({ bot, step: "transfer" }))).toBe(
      'expected the answer to break the contract of the API step "transfer", but it keeps to it',
    );
  });

  test("demands a step that there is", async () => {
    expect(await messageOf(() => expect(GOOD).toConformToApiStep({ step: "transfer" }))).toContain(
      'the step "transfer" is one of a bot; give the bot too',
    );
    expect(await messageOf(() => expect(GOOD).not.toConformToApiStep({ bot, step: "tranfer" }))).toContain(
      'no API step "tranfer"; did you mean "transfer"?',
    );
  });

  test("never throws for what a backend may send", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const matchers = createApistepMatchers({ bot });
        const context = { equals: () => false, utils: { iterableEquality: undefined, subsetEquality: undefined } };
        const verdict = matchers.toConformToApiStep.call(context, value);
        if (verdict instanceof Promise) throw new Error("not at once");
        expect(verdict.message()).toMatch(/^expected the answer to (keep to|break)/);
      }),
    );
  });
});

describe("toSetSession", () => {
  test.each<[string, unknown]>([
    ["a part", { amount: 5 }],
    ["a part of a part", { of: { bank: "Bank" } }],
    ["a matcher", { amount: expect.any(Number), of: { since: expect.stringMatching(/^2020/) } }],
    ["a matcher for all", expect.objectContaining({ limit: 10 })],
    ["nothing in particular", {}],
  ])("matches %s", (_, data) => {
    expect(GOOD).toSetSession("account", data);
    expect(GOOD).not.toSetSession("bank", data);
  });

  test.each<[string, unknown]>([
    ["another value", { amount: 6 }],
    ["another type", { amount: "5" }],
    ["a member that is not there", { amount: 5, none: 1 }],
    ["a matcher", { amount: expect.any(String) }],
  ])("does not match %s", (_, data) => {
    expect(GOOD).not.toSetSession("account", data);
  });

  test("joins several writes", () => {
    const write = (data: object) => ({ namespace: "a", data });
    expect({ session: [write({ b: 1, c: 1 }), write({ c: 2 })] }).toSetSession("a", { b: 1, c: 2 });
  });

  test("any part of what is set, and nothing that is not", () => {
    const data = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(data, fc.integer(), (generated, at) => {
        const all = JSON.parse(JSON.stringify(generated)); // without -0, which JSON does not know
        const some = Object.fromEntries(Object.entries(all).filter((_, index) => (index + at) % 2 === 0));
        const answer = { session: { namespace: "a", data: all } };
        expect(answer).toSetSession("a", some);
        expect(answer).not.toSetSession("a", { ...some, [`${Object.keys(all).join("")}+`]: 1 });
      }),
    );
  });

  test.each<[unknown, unknown, string]>([
    [
      GOOD,
      { amount: 6 },
      'expected the answer to set "account" in the session to something with the expected members, but it sets {"amount":5,',
    ],
    [
      { session: { namespace: "bank", data: {} } },
      undefined,
      'expected the answer to set "account" in the session, but it sets "bank"',
    ],
    [
      { messages: [] },
      undefined,
      'expected the answer to set "account" in the session, but it sets nothing: {"messages":[]}',
    ],
    [
      { status: 500, body: GOOD },
      undefined,
      "but it sets nothing: the platform ignores the body of an answer with the status 500 (U-06)",
    ],
    [{ status: 200, body: "" }, undefined, "but it sets nothing: its body is empty"],
    [{ status: 200, body: "{" }, undefined, "but it sets nothing: its body is no JSON"],
  ])("says what is set instead: %j", async (answer, data, message) => {
    expect(await messageOf(() => expect(answer).toSetSession("account", data))).toContain(message);
  });

  test("negated, says what is set", async () => {
    expect(await messageOf(() => expect({ session: { namespace: "a", data: { b: 1 } } }).not.toSetSession("a"))).toBe(
      'expected the answer not to set "a" in the session, but it sets {"b":1}',
    );
  });
});

describe("toGoTo", () => {
  test.each<[unknown, string]>([
    [
      { action: { nextDialogstate: "transfer_no_money" } },
      'expected the answer to go to the block "transfer_ok" (0b7c), but it goes to "transfer_no_money"',
    ],
    [{}, 'expected the answer to go to the block "transfer_ok" (0b7c), but it goes nowhere: {}'],
  ])("says where it goes instead: %j", async (answer, message) => {
    expect(await messageOf(() => expect(answer).toGoTo("transfer_ok", { bot }))).toBe(message);
  });

  test("negated, says so", async () => {
    expect(await messageOf(() => expect(GOOD).not.toGoTo("0b7c"))).toBe(
      'expected the answer not to go to the block "0b7c", but it does',
    );
  });

  test("demands a block of the bot", async () => {
    expect(await messageOf(() => expect(GOOD).not.toGoTo("transfer_okay", { bot }))).toBe(
      'the bot "Bank" has no block "transfer_okay"; did you mean "transfer_ok"?',
    );
  });
});
