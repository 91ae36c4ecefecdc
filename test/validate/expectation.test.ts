import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/index.js";
import { findingsOf, validateAnswer } from "./bank.js";

const session = (data: unknown, namespace = "account") => ({ session: { namespace, data } });
const text = (...texts: string[]) => ({ type: "text", config: { textMessages: texts.map((text) => ({ text })) } });
const messages = (...all: unknown[]) => ({ messages: all });
const next = (nextDialogstate: unknown) => ({ action: { nextDialogstate } });

test.each<[string, JsonObject, unknown]>([
  ["nothing", {}, {}],
  ["nothing, whatever is sent", {}, { ...session({ a: 1 }), ...next("0b7c") }],
  ["a value by its path", { session: { "account.amount": 5 } }, session({ amount: 5, more: 1 })],
  [
    "a value by its name",
    { session: { account: { owner: { name: "Ann" } } } },
    session({ owner: { name: "Ann", age: 5 } }),
  ],
  ["a list", { session: { "account.list": [1, { a: 1 }] } }, session({ list: [1, { a: 1, b: 2 }] })],
  ["a value in a list", { session: { "account.list[1].a": 1 } }, session({ list: [0, { a: 1 }] })],
  ["null, where there is nothing", { session: { "account.amount": null } }, session({})],
  [
    "a value of a later write",
    { session: { "account.a": 1, "account.b": 3 } },
    {
      session: [
        { namespace: "account", data: { a: 1, b: 2 } },
        { namespace: "account", data: { b: 3 } },
      ],
    },
  ],
  ["no messages", { messages: [] }, {}],
  ["a text", { messages: ["Hi"] }, messages(text("Hi"))],
  ["one of several texts", { messages: ["Hi"] }, messages(text("Hello", "Hi"))],
  ["texts in order", { messages: ["Hi", "Bye"] }, messages(text("Hi"), text("Bye"))],
  [
    "a text as it is sent",
    { messages: ["{account.a} left"] },
    { ...session({ a: 5 }), ...messages(text("{account.a} left")) },
  ],
  [
    "a text as the user sees it",
    { messages: ["5 left"] },
    { ...session({ a: 5 }), ...messages(text("{account.a} left")) },
  ],
  ["a block by its name, sent by its id", { nextDialogstate: "transfer_ok" }, next("0b7c")],
  ["a block at top level", { nextDialogstate: "transfer_ok" }, { nextDialogstate: "0b7c" }],
  ["no block", { nextDialogstate: null }, {}],
])("expecting %s is met", async (_, expectation, answer) => {
  const report = await validateAnswer(answer, expectation);
  expect(findingsOf(report).filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.verdict).toBe("passed");
});

test.each<[string, JsonObject, unknown, string, string, string]>([
  [
    "another value",
    { session: { "account.amount": 5 } },
    session({ amount: 6 }),
    "/session/data/amount",
    "account.amount to be 5",
    "6",
  ],
  ["no session", { session: { "account.amount": 5 } }, {}, "", "account.amount to be 5", "nothing"],
  [
    "another namespace",
    { session: { "account.amount": 5 } },
    session({ amount: 5 }, "bank"),
    "/session",
    "account.amount to be 5",
    "nothing",
  ],
  [
    "a missing member",
    { session: { account: { a: { b: 1 } } } },
    session({ a: {} }),
    "/session/data/a",
    "account.a.b to be 1",
    "nothing",
  ],
  [
    "another length",
    { session: { "account.list": [1, 2] } },
    session({ list: [1] }),
    "/session/data/list",
    "account.list to be [1,2]",
    "[1]",
  ],
  [
    "a list's item",
    { session: { "account.list": [1, { "a.b": 2 }] } },
    session({ list: [1, { "a.b": 3 }] }),
    "/session/data/list/1/a.b",
    "account.list[1].a.b to be 2",
    "3",
  ],
  [
    "the second of two writes",
    { session: { "account.a": 1 } },
    {
      session: [
        { namespace: "x", data: { a: 1 } },
        { namespace: "account", data: { a: 2 } },
      ],
    },
    "/session/1/data/a",
    "account.a to be 1",
    "2",
  ],
  [
    "a prototype's member",
    { session: { "account.toString": 5 } },
    session({}),
    "/session/data",
    "account.toString to be 5",
    "nothing",
  ],
  [
    "another text",
    { messages: ["Hi"] },
    messages(text("Hello")),
    "/messages/0/config/textMessages/0/text",
    'the text "Hi"',
    '"Hello"',
  ],
  [
    "other texts",
    { messages: ["Hi"] },
    messages(text("Hello", "Bye")),
    "/messages/0/config/textMessages",
    'the text "Hi"',
    '["Hello","Bye"]',
  ],
  [
    "too few messages",
    { messages: ["Hi", "Bye"] },
    messages(text("Hi")),
    "/messages",
    '2 messages: ["Hi","Bye"]',
    '["Hi"]',
  ],
  [
    "messages without a text among those with one",
    { messages: ["Hi"] },
    messages(
      text("Hi", "Hello"),
      { type: "media", config: { media: { type: "image", url: "https://bank.example.com/a.png" } } },
      {
        type: "quickReplies",
        config: {
          textMessages: [{ text: "Go on?" }],
          quickReplies: [
            { title: "Yes", payload: { nextDialogstateId: "0b7c" } },
            { title: "No", payload: { nextDialogstateId: "0b7c" } },
          ],
        },
      },
    ),
    "/messages",
    'one message: ["Hi"]',
    '["Hi or Hello","(image)","Go on? (quick replies: Yes, No)"]',
  ],
  [
    "an image for a text",
    { messages: ["Hi"] },
    messages({ type: "media", config: { media: { type: "image", url: "https://bank.example.com/a.png" } } }),
    "/messages/0",
    'the text "Hi"',
    "(image)",
  ],
  ["a message too many", { messages: [] }, messages(text("Hi")), "/messages", "no messages", '["Hi"]'],
  ["no messages", { messages: ["Hi"] }, {}, "", 'one message: ["Hi"]', "nothing"],
  [
    "another block",
    { nextDialogstate: "transfer_ok" },
    next("transfer_no_money"),
    "/action/nextDialogstate",
    'nextDialogstate "0b7c" (the block transfer_ok)',
    '"transfer_no_money"',
  ],
  ["no block", { nextDialogstate: "transfer_no_money" }, {}, "", 'nextDialogstate "transfer_no_money"', "nothing"],
  [
    "an error in place of a block",
    { nextDialogstate: "transfer_no_money" },
    { error: "no such account" },
    "",
    'nextDialogstate "transfer_no_money"',
    '{"error":"no such account"}',
  ],
  ["a block", { nextDialogstate: null }, next("0b7c"), "/action/nextDialogstate", "no nextDialogstate", '"0b7c"'],
])("%s breaks an expectation", async (_, expectation, answer, pointer, expected, got) => {
  const report = await validateAnswer(answer, expectation);
  expect(report.verdict).toBe("failed");
  expect(findingsOf(report).filter(({ severity }) => severity === "error")).toMatchObject([
    { rule: "expectation-failed", pointer, expected, got },
  ]);
});

test("messages without a text: says where they are expected", async () => {
  const image = { type: "media", config: { media: { type: "image", url: "https://bank.example.com/a.png" } } };
  const where = "in a conversation file, not in a sample";
  for (const answer of [messages(image), messages(text("Hi"), image)]) {
    const report = await validateAnswer(answer, { messages: ["Hi"] });
    expect(findingsOf(report)).toMatchObject([{ mend: expect.stringContaining(where) }]);
  }
  const [other] = findingsOf(await validateAnswer(messages(text("Hello")), { messages: ["Hi"] }));
  expect(other?.mend).not.toContain(where);
});

test("a value of another type says which one to send", async () => {
  const report = await validateAnswer(session({ amount: "5" }), { session: { "account.amount": 5 } });
  expect(findingsOf(report)).toMatchObject([{ mend: "send it as a number, not as a string" }]);
});

test("each path that differs is one finding", async () => {
  const expectation = { session: { account: { a: 1, b: 2, c: 3 } }, nextDialogstate: "transfer_ok" };
  const report = await validateAnswer({ ...session({ a: 2, b: 2 }), ...next("transfer_no_money") }, expectation);
  expect(findingsOf(report).map(({ expected }) => expected)).toEqual([
    "account.a to be 1",
    "account.c to be 3",
    'nextDialogstate "0b7c" (the block transfer_ok)',
  ]);
});

const ALL = { session: { "account.amount": 5 }, messages: ["5 left"], nextDialogstate: "transfer_ok" };
const GOOD = { ...session({ amount: 5 }), ...messages(text("{account.amount} left")), ...next("0b7c") };

test.each<[string, unknown, string]>([
  ["a missing namespace", { ...GOOD, session: { data: { amount: 5 } } }, "session-namespace-missing"],
  ["an unknown block", { ...GOOD, ...next("transfer_okk") }, "nextdialogstate-unknown"],
  ["a block's name for its id", { ...GOOD, ...next("transfer_ok") }, "nextdialogstate-unknown"],
  ["a misspelled member", { ...GOOD, action: { nextDialogState: "0b7c" } }, "member-misspelled"],
  ["a message without config", { ...GOOD, messages: [{ type: "text" }] }, "message-config-missing"],
  ["an empty text", { ...GOOD, ...messages(text("")) }, "text-empty"],
  ["another session, of which the text is a consequence", { ...GOOD, ...session({ amount: 6 }) }, "expectation-failed"],
  ["a wrapped answer", { data: GOOD }, "envelope-misplaced"],
  ["a list", [GOOD], "envelope-not-object"],
])("one wrong field, one finding: %s", async (_, answer, rule) => {
  const report = await validateAnswer(answer, ALL);
  const errors = findingsOf(report).filter(({ severity }) => severity === "error");
  expect(errors.map((finding) => finding.rule)).toEqual([rule]);
});

test.each<[string, unknown, string[]]>([
  ["data is missing", { session: { namespace: "account" }, ...next("0b7c") }, ["session-data-missing"]],
  ["the session is missing", next("0b7c"), ["expectation-failed"]],
  ["the target is missing", session({ amount: 5 }), ["expectation-failed"]],
  ["the form is another one", { sendMessages: [] }, ["v1-dialect"]],
])("one wrong field is one finding: %s", async (_, answer, rules) => {
  const report = await validateAnswer(answer, { session: { "account.amount": 5 }, nextDialogstate: "transfer_ok" });
  expect(findingsOf(report).map(({ rule }) => rule)).toEqual(rules);
});
