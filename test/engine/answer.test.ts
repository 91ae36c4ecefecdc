import { describe, expect, test } from "vitest";
import type { Message } from "../../src/contract/index.js";
import type { FailedReason } from "../../src/engine/index.js";
import { botOf, session, Talk, text } from "./talk.js";

const BOT = `
apiSteps: { transfer: { method: POST, path: /transaction } }
blocks:
  introduction: { actions: [{ api: transfer }], goTo: own }
  own: { messages: ["own {account.amount}"] }
  target: { id: 0b7, messages: ["target {account.amount}"] }
  error_occurred: { messages: [Something went wrong.] }`;

describe("an answer", () => {
  test("is applied in order: session, messages, jump (F-040)", () => {
    const talk = new Talk(botOf(BOT)).answer({
      ...session("account", { amount: 500 }),
      messages: [text("You have {account.amount}.")],
      nextDialogstate: "0b7",
    });
    expect(talk.order).toEqual(["store account", "send", "enter target", "send"]);
    expect(talk.texts).toEqual(["You have 500.", "target 500"]);
    expect(talk.effects).toContainEqual(
      expect.objectContaining({ type: "send", block: "introduction", step: "transfer" }),
    );
  });

  test("without a jump leaves the way to the block's own go-to (F-043)", () => {
    expect(new Talk(botOf(BOT)).answer(session("account", { amount: 1 })).texts).toEqual(["own 1"]);
    expect(new Talk(botOf(BOT)).answer({}).texts).toEqual(["own "]);
  });

  test("may write several namespaces, in order (F-035)", () => {
    const talk = new Talk(botOf(BOT)).answer({
      session: [
        { namespace: "account", data: { amount: 1, limit: 2 } },
        { namespace: "account", data: { amount: 3 } },
      ],
    });
    expect(talk.read("account")).toEqual({ amount: 3, limit: 2 });
  });

  test("to no call, to another step or to an earlier call is ignored", () => {
    const bot = botOf(BOT);
    const late = { type: "answered", step: "transfer", outcome: { response: session("a", { b: 1 }) } } as const;
    expect(new Talk(bot).play({ ...late, step: "other" }).conversation.waiting.for).toBe("answer");
    expect(new Talk(bot).play({ ...late, call: 7 }).conversation.waiting.for).toBe("answer");
    const done = new Talk(bot).fail("timeout").play(late);
    expect(done.read("a")).toBeUndefined();
    expect(done.traces).toEqual([{ type: "trace", what: "ignored", event: "answered" }]);
  });

  test("leaves the conversation given as it was", () => {
    const talk = new Talk(botOf(BOT));
    const before = talk.conversation;
    const copy = structuredClone(before);
    talk.answer(session("account", { amount: 1 }));
    expect(before).toEqual(copy);
  });
});

describe("a failed call", () => {
  const reasons: FailedReason[] = [
    "timeout",
    "refused",
    "reset",
    "too-large",
    "unreachable",
    "invalid-http",
    "status",
    "unreadable",
  ];
  test.each(reasons)("%s leads to error_occurred (F-046)", (reason) => {
    const talk = new Talk(botOf(BOT)).fail(reason);
    expect(talk.texts).toEqual(["Something went wrong."]);
    expect(talk.block).toBe("error_occurred");
    expect(talk.traces[0]).toEqual({ type: "trace", what: "failed", reason });
  });

  test("so does a time-out", () => {
    expect(new Talk(botOf(BOT)).play({ type: "timedOut" }).texts).toEqual(["Something went wrong."]);
  });

  test("without that block, nothing is said and a finding tells", () => {
    const talk = new Talk(botOf(BOT.replace("error_occurred:", "something_else:"))).fail("status");
    expect(talk.texts).toEqual([]);
    expect(talk.rules).toEqual(["flow-default-block-missing"]);
    expect(talk.conversation.waiting.for).toBe("user");
  });

  test("in error_occurred itself ends the flow", () => {
    const talk = new Talk(
      botOf(`
apiSteps: { s: { method: GET, path: / } }
blocks:
  introduction: { actions: [{ api: s }] }
  error_occurred: { actions: [{ api: s }], goTo: introduction }`),
    );
    expect(talk.fail("status").calls).toHaveLength(1);
    expect(talk.fail("status").effects).toEqual([{ type: "trace", what: "failed", reason: "status" }]);
    expect(talk.conversation.waiting.for).toBe("user");
  });
});

describe("messages of an answer that break the contract", () => {
  const odd = { type: "text", config: {} } as unknown;
  const invalid = [text("first"), odd as Message, text("last")];

  test("are left out, and a finding tells", () => {
    const talk = new Talk(botOf(BOT)).answer({ messages: invalid });
    expect(talk.texts).toEqual(["first", "last", "own "]);
    expect(talk.findings).toMatchObject([
      { rule: "flow-message-invalid", step: "transfer", source: ["F-037", "U-10"] },
    ]);
  });

  test.for([
    ["an unknown member", { type: "text", config: { textMessages: [{ text: "first", id: 1 }] } }],
    [
      "a null",
      { type: "carousel", config: { elements: [{ title: "A", imageUrl: "https://a.example", webUrl: null }] } },
    ],
    ["an unfirm type of media", { type: "media", config: { media: { type: "file", url: "https://a.example" } } }],
  ] as const)("and for which a rule only warns are sent, with no finding: %s", ([, message]) => {
    const talk = new Talk(botOf(BOT)).answer({ messages: [message as unknown as Message] });
    expect(talk.messages[0]).toEqual(message);
    expect(talk.findings).toEqual([]);
  });

  test("and have too many buttons are sent all the same, with a finding (F-069, U-09)", () => {
    const button = { title: "A", type: "web_url" as const, url: "https://a.example" };
    const buttons = [button, button, button, button];
    const message: Message = { type: "buttons", config: { textMessages: [{ text: "?" }], buttons } };
    const talk = new Talk(botOf(BOT)).answer({ messages: [message] });
    expect(talk.messages[0]).toEqual(message);
    expect(talk.findings).toMatchObject([
      { rule: "flow-message-over-limit", severity: "warning", expected: "at most 3 buttons" },
    ]);
  });

  test("of any depth do no harm", () => {
    let deep: object = { x: "{y}" };
    for (let depth = 0; depth < 5_000; depth += 1) deep = { deep };
    const talk = new Talk(botOf(BOT)).answer({ messages: [{ type: "JSONTemplate", config: deep as never }] });
    expect(talk.messages).toHaveLength(2);
  });
});
