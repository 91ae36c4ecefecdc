import { describe, expect, test } from "vitest";
import { type Bot, loadBot, parseBot } from "../../src/bot/index.js";
import { ApistepError } from "../../src/core/index.js";

function errorOf(action: () => unknown): ApistepError {
  try {
    action();
  } catch (error) {
    if (error instanceof ApistepError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

// The sketch of the design, as it stands there but for its last line.
const SKETCH = `
name: Banking
locale: en-us
policies: { sessionMerge: shallow }
variables:
  card_type: { default: regular_account }
  iban: { sensitive: true }
intents:
  transfer_money: [ "I want to transfer money", "send money to {transfer_destination}" ]
apiSteps:
  transfer:
    method: POST
    path: /transaction                      # joined to the backend's base URL
    auth: { bearer: "\${BANK_TOKEN}" }       # from the environment, never printed
    headers: { content-type: { text: application/json } }
    body:
      amount: { variable: transfer_amount, schema: { type: number } }
      accountType: { variable: card_type, schema: { enum: [regular_account, savings_account] } }
      transactionSuccess: { dialogstate: transfer_ok }
      transactionNoMoney: { dialogstate: transfer_no_money }
      test: { text: "5" }
    expects:
      session: { account: { type: object, required: [limit, amount], properties: { limit: { type: number }, amount: { type: number } } } }
      nextDialogstate: [transfer_ok, transfer_no_money]
      within: 2s
    samples:
      - name: enough money
        session: { transfer_amount: 500 }
        expect: { nextDialogstate: transfer_ok }
blocks:
  introduction: { messages: [ "Hi, I am the bank." ] }
  ask_amount: { intent: transfer_money, collect: { variable: transfer_amount, type: number, ask: "How much?", invalid: ["A number, please."] , goTo: do_transfer } }
  do_transfer: { actions: [ { api: transfer } ], goTo: fallback }
  transfer_ok: { messages: [ "Done. {account.amount} left of {account.limit}." ] }
  transfer_no_money: { messages: [ "You are {account.amount} short." ] }
  error_occurred: { messages: [ "Something went wrong." ] }
`;
const environment = { BANK_TOKEN: "s3cret-token" };

describe("the sketch of the design", () => {
  test("names a block that it does not have", () => {
    const { message } = errorOf(() => parseBot(SKETCH, { environment }));
    expect(message).toContain(
      'bot.yaml:33:50  blocks.do_transfer.goTo: there is no block "fallback"; add it to blocks',
    );
  });

  test("loads with that block added", () => {
    const bot = parseBot(`${SKETCH}  fallback: { messages: [ "What now?" ] }\n`, { environment });
    expect(bot.flow.get("ask_amount")).toMatchObject({
      name: "ask_amount",
      intent: "transfer_money",
      content: {
        kind: "collect",
        variable: "transfer_amount",
        input: { type: "number" },
        invalid: ["A number, please.", ""],
        nlp: true,
        goTo: { target: { kind: "block", block: { name: "do_transfer", id: "do_transfer" } }, set: [] },
      },
      pointer: "/blocks/ask_amount",
    });
    expect(bot.flow.get("do_transfer")?.content).toMatchObject({ actions: [{ type: "api", step: "transfer" }] });
    expect(bot.intents.get("transfer_money")).toMatchObject({ threshold: 0.8 });
  });
});

test("the banking example has a whole flow", async () => {
  const { flow } = await loadBot("examples/banking/bot.yaml");
  expect([...flow.values()].map(({ content }) => content.kind)).toEqual(
    expect.arrayContaining(["messages", "collect", "actions"]),
  );
});

test("everything that a block can say is in the model", () => {
  const bot = parseBot(`
name: B
intents: { leave: { phrases: [leave], threshold: 0.6 } }
apiSteps: { s: { method: GET, path: / } }
blocks:
  a:
    id: 0b7
    description: what it is for
    intent: leave
    requires: [c]
    context: { c: 2 }
    goTo: { variable: back, set: { x: "{y}", b: { dialogstate: a } } }
  collect: { collect: { variable: n.x, type: values, values: [One, Two], otherwise: a, nlp: off } }
  date: { collect: { variable: d, type: date, dates: past, ask: [When?] } }
  conditions:
    conditions:
      - { if: [{ variable: x, operator: lower than, value: 5 }, { join: or, variable: x, operator: exists }], goTo: a }
    else: { block: collect }
  actions:
    actions:
      - { clearSession: all }
      - { clearSession: [x, n.x] }
      - { set: { x: "1" } }
      - { delay: 1.5s }
      - { getTime: { variable: t, offset: -3.5 } }
      - { language: nl-nl }
      - { goToVariable: back }
events: { variablesChanged: [{ variable: n.x, block: a }], silence: { after: 5m, block: 0b7 } }
`);
  const a = { name: "a", id: "0b7" };
  expect(bot.flow.get("a")).toEqual({
    ...a,
    description: "what it is for",
    intent: "leave",
    requires: ["c"],
    contexts: new Map([["c", 2]]),
    content: {
      kind: "goTo",
      goTo: {
        target: { kind: "variable", variable: "back" },
        set: [
          { variable: "x", value: { text: "{y}" } },
          { variable: "b", value: { dialogstate: a } },
        ],
      },
    },
    pointer: "/blocks/a",
  });
  expect(contentOf(bot, "collect")).toEqual({
    kind: "collect",
    variable: "n.x",
    input: { type: "values", values: ["One", "Two"] },
    ask: [],
    invalid: ["", ""],
    otherwise: { target: { kind: "block", block: a }, set: [] },
    nlp: false,
    goTo: undefined,
  });
  expect(contentOf(bot, "date")).toMatchObject({ input: { type: "date", dates: "past" } });
  expect(contentOf(bot, "conditions")).toMatchObject({
    branches: [
      {
        rows: [
          { join: "and", variable: "x", operator: "smaller than", value: 5 },
          { join: "or", variable: "x", operator: "exists", value: undefined },
        ],
      },
    ],
    otherwise: { target: { kind: "block", block: { name: "collect", id: "collect" } } },
  });
  expect(contentOf(bot, "actions")).toMatchObject({
    actions: [
      { type: "clearSession", variables: "all" },
      { type: "clearSession", variables: ["x", "n.x"] },
      { type: "set", set: [{ variable: "x", value: { text: "1" } }] },
      { type: "delay", ms: 1_500 },
      { type: "getTime", variable: "t", offset: -3.5 },
      { type: "language", locale: "nl-nl" },
      { type: "goToVariable", variable: "back" },
    ],
  });
  expect(bot.intents.get("leave")).toEqual({ name: "leave", phrases: ["leave"], threshold: 0.6 });
  expect(bot.watches).toEqual([{ variable: "n.x", block: a }]);
  expect(bot.silence).toEqual({ ms: 300_000, block: a });
});

const contentOf = (bot: Bot, name: string) => bot.flow.get(name)?.content;

describe("a mistake tells its line, column and what was expected", () => {
  const bot = (block: string, more = "") => `name: B
apiSteps: { transfer: { method: GET, path: / } }
intents: { leave: [leave] }
blocks:
  other:
  a: ${block}
${more}`;
  test.each([
    { block: "{ goTo: othr }", want: ':6:8  blocks.a.goTo: there is no block "othr"; did you mean "other"?' },
    {
      block: "{ goTo: { block: other, variable: x } }",
      want: "exactly one of block and variable, got block and variable",
    },
    { block: "{ goTo: { set: { x: y } } }", want: "exactly one of block and variable, got none of them" },
    { block: "{ goTo: { block: other, set: { x: 5 } } }", want: "expected a string or an object, got 5" },
    {
      block: "{ goTo: { block: other, set: { internal.x: y } } }",
      want: `:6:37  blocks.a.goTo.set.internal.x: "internal" belongs to the platform`,
    },
    { block: "{ goTo: { block: other, set: { x: { dialogstate: z } } } }", want: 'there is no block "z"' },
    {
      block: "{ messages: [x], collect: { variable: x } }",
      want: ":6:3  blocks.a: expected exactly one of messages, collect, conditions and actions, got messages and collect",
    },
    { block: "{ mesages: [x] }", want: 'unknown key "mesages"; did you mean "messages"?' },
    { block: "{ messages: hello }", want: 'blocks.a.messages: expected an array, got "hello"' },
    { block: "{ messages: [] }", want: "expected at least 1 item" },
    { block: "{ messages: [5] }", want: 'expected a string or an object, got 5; for a text, write "5" in quotes' },
    { block: "{ intent: leve }", want: ':6:8  blocks.a.intent: there is no intent "leve"; did you mean "leave"?' },
    { block: "{ intent: leave, requires: [x] }", want: ':6:34  blocks.a.requires.0: there is no context "x"' },
    { block: "{ context: { x: 1 }, requires: [x] }", want: "only a block with an intent requires contexts (F-115)" },
    { block: "{ context: { x: 0 } }", want: ":6:22  blocks.a.context.x" },
    { block: "{ else: other }", want: "blocks.a.else: expected next to conditions" },
    { block: "{ collect: { variable: x }, goTo: other }", want: "stands inside collect" },
    { block: "{ collect: { type: number } }", want: 'blocks.a.collect: "variable" is missing' },
    {
      block: "{ collect: { variable: '{x}' } }",
      want: '"{x}" is no path of a variable (F-006); write it without braces: x',
    },
    { block: "{ collect: { variable: sys.number } }", want: '"sys" belongs to the platform' },
    { block: "{ collect: { variable: x, type: nmber } }", want: 'expected "any" or "number"' },
    { block: "{ collect: { variable: x, type: values } }", want: 'with type values, "values" is missing' },
    { block: "{ collect: { variable: x, values: [y] } }", want: "values: expected with type: values" },
    { block: "{ collect: { variable: x, dates: past } }", want: "dates: expected with type: date" },
    { block: "{ collect: { variable: x, invalid: [a, b, c] } }", want: "expected at most 2 items" },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: equals }], goTo: other }] }",
      want: '"equals" needs a "value"',
    },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: exists, value: y }], goTo: other }] }",
      want: '"exists" has no value (F-102)',
    },
    {
      block: "{ conditions: [{ if: [{ join: or, variable: x, operator: exists }], goTo: other }] }",
      want: ":6:30  blocks.a.conditions.0.if.0.join: the first row has no row before it",
    },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: is, value: y }], goTo: other }] }",
      want: 'expected "equals" or "greater than"',
    },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: equal, value: y }], goTo: other }] }",
      want: 'got "equal"; did you mean "equals"?',
    },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: matches, value: '(' }], goTo: other }] }",
      want: "not a regular expression: error parsing regexp",
    },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: matches, value: '(?=x)' }], goTo: other }] }",
      want: "the syntax is RE2's: no lookaround, no backreferences",
    },
    { block: "{ conditions: [{ if: [], goTo: other }] }", want: "expected at least 1 item" },
    {
      block: "{ conditions: [{ if: [{ variable: x, operator: exists }], goTo: other }], goTo: other }",
      want: 'goes on with the goTo of a condition, or with "else"',
    },
    { block: "{ actions: [{ api: transfr }] }", want: 'there is no API step "transfr"; did you mean "transfer"?' },
    {
      block: "{ actions: [{}] }",
      want: "expected exactly one of api, clearSession, set, goToVariable, delay, getTime and language",
    },
    { block: "{ actions: [{ api: transfer, delay: 1s }] }", want: "got api and delay" },
    { block: "{ actions: [{ delay: 1 }] }", want: "expected a string, got 1" },
    { block: "{ actions: [{ delay: 1 day }] }", want: "expected a time such as 500ms, 2s or 1m" },
    { block: "{ actions: [{ language: nl }] }", want: 'expected "en-us"' },
    { block: "{ actions: [{ clearSession: none }] }", want: 'expected "all"' },
    { block: "{ actions: [{ clearSession: [internal.nlp] }] }", want: '"internal" belongs to the platform' },
    { block: "{ actions: [{ getTime: { variable: t, offset: 20 } }] }", want: ":6:" },
    { block: "", more: "events: { variablesChanged: [{ variable: x, block: b }] }", want: 'there is no block "b"' },
    {
      block: "",
      more: "events: { silence: { after: 10s, block: other } }",
      want: ":7:22  events.silence.after: expected from 1m to 1440m (F-119)",
    },
    { block: "", more: "policies: { sessionMerge: shalow }", want: 'policies.sessionMerge: expected "shallow" or' },
    { block: "", more: "policies: { loopLimit: 0 }", want: "policies.loopLimit" },
  ])("$block $more: $want", ({ block, more, want }) => {
    const error = errorOf(() => parseBot(bot(block, more)));
    expect(error.code).toBe("bad-file");
    expect(error.message).toContain(want);
    expect(error.message.split("\n")).toHaveLength(2);
  });

  test.each([
    { phrase: '"{x}"', want: ":2:16  intents.a.0: expected words beside {name}" },
    { phrase: '"send {x} {y}"', want: "expected words between two {name}" },
    { phrase: '"{x} is {x} or"', want: "the same {name} stands here twice" },
    { phrase: '"call me {internal.user}"', want: '"internal" belongs to the platform' },
    { phrase: '"call me {my name}"', want: '"my name" is no path of a variable' },
  ])("phrase $phrase: $want", ({ phrase, want }) => {
    expect(errorOf(() => parseBot(`name: B\nintents: { a: [${phrase}] }`)).message).toContain(want);
  });
});
