import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phraseRecogniser } from "../../src/engine/index.js";
import { botOf, Talk } from "./talk.js";

const recognise = (phrases: Record<string, string[]>, text: string, threshold = 0.8) =>
  phraseRecogniser(Object.entries(phrases).map(([name, list]) => ({ name, phrases: list, threshold }))).recognise(text);

describe("the built-in recogniser", () => {
  const phrases = {
    transfer: ["I want to transfer money", "send money to {name}", "{name} gets {amount} from me today"],
    balance: ["what is my balance?", "how much do I have"],
    cafe: ["Café français"],
  };
  test.each([
    { given: "I want to transfer money", intent: "transfer", score: 1 },
    { given: "  i WANT to transfer, money!! ", intent: "transfer", score: 1 },
    { given: "i want to tranfer mony", intent: "transfer", score: 22 / 24 },
    { given: "cafe Francais", intent: "cafe", score: 1 },
    { given: "whats my balance", intent: "balance", score: 16 / 18 },
    { given: "send money to Ada Lovelace.", intent: "transfer", score: 1, entities: { name: "Ada Lovelace" } },
    { given: "snd money to Bob", intent: "transfer", score: 12 / 13, entities: { name: "Bob" } },
    {
      given: "Ada gets 5.50 euros from me today",
      intent: "transfer",
      score: 1,
      entities: { name: "Ada", amount: "5.50 euros" },
    },
  ])("$given", ({ given, intent, score, entities }) => {
    const [best] = recognise(phrases, given);
    expect(best).toEqual({ intent, score: expect.closeTo(score, 10), ...(entities === undefined ? {} : { entities }) });
  });

  test.each(["", "?!", "hello", "send money to", "money", "I want to eat something nice"])("%j is nothing", (given) => {
    expect(recognise(phrases, given)).toEqual([]);
  });

  test("the score must be above the threshold: 0.8 itself is not (F-114)", () => {
    expect(recognise({ a: ["abcde"] }, "abcdx")).toEqual([]);
    expect(recognise({ a: ["abcde"] }, "abcdx", 0.79)).toEqual([{ intent: "a", score: 0.8 }]);
  });

  test("the best comes first, and of the same score the first in the file", () => {
    expect(
      recognise({ b: ["transfer monex"], a: ["transfer money"], c: ["transfer moneys"] }, "transfer monek"),
    ).toEqual([
      { intent: "b", score: 13 / 14 },
      { intent: "a", score: 13 / 14 },
      { intent: "c", score: 13 / 15 },
    ]);
  });

  test("finds what comparing with every phrase finds", () => {
    const phrase = fc.stringMatching(/^[a-d]{1,6}( [a-d]{1,6}){0,4}$/);
    const edit = fc.tuple(fc.nat(40), fc.constantFrom("", "a", "x"));
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 12 }),
        fc.array(edit, { maxLength: 3 }),
        fc.constantFrom(0.3, 0.7, 0.8, 0.9),
        fc.boolean(),
        (list, edits, threshold, hasSlot) => {
          const [first = ""] = list;
          const typed = edits.reduce((words, [at, by]) => words.slice(0, at) + by + words.slice(at + 1), first);
          const all = hasSlot ? list.map((words) => `${words} {slot}`) : list;
          const given = hasSlot ? `${typed} zz` : typed;
          const one = (words: string, limit: number) =>
            recognise({ a: [words] }, given, limit).filter(({ score }) => score > threshold)[0]?.score ?? 0;
          const wanted = Math.max(...all.map((words) => one(words, 0)));
          expect(recognise({ a: all }, given, threshold)[0]?.score ?? 0).toBe(wanted);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("an intent", () => {
  const bot = botOf(`
intents:
  order: { phrases: ["order {product}"], threshold: 0.5 }
  "yes": ["yes"]
blocks:
  introduction: { messages: [Hi] }
  order: { intent: order, context: { ordering: 2, detail: 1 }, messages: ["{product}?"] }
  confirm: { intent: "yes", requires: [ordering], messages: [Confirmed] }
  detail: { intent: "yes", requires: [ordering, detail], messages: [Detail] }
  plain: { intent: "yes", messages: [Just yes] }
  more: { context: { ordering: 1, detail: 5 }, messages: [More] }
  not_understood: { messages: ["?"] }`);

  test("leads to its block, and its words become variables (F-105, F-114)", () => {
    const talk = new Talk(bot).say("order Soap");
    expect(talk.texts).toEqual(["Soap?"]);
    expect(talk.traces).toContainEqual({ type: "trace", what: "intent", intent: "order", score: 1 });
  });

  test("below the threshold is not understood", () => {
    expect(new Talk(bot).say("blah").texts).toEqual(["?"]);
  });

  test("counts only while its contexts are active, and the highest lifespan wins (F-115)", () => {
    expect(new Talk(bot).say("yes").texts).toEqual(["Just yes"]);
    // ordering 2 and detail 1: both blocks are possible, with the same highest lifespan; the first in the file wins.
    expect(new Talk(bot).say("order x").say("yes").texts).toEqual(["Confirmed"]);
    // ordering 1 and detail 5: the block that needs detail has the higher one.
    expect(new Talk(bot, { block: "more" }).say("yes").texts).toEqual(["Detail"]);
  });

  test("of several with the same score, the one whose context has the highest lifespan wins (F-115)", () => {
    const twins = botOf(`
intents: { ca: [same phrase], cb: [same phrase], c: [same phrase], near: [same phrases] }
blocks:
  introduction: { messages: [Hi] }
  a: { context: { A: 2, other: 9 }, messages: [a] }
  both: { context: { A: 2, B: 5, C: 1 }, messages: [both] }
  even: { context: { A: 2, B: 2 }, messages: [even] }
  ca: { intent: ca, requires: [A], messages: [via A] }
  cb: { intent: cb, requires: [B], messages: [via B] }
  c: { intent: c, messages: [free] }
  near: { intent: near, requires: [other], messages: [near] }`);
    const heard = (block: string | undefined, recognised?: { intent: string; score: number }[]) =>
      new Talk(twins, block === undefined ? {} : { block }).play({
        type: "text",
        text: "same phrase",
        ...(recognised === undefined ? {} : { recognised }),
      }).texts;
    expect(heard("both")).toEqual(["via B"]);
    expect(heard("even")).toEqual(["via A"]);
    expect(heard("a")).toEqual(["via A"]);
    expect(heard(undefined)).toEqual(["free"]);
    const scored = [
      { intent: "ca", score: 0.95 },
      { intent: "near", score: 0.9 },
    ];
    expect(heard("a", scored)).toEqual(["via A"]);
  });

  test("finds its context gone after as many messages as its lifespan (U-26)", () => {
    const talk = new Talk(bot).say("order x");
    expect(talk.conversation.contexts).toEqual({ ordering: 2, detail: 1 });
    expect(talk.say("blah").conversation.contexts).toEqual({ ordering: 1 });
    expect(talk.say("yes").texts).toEqual(["Confirmed"]);
    expect(talk.say("yes").texts).toEqual(["Just yes"]);
  });

  test("may be named by a recogniser of one's own, or outright", () => {
    const talk = new Talk(bot).play({
      type: "text",
      text: "anything",
      recognised: [
        { intent: "unknown to the bot", score: 1 },
        { intent: "order", score: 0.6, entities: { product: "Tea" } },
      ],
    });
    expect(talk.texts).toEqual(["Tea?"]);
  });

  test("does not come from a text of more than 1,000 characters (F-078)", () => {
    const words = (length: number) => `order ${"x".repeat(length - 6)}`;
    expect(new Talk(bot).say(words(1_000)).block).toBe("order");
    const talk = new Talk(bot).say(words(1_001));
    expect(talk.texts).toEqual(["?"]);
    expect(talk.traces).toContainEqual({ type: "trace", what: "not understood", reason: "too long" });
  });
});
