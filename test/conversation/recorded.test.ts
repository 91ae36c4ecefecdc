// A conversation that is written down from a run passes when it is run again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseConversations, runConversation, type TurnRun, transcriptText } from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { botOf } from "../engine/talk.js";
import { scripted } from "./scripted.js";

const BOT = botOf(`
intents: { pay: [pay now], help: [help me] }
apiSteps: { pay: { method: POST, path: /pay, body: { amount: { variable: amount } } } }
blocks:
  introduction: { messages: [{ text: [Hello, Hi, "/Hey/"], quickReplies: [{ title: Pay, goTo: ask }, { title: Help, goTo: help }] }] }
  ask: { intent: pay, collect: { variable: amount, type: number, ask: [How much?], invalid: [A number.], goTo: do } }
  do: { actions: [{ api: pay }] }
  paid: { messages: ["Paid {order.id} {order.none}"] }
  help: { intent: help, messages: [{ text: [Yes?, "So?"], buttons: [{ title: Pay, goTo: ask }] }], goTo: count }
  count: { goTo: { block: counted, set: { n: "{n|increment}" } } }
  counted: { messages: ["{n} times"] }
  not_understood: { messages: [Hm?, Sorry.] }
  error_occurred: { messages: [Oh.] }
`);

const backend = scripted(BOT, ({ amount }: JsonObject) =>
  Number(amount) % 7 === 0
    ? undefined
    : { session: { namespace: "order", data: { id: amount } }, messages: [], action: { nextDialogstate: "paid" } },
);

const act = fc.oneof(
  fc.constantFrom("pay now", "help me", "7", "12", "what?", "").map((user) => ({ user })),
  fc.constantFrom("pay", "help").map((intent) => ({ intent })),
  fc.constantFrom("ask", "paid", "help").map((postback) => ({ postback })),
  fc.constant({ choose: "Pay" }),
  fc.constant({ restart: true }),
  fc.constant({ wait: "1m" }),
);

/** A turn with all that came of it as expectations. */
function record(turn: JsonObject, { effects, exchanges, conversation }: TurnRun): JsonObject {
  const texts = effects.flatMap((effect) => {
    if (effect.type !== "send") return [];
    const { textMessages }: JsonObject = effect.message.config;
    return (Array.isArray(textMessages) ? textMessages : []).map(({ text }) => ({ oneOf: [text] }));
  });
  // What is made of the seed, or only grows, is nobody's expectation.
  const { internal: _, id: __, ...session } = conversation.session;
  return {
    ...turn,
    bot: texts,
    session,
    request: exchanges.map(({ step, request }) => ({ step: step.name, body: request.json ?? {} })),
    block: conversation.block,
  };
}

test("a conversation that was recorded passes when it is run again, with any seed for its texts", async () => {
  const turns = fc.array(act, { maxLength: 8 }).map((acts) => [{}, ...acts]);
  await fc.assert(
    fc.asyncProperty(turns, fc.nat(), fc.nat(), async (written, seed, other) => {
      const scriptOf = async (all: readonly unknown[]) =>
        (await parseConversations(JSON.stringify({ conversation: "recorded", turns: all }), BOT))[0];
      const first = await scriptOf(written);
      if (first === undefined) throw new Error("no conversation");
      const ran = await runConversation(BOT, first, { callBackend: backend, seed });
      expect(ran.failure).toBeUndefined();
      const again = await scriptOf(ran.turns.map((turn, index) => record(written[index] ?? {}, turn)));
      if (again === undefined) throw new Error("no conversation");
      for (const replay of [seed, other]) {
        const { failure, transcript } = await runConversation(BOT, again, { callBackend: backend, seed: replay });
        expect(failure, transcriptText(transcript)).toBeUndefined();
      }
    }),
    { numRuns: 200 },
  );
});
