import { describe, expect, test } from "vitest";
import { DEFAULT_POLICIES, POLICIES } from "../../src/bot/index.js";
import type { ButtonsMessage, Message } from "../../src/contract/index.js";
import { botOf, session, Talk, text } from "./talk.js";

interface Case {
  readonly bot: string;
  readonly play: (talk: Talk) => unknown;
  /** What each value of the policy comes to. */
  readonly want: Readonly<Record<string, unknown>>;
  readonly session?: Record<string, unknown>;
}

const CALL = `
apiSteps: { s: { method: GET, path: / } }
blocks:
  introduction: { actions: [{ api: s }, { set: { done: "yes" } }], goTo: own }
  own: { messages: ["own {done}"] }
  target: { messages: ["target {done}"] }
  error_occurred: { messages: [Sorry] }`;

const buttons = (count: number): ButtonsMessage => ({
  type: "buttons",
  config: {
    textMessages: [{ text: "?" }],
    buttons: Array.from({ length: count }, () => ({ title: "A", type: "web_url" as const, url: "https://a.example" })),
  },
});

const odd: unknown = { type: "odd" };

const CASES: Readonly<Record<string, Case>> = {
  sessionMerge: {
    bot: CALL,
    session: { a: { x: { p: 1 }, y: 1, l: [1] } },
    play: (talk) => talk.answer(session("a", { x: { q: 2 }, l: [2] })).read("a"),
    want: {
      shallow: { x: { q: 2 }, y: 1, l: [2] },
      replace: { x: { q: 2 }, l: [2] },
      deep: { x: { p: 1, q: 2 }, y: 1, l: [2] },
    },
  },
  reservedNamespace: {
    bot: CALL,
    play: (talk) => talk.answer(session("internal", { channel: "mine" })).read("internal.channel"),
    want: { refuse: "web", overwrite: "mine" },
  },
  scalarNamespace: {
    bot: CALL,
    session: { a: "text" },
    play: (talk) => talk.answer(session("a", { x: 1 })).read("a"),
    want: { overwrite: { x: 1 }, refuse: "text" },
  },
  emptyAnswer: {
    bot: CALL,
    play: (talk) => talk.fail("empty").texts,
    want: { ignore: ["own yes"], error: ["Sorry"] },
  },
  unreadableAnswer: {
    bot: CALL,
    play: (talk) => talk.fail("unreadable").texts,
    want: { error: ["Sorry"], ignore: ["own yes"] },
  },
  unknownTarget: {
    bot: CALL,
    play: (talk) => talk.answer({ nextDialogstate: "nowhere" }).texts,
    want: { error: ["Sorry"], ignore: ["own yes"] },
  },
  overLimitMessage: {
    bot: CALL,
    play: (talk) => talk.answer({ messages: [buttons(4)] }).texts,
    want: { send: ["?", "own yes"], invalid: ["own yes"] },
  },
  invalidMessage: {
    bot: CALL,
    play: (talk) => talk.answer({ ...session("a", 1), messages: [odd as Message] }).texts,
    want: { skip: ["own yes"], error: ["Sorry"] },
  },
  jump: {
    bot: CALL,
    play: (talk) => talk.answer({ nextDialogstate: "target" }).texts,
    want: { response: ["target "], block: ["own yes"] },
  },
  actionsAfterJump: {
    bot: CALL,
    play: (talk) => talk.answer({ nextDialogstate: "target" }).texts,
    want: { stop: ["target "], continue: ["target yes"] },
  },
  textChoice: {
    bot: "blocks: { introduction: { messages: [{ text: [one, two] }], goTo: b }, b: { messages: [{ text: [one, two] }] } }",
    play: (talk) => talk.texts,
    want: { random: ["two", "one"], first: ["one", "one"] },
  },
  variablesChangedByApi: {
    bot: `${CALL}\nevents: { variablesChanged: [{ variable: a.x, block: target }] }`,
    play: (talk) => talk.answer({ ...session("a", { x: 1 }), messages: [text("message")] }).texts,
    want: { off: ["message", "own yes"], on: ["message", "target ", "own yes"] },
  },
  errorPosition: {
    bot: CALL,
    play: (talk) => {
      talk.fail("status");
      return [talk.texts, talk.block, talk.read("internal.currentDialogstate.name")];
    },
    want: {
      move: [["Sorry"], "error_occurred", "error_occurred"],
      stay: [["Sorry"], "introduction", "introduction"],
    },
  },
  expressionSyntax: {
    bot: "blocks: { introduction: { messages: ['{n|increment} {n}'] } }",
    session: { n: 1 },
    play: (talk) => [talk.texts, talk.rules],
    want: { off: [["2 1"], []], on: [["{n|increment} 1"], ["flow-expression"]] },
  },
  emptyValue: {
    bot: "blocks: { introduction: { collect: { variable: a, ask: Ask, goTo: b } }, b: { messages: [known] } }",
    session: { a: "" },
    play: (talk) => talk.texts,
    want: { unknown: ["Ask"], known: ["known"] },
  },
  contextLifespan: {
    bot: `
intents: { again: [again] }
blocks:
  introduction: { context: { c: 1 } }
  again: { intent: again, requires: [c], messages: [Again] }
  not_understood: { messages: ["?"] }`,
    play: (talk) => [talk.say("blah").texts, talk.say("again").texts, talk.say("again").texts],
    want: { message: [["?"], ["?"], ["?"]], use: [["?"], ["Again"], ["?"]] },
  },
  messageInterpolation: {
    bot: "blocks: { introduction: { messages: [{ text: '{x}', buttons: [{ title: '{x}', phone: '{x}' }] }] } }",
    session: { x: "1" },
    play: (talk) => talk.messages[0]?.config,
    want: {
      all: { textMessages: [{ text: "1" }], buttons: [{ title: "1", type: "phone_number", payload: "1" }] },
      texts: { textMessages: [{ text: "1" }], buttons: [{ title: "{x}", type: "phone_number", payload: "{x}" }] },
    },
  },
  collectedNumber: {
    bot: "blocks: { introduction: { collect: { variable: a, type: number, ask: Ask } } }",
    play: (talk) => talk.say("500").read("a"),
    want: { number: 500, string: "500" },
  },
  conditionCase: {
    bot: `
blocks:
  introduction: { conditions: [{ if: [{ variable: a, operator: equals, value: gold }], goTo: b }] }
  b: { messages: [same] }`,
    session: { a: "Gold" },
    play: (talk) => talk.texts,
    want: { sensitive: [], insensitive: ["same"] },
  },
};

describe.each(Object.entries(CASES))("policy %s", (policy, { bot, play, want, session: preset = {} }) => {
  test.each(Object.entries(want))("%s", (value, expected) => {
    expect(play(new Talk(botOf(bot, { [policy]: value }), { session: preset }))).toEqual(expected);
  });

  test("the default is one of them, and each value differs", () => {
    expect(play(new Talk(botOf(bot), { session: preset }))).toEqual(
      want[String(DEFAULT_POLICIES[policy as keyof typeof DEFAULT_POLICIES])],
    );
    const outcomes = Object.values(want).map((outcome) => JSON.stringify(outcome));
    expect(new Set(outcomes).size).toBe(outcomes.length);
  });

  test("every value is tried", () => {
    const definition = POLICIES[policy as keyof typeof POLICIES];
    expect(Object.keys(want).sort()).toEqual("values" in definition ? [...definition.values].sort() : []);
  });
});

describe("policy loopLimit", () => {
  const loop = "blocks: { introduction: { messages: [x], goTo: introduction }, error_occurred: { messages: [Sorry] } }";
  test.each([1, 7, 100])("%i blocks, then error_occurred", (loopLimit) => {
    const talk = new Talk(botOf(loop, { loopLimit }));
    expect(talk.entered.filter((name) => name === "introduction")).toHaveLength(loopLimit);
    expect(talk.texts.at(-1)).toBe("Sorry");
    expect(talk.rules).toEqual(["flow-loop"]);
  });
});

test("every policy is tried, here or where requests are built", () => {
  const ofRequests = ["era", "getBody", "textValue", "missingVariable", "timeout"];
  expect([...Object.keys(CASES), "loopLimit", ...ofRequests].sort()).toEqual(Object.keys(POLICIES).sort());
});
