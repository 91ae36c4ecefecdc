import { describe, expect, test } from "vitest";
import { parseConversations, runConversation, transcriptText } from "../../src/conversation/index.js";
import type { Clock, JsonObject } from "../../src/core/index.js";
import { botOf, NOW } from "../engine/talk.js";
import { scripted } from "./scripted.js";

const clock: Clock = { monotonic: () => 0, now: () => new Date(NOW) };
const BOT = botOf(`
variables: { iban: { sensitive: true } }
intents: { pay: [pay now] }
apiSteps:
  pay: { method: POST, path: /pay, query: { lang: { text: en } }, headers: { x-kind: { text: "5" } }, body: { amount: { variable: amount }, done: { dialogstate: paid } } }
events: { silence: { after: 5m, block: quiet } }
blocks:
  introduction:
    messages:
      - { text: [Hello, Hi], quickReplies: [{ title: Pay, goTo: ask, set: { amount: "" } }] }
      - carousel: [{ title: One, imageUrl: "http://a/1.png", buttons: [{ title: Web, url: "http://a" }, { title: Pay 5, goTo: do, set: { amount: "5" } }] }]
  ask: { intent: pay, collect: { variable: amount, type: number, ask: How much?, goTo: do } }
  do: { actions: [{ api: pay }] }
  paid: { messages: ["Paid {order.id}."] }
  quiet: { messages: [Still there?] }
  mute: { goTo: stop }
  stop: { actions: [{ clearSession: [nothing] }] }
  ask_iban: { collect: { variable: iban, type: any, ask: Your IBAN?, goTo: iban_said } }
  iban_said: { messages: ["It is {iban}."] }
`);

/** Pays, and gives the order a number; 13 breaks it. */
const backend = scripted(BOT, ({ amount, done }: JsonObject) =>
  Number(amount) === 13
    ? undefined
    : { session: { namespace: "order", data: { id: 77, of: ["a", { b: 1 }] } }, action: { nextDialogstate: done } },
);

const play = async (turns: readonly unknown[], more: JsonObject = {}) => {
  const [script] = await parseConversations(
    JSON.stringify({ conversation: "one", ...more, turns }, undefined, 1),
    BOT,
    "c.json",
  );
  if (script === undefined) throw new Error("no conversation");
  return runConversation(BOT, script, { callBackend: backend, clock });
};

const PAY = [{ user: "pay now" }, { user: "5" }];

describe("what is as expected", () => {
  test.each<[string, readonly unknown[], JsonObject?]>([
    ["an exact text", [{ user: "pay now", bot: ["How much?"] }]],
    ["any of several texts", [{ bot: ["Hi", {}].slice(0, 1).concat({ carousel: ["One"] } as never) }]],
    ["the other of them", [{ bot: ["Hello", { type: "carousel" }] }]],
    ["a part of a text", [{ user: "pay now", bot: [{ contains: "much" }] }]],
    ["a pattern", [{ user: "pay now", bot: [{ matches: "^How .*\\?$" }] }]],
    ["a pattern between slashes", [{ user: "pay now", bot: ["/HOW/i"] }]],
    ["one of several", [{ user: "pay now", bot: [{ oneOf: ["How many?", "How much?"] }] }]],
    [
      "quick replies by their titles",
      [{ bot: [{ text: { contains: "H" }, quickReplies: ["Pay"] }, { type: "carousel" }] }],
    ],
    [
      "a card and its buttons",
      [
        {
          bot: [
            { oneOf: ["Hi", "Hello"] },
            { carousel: [{ title: "One", buttons: ["Web", { goTo: "do", set: { amount: "5" } }] }] },
          ],
        },
      ],
    ],
    ["the platform's form", [{ bot: ["Hi", { type: "carousel", config: { elements: [{ title: "One" }] } }] }]],
    [
      "silence",
      [{ bot: ["Hi", "/One/"].slice(0, 1).concat({ type: "carousel" } as never) }, { postback: "mute", bot: [] }],
    ],
    ["silence in a word", [{ postback: "mute", silent: true }]],
    ["something, whatever it is", [{ user: "pay now", silent: false }]],
    ["a tap on a quick reply", [{ choose: "Pay", bot: ["How much?"] }]],
    ["a tap on a card", [{ choose: "Pay 5", request: { body: { amount: "5" } }, bot: ["Paid 77."] }]],
    ["a tap on what was shown before", [{ user: "pay now" }, { choose: "Pay 5", block: "paid" }]],
    ["a postback that sets", [{ postback: { goTo: "do", set: { amount: "5" } }, session: { amount: "5" } }]],
    [
      "a request",
      [
        ...PAY.slice(0, 1),
        { user: "5", request: { step: "pay", query: { lang: "en" }, headers: { "X-Kind": 5 }, body: { amount: 5 } } },
      ],
    ],
    ["no request", [{ user: "pay now", request: "none" }]],
    ["requests in order", [...PAY.slice(0, 1), { user: "5", request: [{ step: "pay" }] }]],
    ["a part of the session", [...PAY, { wait: "1s", session: { "order.id": 77, order: { of: ["a", { b: 1 }] } } }]],
    [
      "what is not there",
      [{ user: "pay now", session: { order: { exists: false }, "internal.botId": { exists: true }, nothing: null } }],
    ],
    [
      "a value by a pattern",
      [...PAY, { wait: "1s", session: { "order.id": { matches: "^7" }, "order.of[0]": { oneOf: ["a", "b"] } } }],
    ],
    ["a block", [...PAY, { wait: "1s", block: "paid" }]],
    [
      "a silence event",
      [
        { wait: "4m", bot: [] },
        { wait: "2m", bot: ["Still there?"] },
      ],
    ],
    ["an intent outright", [{ intent: "pay", bot: ["How much?"] }]],
    [
      "an intent with its words",
      [{ user: "whatever", intent: { name: "pay", entities: { amount: "5" } }, bot: ["Paid 77."] }],
    ],
    ["a start block and variables", [{ bot: ["Paid 1."] }], { start: "paid", session: { "order.id": 1 } }],
    ["a user who begins", [{ user: "pay now", bot: ["How much?"] }], { opens: "user" }],
    ["a new conversation", [...PAY, { restart: true, session: { "order.id": 77 }, block: "introduction" }]],
  ])("%s", async (_, turns, more) => {
    const { failure, transcript } = await play(turns, more);
    expect(failure, transcriptText(transcript)).toBeUndefined();
  });
});

describe("what is not as expected", () => {
  test.each<[string, readonly unknown[], string, string]>([
    ["a text", [{ user: "pay now", bot: ["How many?"] }], 'the message to be "How many?"', '"How much?"'],
    [
      "a part of a text",
      [{ user: "pay now", bot: [{ contains: "many" }] }],
      'the message to contain "many"',
      '"How much?"',
    ],
    ["a pattern", [{ user: "pay now", bot: ["/^much/"] }], "the message to match /^much/", '"How much?"'],
    ["all texts", [{ bot: ["Hey", { type: "carousel" }] }], 'message 1 to be "Hey"', '"Hello" or "Hi"'],
    [
      "one of several",
      [{ user: "pay now", bot: [{ oneOf: ["A", "B"] }] }],
      'the message to be one of "A", "B"',
      '"How much?"',
    ],
    [
      "buttons",
      [{ bot: [{ quickReplies: ["Buy"] }, { type: "list" }] }],
      'message 1\'s quickReplies[0] to be "Buy"',
      '"Pay"',
    ],
    [
      "the number of buttons",
      [{ bot: [{ quickReplies: [] }, { type: "x" }] }],
      "message 1's quickReplies to be []",
      '["Pay"]',
    ],
    ["the type", [{ user: "pay now", bot: [{ type: "media" }] }], 'the message\'s type to be "media"', '"text"'],
    ["more messages", [{ user: "pay now", bot: ["How much?", "Hm?"] }], "2 messages of the bot", '1: "How much?"'],
    ["fewer messages", [{ user: "pay now", bot: [] }], "the bot to say nothing", '1: "How much?"'],
    ["silence", [{ user: "pay now", silent: true }], "the bot to say nothing", '1: "How much?"'],
    [
      "a word",
      [{ postback: "mute", silent: false }],
      "the bot to say something",
      "no message, and no request was sent",
    ],
    [
      "a word after a call",
      [{ user: "pay now" }, { user: "13", bot: ["Paid 77."] }],
      "1 message of the bot",
      "no message, after pay answered 500",
    ],
    ["a request", [{ user: "pay now", request: { step: "pay" } }], "1 request to the backend", "none"],
    ["no request", [{ user: "pay now" }, { user: "5", request: "none" }], "no request to the backend", '"pay"'],
    [
      "the body",
      [{ user: "pay now" }, { user: "5", request: { body: { amount: "5" } } }],
      'the request\'s body.amount to be a string, "5"',
      "5",
    ],
    [
      "the query",
      [{ user: "pay now" }, { user: "5", request: { query: { lang: "de" } } }],
      'the request\'s query.lang to be "de"',
      '"en"',
    ],
    [
      "a header",
      [{ user: "pay now" }, { user: "5", request: { headers: { "x-none": "a" } } }],
      'the request\'s headers.x-none to be "a"',
      "nothing",
    ],
    ["a variable", [...PAY, { wait: "1s", session: { "order.id": "77" } }], 'order.id to be a string, "77"', "77"],
    ["a member", [...PAY, { wait: "1s", session: { order: { of: ["a", { b: 2 }] } } }], "order.of[1].b to be 2", "1"],
    [
      "no variable",
      [...PAY, { wait: "1s", session: { order: { exists: false } } }],
      "order not to exist",
      '{"id":77,"of":["a",{"b":1}]}',
    ],
    ["a variable to be there", [{ session: { order: { exists: true } } }], "order to exist", "nothing"],
    ["the block", [...PAY, { wait: "1s", block: "ask" }], 'to be in the block "ask"', '"paid"'],
    [
      "a button that was not shown",
      [{ choose: "pay" }],
      'a button or quick reply "pay" to tap',
      '"Pay", "Web", "Pay 5"; did you mean "Pay"?',
    ],
    ["a button that leads elsewhere", [{ choose: "Web" }], '"Web" to lead to a block', "one that leads elsewhere"],
  ])("%s", async (_, turns, expected, got) => {
    const { failure } = await play(turns);
    expect(failure).toMatchObject({ turn: turns.length, expected, got });
    expect(failure?.at).toMatchObject({ file: "c.json", line: expect.any(Number) });
  });

  test("ends the conversation, and shows it up to there", async () => {
    const { failure, turns, transcript } = await play([
      { user: "pay now" },
      { user: "13", block: "paid" },
      { user: "5" },
    ]);
    expect(failure?.turn).toBe(2);
    expect(turns.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    expect(transcriptText(transcript)).toBe(`bot  Hello [Pay]
bot  (carousel) One [Web] [Pay 5]
user pay now
bot  How much?
user 13
call POST http://backend.test/pay?lang=en {"amount":13,"done":"paid"}
     → 500
note failed: status
note flow-default-block-missing: expected the default block "error_occurred", got no such block`);
  });

  test("hides sensitive values", async () => {
    const { failure, transcript } = await play([{ user: "BE71096123456769", bot: ["?"] }], { start: "ask_iban" });
    expect(failure?.got).toBe('"It is $iban."');
    expect(JSON.stringify(transcript)).not.toContain("BE71");
  });

  test("hides what was typed for a sensitive variable, in any form, over the whole conversation", async () => {
    const bot = botOf(`
variables: { born: { sensitive: true }, pin: { sensitive: true }, plan: { sensitive: true } }
blocks:
  introduction: { collect: { variable: born, type: date, ask: Born?, invalid: ["No: {internal.messageContent}"], goTo: pin } }
  pin: { collect: { variable: pin, type: number, ask: Pin?, goTo: pick } }
  pick: { messages: [{ text: "{born} {pin} {pin|increment}", quickReplies: [{ title: Gold, goTo: picked, set: { plan: gold-plan } }] }] }
  picked: { messages: ["{plan} {plan|toUpperCase} {plan|capitalize}"], goTo: clear }
  clear: { actions: [{ clearSession: all }], goTo: after }
  after: { messages: ["Bye {internal.history}"] }`);
    const turns = [{ user: "abc999x" }, { user: "3 may 1984" }, { user: "7" }, { choose: "Gold", bot: ["?"] }];
    const [script] = await parseConversations(JSON.stringify({ conversation: "one", turns }), bot, "c.json");
    if (script === undefined) throw new Error("no conversation");
    const { failure, transcript } = await runConversation(bot, script, { callBackend: backend, clock });
    const text = transcriptText(transcript);
    expect(text).toContain(`user $born
note no valid answer to introduction, attempt 1
bot  No: $born
user $born
bot  Pin?
user $pin
bot  $born 7 8 [Gold]
user [Gold]
bot  $plan $plan $plan`);
    expect(text + failure?.got).not.toMatch(/abc999x|may|1984|gold-plan/i);
  });
});
