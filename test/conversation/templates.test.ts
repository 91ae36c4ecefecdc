import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConversations, runConversation, transcriptText } from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { botOf } from "../engine/talk.js";
import { scripted } from "./scripted.js";

const BOT = botOf(`
variables: { amount: { default: "1" }, iban: { sensitive: true } }
intents: { pay: [pay] }
apiSteps:
  pay: { method: POST, path: "/pay/{amount}", query: { lang: { text: en } }, body: { amount: { variable: amount }, word: { variable: word } } }
blocks:
  introduction: { collect: { variable: word, type: any, ask: Say it., goTo: do } }
  do: { actions: [{ api: pay }], goTo: paid }
  paid: { messages: [{ text: "Order {order.id}: {word}", quickReplies: [{ title: "See {order.id}", goTo: see }] }] }
  see: { messages: ["You see {seen}."] }
  time: { actions: [{ getTime: { variable: now } }], goTo: said }
  said: { messages: ["It is {now.utc.hours}:{now.utc.minutes}."] }
  error_occurred: { messages: [Oh.] }
`);

let orders = 70;
/** Gives each order another number. */
const backend = scripted(BOT, ({ word }: JsonObject) => {
  orders += 1;
  return { session: { namespace: "order", data: { id: orders, of: [word, null] } } };
});

async function play(turns: readonly unknown[], more: JsonObject = {}) {
  const text = JSON.stringify({ conversation: "one", ...more, turns }, undefined, 1);
  const [script] = await parseConversations(text, BOT, "c.json");
  if (script === undefined) throw new Error("no conversation");
  return runConversation(BOT, script, { callBackend: backend });
}

const SAY = { user: "hi" };
const ORDER = { ...SAY, capture: { order: "session.order.id" } };

describe("what templates are filled from", () => {
  test.each<[string, readonly unknown[]]>([
    ["the session before the turn", [{ user: "hi", session: { word: "hi", amount: "{{ session.amount }}" } }]],
    ["the request, in the session", [{ user: "hi", session: { word: "{{ request.body.word }}" } }]],
    ["the request, in a message", [{ user: "hi", bot: [{ contains: ": {{ request.body.word }}" }] }]],
    ["a path's placeholders", [{ user: "hi", session: { amount: "{{ request.params.amount }}" } }]],
    [
      "the method and the query",
      [{ user: "POST en", session: { word: "{{ request.method }} {{ request.query.lang }}" } }],
    ],
    ["a value with its type", [ORDER, { postback: "see", session: { "order.id": "{{ captured.order }}" } }]],
    [
      "a value within data",
      [ORDER, { postback: "see", session: { order: { id: "{{ captured.order }}", of: ["hi", null] } } }],
    ],
    [
      "a captured value, said",
      [
        ORDER,
        { postback: { goTo: "introduction", set: { word: "" } } },
        { user: "no. {{ captured.order }}", session: { word: "{{ 'no. ' | append: captured.order }}" } },
      ],
    ],
    ["a captured value, tapped", [ORDER, { choose: "See {{ captured.order }}", block: "see" }]],
    [
      "a captured value, set",
      [
        ORDER,
        { postback: { goTo: "see", set: { seen: "{{ captured.order }}" } }, bot: ["You see {{ captured.order }}."] },
      ],
    ],
    [
      "a captured value, sent",
      [
        ORDER,
        { postback: { goTo: "introduction", set: { word: "" } } },
        { user: "{{ captured.order }}", request: { body: { word: "{{ captured.order | append: '' }}" } } },
      ],
    ],
    ["a value in a pattern", [{ user: "(a|b", bot: ["/^Order \\d+: {{ request.body.word }}$/"] }]],
    ["a value in a pattern, outright", [{ user: "(a|b", bot: [{ matches: "\\d: {{ request.body.word }}$" }] }]],
    ["a value in a pattern for data", [{ user: "(a", session: { word: { matches: "^{{ request.body.word }}$" } } }]],
    [
      "what was captured later",
      [
        { ...SAY, capture: { a: "request.body.word" } },
        { postback: "see", capture: { b: "session.order.of[0]" } },
        { postback: "see", session: { word: "{{ captured.a }}", "order.of[0]": "{{ captured.b }}" } },
      ],
    ],
  ])("%s", async (_, turns) => {
    const { failure, transcript } = await play(turns);
    expect(failure, transcriptText(transcript)).toBeUndefined();
  });

  test.each<[string, string | RegExp]>([
    ["session.order.id", /^\d+$/],
    ["session.order.of", '["hi",null]'],
    ["request.body.word", "hi"],
    ["request.headers.content-type", "application/json"],
    ["request.path", "/pay/1"],
    ["answer.session.data.of[0]", "hi"],
    ["bot[0].text", /^Order \d+: hi$/],
    ["bot[0].quickReplies[0].goTo", "see"],
  ])("%s can be captured", async (path, value) => {
    const seen = { goTo: "see", set: { seen: "{{ captured.kept }}" } };
    const { turns } = await play([{ ...SAY, capture: { kept: path } }, { postback: seen }]);
    expect(turns.at(-1)?.conversation.session.seen).toMatch(value);
  });

  test("whatever is typed stands for itself in a pattern", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (user) => {
        const { failure } = await play([{ user, bot: ["/^Order \\d+: {{ request.body.word }}$/"] }]);
        expect(failure).toBeUndefined();
        const other = await play([{ user, bot: [{ matches: "{{ request.body.word }}!$" }] }]);
        expect(other.failure?.got).toContain("Order");
      }),
    );
  });

  test.each(["/a.c/", "/a.c/i", "a.c", "/(/"])("the filled text %s is no pattern", async (said) => {
    const bot = botOf('blocks: { introduction: { messages: ["{said}"] }, other: { messages: ["/abc/"] } }');
    const session = { said };
    const run = async (goTo: string) => {
      const turns = [{}, { postback: goTo, bot: ["{{ session.said }}"] }];
      const [script] = await parseConversations(JSON.stringify({ conversation: "one", session, turns }), bot);
      if (script === undefined) throw new Error("no conversation");
      return (await runConversation(bot, script, { callBackend: backend })).failure;
    };
    expect(await run("introduction")).toBeUndefined();
    expect(await run("other")).toMatchObject({ got: '"/abc/"' });
  });
});

describe("what can't be filled ends the conversation", () => {
  test.each<[string, readonly unknown[], string, string]>([
    [
      "a value that is not there",
      [{ ...SAY, capture: { x: "session.order.nr" } }],
      'a value at session.order.nr to keep as "x"',
      "nothing",
    ],
    [
      "a value that is null",
      [{ ...SAY, capture: { x: "session.order.of[1]" } }],
      'a value at session.order.of[1] to keep as "x"',
      "nothing",
    ],
    [
      "an answer where there was none",
      [{ capture: { x: "answer.session" } }],
      'a value at answer.session to keep as "x"',
      "nothing",
    ],
    [
      "a variable without a value",
      [{ ...SAY, session: { word: "{{ session.order.id }}" } }],
      "a value for every template of the turn",
      "{{ session.order.id }}: undefined variable: session.order",
    ],
    [
      "a request that was not sent",
      [{ session: { word: "{{ request.body.word }}" } }],
      "a value for every template of the turn",
      "{{ request.body.word }}: undefined variable: request",
    ],
    [
      "a request too few, told as such",
      [{ request: { body: { word: "{{ request.body.word }}" } } }],
      "1 request to the backend",
      "none",
    ],
    [
      "a text to type",
      [{ user: "{{ session.order.id }}" }],
      "a value for every template of the turn",
      "{{ session.order.id }}: undefined variable: session.order",
    ],
  ])("%s", async (_, turns, expected, got) => {
    const { failure } = await play(turns);
    expect(failure).toMatchObject({
      turn: turns.length,
      expected,
      got,
      at: { file: "c.json", line: expect.any(Number) },
    });
  });

  test("at the line of the template", async () => {
    const { failure } = await play([{ user: "a" }, { postback: "see", bot: ["{{ session.none }}"] }]);
    expect(failure).toMatchObject({ turn: 2, at: { file: "c.json", line: 10, column: 5 } });
  });

  test("and what it would show of sensitive values is hidden", async () => {
    const bot = botOf(`
variables: { iban: { sensitive: true } }
blocks: { introduction: { collect: { variable: iban, type: any, ask: IBAN?, goTo: said } }, said: { messages: ["Ok."] } }`);
    const turns = [{ user: "BE71-secret" }, { postback: "said", bot: ["{{ session.iban }}?"] }];
    const [script] = await parseConversations(JSON.stringify({ conversation: "one", turns }), bot);
    if (script === undefined) throw new Error("no conversation");
    const { failure } = await runConversation(bot, script, { callBackend: backend });
    expect(failure).toMatchObject({ expected: 'the message to be "$iban?"', got: '"Ok."' });
  });
});

describe("what is wrong with a template is told with its place", () => {
  test.each<[string, readonly unknown[], string]>([
    [
      "a name that nothing is kept under",
      [ORDER, { user: "{{ captured.ordr }}" }],
      'there is no captured.ordr here; did you mean "captured.order"?',
    ],
    [
      "a name that is kept only later",
      [{ user: "{{ captured.order }}" }, ORDER],
      "{{ captured.order }} is no template: there is no captured.order here",
    ],
    [
      "a name that is kept in the same turn",
      [{ ...ORDER, bot: ["{{ captured.order }}"] }],
      "there is no captured.order here",
    ],
    [
      "the request, before it is sent",
      [{ user: "{{ request.body.word }}" }],
      "there is no request here; expected session, captured",
    ],
    [
      "another name",
      [{ ...SAY, session: { word: "{{ sesion.word }}" } }],
      'there is no sesion here; did you mean "session"?',
    ],
    [
      "an unknown filter",
      [{ ...SAY, bot: ["{{ session.word | up }}"] }],
      "{{ session.word | up }} is no template: undefined filter: up",
    ],
    ["no end", [{ ...SAY, bot: ["{{ session.word"] }], 'expected "}}" after "{{"'],
    ["no end in a pattern", [{ ...SAY, bot: ["/{{ session.word/"] }], 'expected "}}" after "{{"'],
    ["a pattern", [{ ...SAY, bot: ["/({{ session.word }}/"] }], "is no regular expression of RE2"],
    [
      "a path from nowhere",
      [{ ...SAY, capture: { x: "sesion.order" } }],
      'turns.0.capture.x: "sesion.order" is no path to a value of the turn; did you mean "session"?',
    ],
    [
      "no path",
      [{ ...SAY, capture: { x: "a b" } }],
      '"a b" is no path to a value of the turn; expected for example session.order.id',
    ],
    [
      "a name with a dash",
      [{ ...SAY, capture: { "a-b": "session.word" } }],
      "expected a name of letters, digits and _",
    ],
  ])("%s", async (_, turns, message) => {
    const text = JSON.stringify({ conversation: "one", turns }, undefined, 1);
    await expect(parseConversations(text, BOT, "c.json")).rejects.toMatchObject({
      code: "bad-file",
      message: expect.stringContaining(message),
      location: { file: "c.json", line: expect.any(Number), column: expect.any(Number) },
    });
  });
});

describe("the time of day", () => {
  const time = (bot: string, more: JsonObject = {}) => ({ postback: "time", bot: [bot], ...more });

  test.each<[string, JsonObject, readonly unknown[]]>([
    ["is the conversation's", { now: "2030-01-31T12:05:00Z" }, [time("It is 12:5."), time("It is 12:5.")]],
    ["goes on by waits", { now: "2030-01-31T12:05:00Z" }, [{ wait: "10m" }, time("It is 12:15.")]],
    [
      "may be a turn's",
      { now: "2030-01-31T12:05:00Z" },
      [time("It is 13:0.", { now: "2030-01-31T14:00:00+01:00" }), time("It is 13:0.")],
    ],
    ["never goes back", { now: "2030-01-31T12:05:00Z" }, [time("It is 12:5.", { now: "2029-01-31T11:00Z" })]],
  ])("%s", async (_, more, turns) => {
    const { failure, transcript } = await play(turns, more);
    expect(failure, transcriptText(transcript)).toBeUndefined();
  });

  test.each<[string, string]>([
    ["tomorrow", 'now: expected a date and time such as 2030-01-31T12:00:00Z, got "tomorrow"'],
    ["2030-13-31T12:00:00Z", 'now: "2030-13-31T12:00:00Z" is no time'],
  ])("%s is none", async (now, message) => {
    await expect(play([{}], { now })).rejects.toThrow(message);
  });
});
