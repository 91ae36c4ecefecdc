import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bot, parseBot } from "../../src/bot/index.js";
import { type Conversation, type Effect, type Event, maskSession, start, transition } from "../../src/engine/index.js";
import { anyBot, anyEvent } from "./any-bot.js";
import { NOW } from "./talk.js";

const anyTalk = fc.tuple(anyBot, fc.array(anyEvent, { maxLength: 25 }), fc.nat());
const RUNS = { numRuns: 400 };

const reload = (conversation: Conversation): Conversation => JSON.parse(JSON.stringify(conversation));

/** Freezes a value, so that whoever changes it in place throws. */
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** The effects of a whole conversation. `between` sees, and may replace, the conversation before each event. */
function playAll(bot: Bot, events: readonly Event[], seed: number, between: (c: Conversation) => Conversation) {
  const first = start(bot, { seed, now: NOW });
  const all: (readonly Effect[])[] = [first.effects];
  let conversation = between(first.conversation);
  for (const event of events) {
    const next = transition(bot, conversation, freeze(event));
    all.push(next.effects);
    conversation = between(next.conversation);
  }
  return { conversation, effects: all };
}

describe("any sequence of events on any bot", () => {
  test("never throws, changes nothing in place, and enters no more blocks than the loop limit allows", () => {
    fc.assert(
      fc.property(anyTalk, ([file, events, seed]) => {
        const bot = parseBot(file);
        const queued: number[] = [];
        const { conversation, effects } = playAll(bot, events, seed, (before) => {
          queued.push(before.queue.length);
          return freeze(before);
        });
        for (const [turn, list] of effects.entries()) {
          // Each event that waited in the queue is a turn of its own; a loop adds as many blocks for error_occurred.
          const heard = 1 + (queued[turn - 1] ?? 0);
          const entered = list.filter((effect) => effect.type === "trace" && effect.what === "entered");
          expect(entered.length).toBeLessThanOrEqual(2 * bot.policies.loopLimit * heard);
          expect(list.filter((effect) => effect.type === "call").length).toBeLessThanOrEqual(1);
        }
        expect(conversation.queue.length).toBeLessThanOrEqual(100);
        maskSession(bot, conversation.session);
      }),
      RUNS,
    );
  });

  test("comes out the same from the same seed", () => {
    fc.assert(
      fc.property(anyTalk, ([file, events, seed]) => {
        const once = playAll(parseBot(file), events, seed, (c) => c);
        expect(JSON.stringify(playAll(parseBot(file), events, seed, (c) => c))).toBe(JSON.stringify(once));
      }),
      RUNS,
    );
  });

  test("goes on the same when it is saved and loaded at every point", () => {
    fc.assert(
      fc.property(anyTalk, ([file, events, seed]) => {
        const bot = parseBot(file);
        const kept = playAll(bot, events, seed, (c) => c);
        const saved = playAll(bot, events, seed, reload);
        expect(JSON.stringify(saved.effects)).toBe(JSON.stringify(kept.effects));
        expect(saved.conversation).toEqual(reload(kept.conversation));
      }),
      RUNS,
    );
  });

  test("waits for the user in the end, once answers come", () => {
    fc.assert(
      fc.property(anyTalk, ([file, events, seed]) => {
        const bot = parseBot(file);
        let { conversation } = playAll(bot, events, seed, (c) => c);
        const limit = 2 * bot.policies.loopLimit * (conversation.queue.length + 1) * 4;
        for (
          let step = 0;
          step < limit && conversation.waiting.for !== "user" && conversation.waiting.for !== "input";
          step += 1
        ) {
          const event: Event =
            conversation.waiting.for === "clock"
              ? { type: "clock", now: conversation.waiting.due }
              : { type: "answered", step: "s", outcome: { response: {} } };
          conversation = transition(bot, conversation, event).conversation;
        }
        expect(["user", "input"]).toContain(conversation.waiting.for);
      }),
      RUNS,
    );
  });
});
