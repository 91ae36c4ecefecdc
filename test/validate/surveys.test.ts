import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { type ValidationOptions, validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { answering, bankBot, findingsOf } from "./bank.js";

const OK = { action: { nextDialogstate: "0b7c" } };
const message = (text: string) => ({ messages: [{ type: "text", config: { textMessages: [{ text }] } }], ...OK });
const stores = (data: unknown, namespace = "account") => ({ session: { namespace, data }, ...OK });
const SAMPLES = [
  { name: "first", session: { amount: 1 } },
  { name: "second", session: { amount: 2 } },
];

/** What is found beyond single cases, when the backend gives these answers in turn. */
async function findings(answers: readonly unknown[], rest: JsonObject = {}, options: Partial<ValidationOptions> = {}) {
  let index = 0;
  const backend = await serveHttp(answering(() => answers[index++ % answers.length]));
  return (await validateBackend({ bot: bankBot(SAMPLES, rest), backend, ...options })).findings;
}

test("a message that shows what nothing sets", async () => {
  expect(await findings([stores({ amount: 1 }), message("You have {account.amonut} left")])).toMatchObject([
    {
      rule: "variable-never-set",
      severity: "warning",
      step: "transfer",
      case: 'sample "second"',
      pointer: "/messages/0/config/textMessages/0/text",
      expected: "something that sets account.amonut",
      mend: "write {account.amount} in the message, if that was meant; or write account.amonut in an answer's session",
    },
  ]);
});

test("what the user typed is nobody's variable", async () => {
  const samples = [{ name: "first", session: { amount: "{0}" } }];
  const backend = await serveHttp(answering(({ amount }) => message(`You said ${amount}`)));
  expect((await validateBackend({ bot: bankBot(samples), backend })).findings).toEqual([]);
});

const PROMISES = {
  apiSteps: {
    pay: {
      method: "POST",
      path: "/pay",
      body: { n: { variable: "n" } },
      expects: { session: { account: { type: "object" } } },
      samples: [1, 2, 3].map((n) => ({ name: `n ${n}`, session: { n } })),
    },
  },
  blocks: {
    transfer_ok: { id: "0b7c", messages: ["You have {account.amount}."] },
    transfer_no_money: { messages: ["Sorry."] },
  },
};

test.each<[string, unknown[], string | undefined]>([
  [
    "a branch that stores nothing",
    [stores({ amount: 1 }), { action: { nextDialogstate: "transfer_no_money" } }],
    undefined,
  ],
  ["every answer", [stores({ amount: 1 })], undefined],
  [
    "a block that reads it",
    [stores({ amount: 1 }), OK],
    '"session" with the namespace "account", which the block it goes to reads',
  ],
  [
    "another answer that goes there",
    [
      { ...stores({}), ...{ action: { nextDialogstate: "transfer_no_money" } } },
      { action: { nextDialogstate: "transfer_no_money" } },
    ],
    '"session", as in the answer to sample "n 1", which goes to the same block',
  ],
  ["no answer at all", [{}], '"session" in at least one answer of the step pay: its expects.session promises it'],
])("session data that a step promises: %s", async (_, answers, expected) => {
  let index = 0;
  const backend = await serveHttp(answering(() => answers[index++ % answers.length]));
  const { findings } = await validateBackend({
    bot: bankBot([], PROMISES),
    backend,
    cases: ["samples"],
  });
  const left = findings.filter(({ rule }) => rule === "session-left-out");
  expect(left.map((finding) => finding.expected)).toEqual(expected === undefined ? [] : [expected]);
});

test.each<[string, unknown[], JsonObject]>([
  ["another answer sets", [stores({ amount: 1 }), message("{account.amount}")], {}],
  ["a variable is", [message("{card}")], { variables: { card: {} } }],
  ["a row sends", [message("{amount}")], {}],
  ["the platform sets", [message("{internal.user.firstName}")], {}],
  ["is in a list of an answer (F-081)", [stores({ list: ["a", "b"] }), message("{account.list[1]}")], {}],
  ["is in an object of a list", [stores([{ name: "Ada" }], "users"), message("{users[0].name}")], {}],
])("a message may show what %s", async (_, answers, rest) => {
  expect(await findings(answers, rest)).toEqual([]);
});

test("a list has nothing but items", async () => {
  expect(await findings([stores({ list: ["a"] }), message("{account.list.first}")])).toMatchObject([
    { rule: "variable-never-set", expected: "something that sets account.list.first" },
  ]);
});

test("where only some cases are run, nothing is said to be missing", async () => {
  expect(await findings([message("{account.amount}")], {}, { filter: ["first"] })).toEqual([]);
});

test("a block that an answer goes to, and that shows what nothing sets", async () => {
  const blocks = { transfer_ok: { id: "0b7c", messages: ["{account.amount} left"] } };
  expect(await findings([OK], { blocks })).toMatchObject([
    { rule: "variable-never-set", got: expect.stringContaining("{account.amount} in the block") },
  ]);
  expect(await findings([stores({ amount: 1 })], { blocks })).toEqual([]);
});

test("a session variable whose type changes", async () => {
  expect(await findings([stores({ amount: 1 }), stores({ amount: "1" })])).toMatchObject([
    {
      rule: "session-type-varies",
      expected: expect.stringContaining("account.amount to be a number"),
      got: "a string",
    },
  ]);
  expect(await findings([stores({ amount: 1 }), stores({ amount: null })])).toEqual([]);
});

test("answers whose results differ by the way the session is merged", async () => {
  expect(await findings([stores({ amount: 1, limit: 2 }), stores({ amount: 1 })])).toMatchObject([
    { rule: "merge-policy-matters", severity: "advice", expected: expect.stringContaining('"limit"') },
  ]);
});

test("a block that the request did not offer", async () => {
  const backend = await serveHttp(answering(() => ({ action: { nextDialogstate: "transfer_no_money" } })));
  const report = await validateBackend({ bot: bankBot(SAMPLES.slice(0, 1)), backend });
  expect(findingsOf(report)).toMatchObject([{ rule: "target-not-offered", severity: "warning" }]);
});

test("far down in the data as well", async () => {
  const deep = (price: unknown) => stores({ a: { b: { c: { d: { e: { f: { price } } } } } } });
  expect(await findings([deep(9), deep("9")])).toMatchObject([
    { rule: "session-type-varies", expected: expect.stringContaining("account.a.b.c.d.e.f.price to be a number") },
  ]);
});

test("a key with a dot in it is not what a path with a dot reads", async () => {
  expect(await findings([stores({ "price.total": 9 }), message("{account.price.total}")])).toMatchObject([
    { rule: "variable-never-set", expected: "something that sets account.price.total" },
  ]);
});

test("what is wrong in an answer says nothing of the types of others", async () => {
  const expects = { session: { account: { type: "object", properties: { amount: { type: "number" } } } } };
  const steps = { apiSteps: { other: { method: "POST", path: "/other", expects, samples: SAMPLES } } };
  expect(await findings([stores({ amount: 1 }), stores({ amount: "1" })], steps, { steps: ["other"] })).toEqual([]);
});
