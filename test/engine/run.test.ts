import { describe, expect, test } from "vitest";
import type { CallOutcome } from "../../src/contract/index.js";
import type { Clock } from "../../src/core/index.js";
import {
  createConversation,
  type Driver,
  type Effect,
  play,
  run,
  type StepOutcome,
  toOutcome,
} from "../../src/engine/index.js";
import { botOf, NOW, session, text } from "./talk.js";

const clock: Clock = { monotonic: () => 0, now: () => new Date(NOW) };
const BOT = botOf(`
apiSteps: { s: { method: GET, path: /s } }
intents: { go: [go] }
blocks:
  introduction: { messages: [Hi] }
  go: { intent: go, actions: [{ api: s }, { delay: 2s }, { getTime: { variable: time } }], goTo: end }
  end: { messages: ["{a.b}"] }`);

const driver = (outcome: StepOutcome, more: Partial<Driver> = {}): Driver => ({
  callBackend: async () => outcome,
  clock,
  ...more,
});

const texts = (effects: readonly Effect[]) =>
  effects.flatMap((effect) =>
    effect.type === "send" && "textMessages" in effect.message.config ? [effect.message.config.textMessages] : [],
  );

describe("run", () => {
  test("does the effects until the conversation waits for the user", async () => {
    const calls: unknown[] = [];
    const backend = driver(
      { response: { ...session("a", { b: 5 }), messages: [text("answered")] } },
      {
        async callBackend(step, variables) {
          calls.push([step.path, variables.card]);
          return { response: { ...session("a", { b: 5 }), messages: [text("answered")] } };
        },
      },
    );
    const begun = await play(BOT, createConversation(BOT), { type: "start", session: { card: "gold" } }, backend);
    expect(texts(begun.effects)).toEqual([[{ text: "Hi" }]]);
    const went = await play(BOT, begun.conversation, { type: "text", text: "go" }, backend);
    expect(texts(went.effects)).toEqual([[{ text: "answered" }], [{ text: "5" }]]);
    expect(calls).toEqual([["/s", "gold"]]);
    expect(went.conversation.waiting.for).toBe("user");
    // A delay that is skipped still passes for the conversation.
    expect(went.conversation.session.time).toMatchObject({ utc: { seconds: 11 } });
  });

  test("gives each effect as it happens", async () => {
    const seen: string[] = [];
    const slow = driver(
      { response: {} },
      {
        async callBackend() {
          seen.push("called");
          return { response: {} };
        },
        async wait(ms) {
          seen.push(`waited ${ms}`);
        },
      },
    );
    const { conversation } = await play(BOT, createConversation(BOT), { type: "start" }, slow);
    for await (const effect of run(BOT, conversation, { type: "text", text: "go" }, slow)) seen.push(effect.type);
    expect(seen.filter((what) => what !== "trace")).toEqual(["call", "called", "schedule", "waited 2000", "send"]);
  });

  test("asks a recogniser of one's own", async () => {
    const own = driver({ failed: "status" }, { recogniser: { recognise: async () => [{ intent: "go", score: 0.9 }] } });
    const { conversation } = await play(BOT, createConversation(BOT), { type: "start" }, own);
    const { effects } = await play(BOT, conversation, { type: "text", text: "whatever" }, own);
    expect(effects).toContainEqual({ type: "trace", what: "failed", reason: "status" });
    const first = await play(BOT, createConversation(BOT), { type: "start", text: "whatever" }, own);
    expect(first.effects).toContainEqual({ type: "trace", what: "intent", intent: "go", score: 0.9 });
  });

  test("lets through what the caller of the backend throws", async () => {
    const broken = driver({ response: {} }, { callBackend: () => Promise.reject(new Error("no credentials")) });
    const event = { type: "start", block: "go" } as const;
    await expect(play(BOT, createConversation(BOT), event, broken)).rejects.toThrow("no credentials");
  });
});

describe("what a call comes to", () => {
  const answer = (status: number, body: string): CallOutcome => ({
    status,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(body),
    ms: 1,
  });
  test.each<{ given: CallOutcome; want: StepOutcome }>([
    { given: { failure: "refused", message: "", ms: 1 }, want: { failed: "refused" } },
    { given: answer(500, "{}"), want: { failed: "status" } },
    { given: answer(302, "{}"), want: { failed: "status" } },
    { given: answer(404, '{"action":{"nextDialogstate":"x"}}'), want: { failed: "status" } },
    { given: answer(200, ""), want: { failed: "empty" } },
    { given: answer(204, " \n"), want: { failed: "empty" } },
    { given: answer(200, "null"), want: { failed: "empty" } },
    { given: answer(200, "<html>"), want: { failed: "unreadable" } },
    { given: answer(200, "[]"), want: { failed: "unreadable" } },
    { given: answer(200, '"{}"'), want: { failed: "unreadable" } },
    { given: answer(200, "{}"), want: { response: {} } },
    {
      given: answer(200, '{"action":{"nextDialogstate":"x"},"messages":[{"type":"text"}]}'),
      want: { response: { nextDialogstate: "x" }, invalidMessages: 1 },
    },
    { given: answer(200, '{"nextDialogstate":"x"}'), want: { response: { nextDialogstate: "x" } } },
    { given: answer(200, '{"messages":"hi"}'), want: { response: {}, invalidMessages: 1 } },
  ])("$given: $want", ({ given, want }) => {
    expect(toOutcome(given)).toEqual(want);
  });
});
