import { afterAll, expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { connectBackend } from "../../src/conversation/index.js";
import { systemClock } from "../../src/core/index.js";
import { createConversation, type Driver, type Effect, type Event, play, toOutcome } from "../../src/engine/index.js";
import { createMock, type ScenarioDefinition } from "../../src/mock/index.js";

// A bot that collects a name and an order, step by step; the mock keeps the basket.
const BOT = parseBot(`
name: Shop
variables: { who: {}, item: {} }
intents: { add: [add something], sum: [what is in it] }
apiSteps:
  add: { method: POST, path: /basket, body: { who: { variable: who }, item: { variable: item }, added: { dialogstate: added } } }
  sum: { method: GET, path: /basket, query: { who: { variable: who } } }
blocks:
  introduction: { collect: { variable: who, type: any, ask: Who are you?, goTo: hello } }
  hello: { messages: ["Hello {who}."] }
  ask_item: { intent: add, actions: [{ clearSession: [item] }], goTo: take_item }
  take_item: { collect: { variable: item, type: any, ask: What?, goTo: do_add } }
  do_add: { actions: [{ api: add }] }
  added: { messages: ["{basket.owner} has {basket.items}."] }
  show: { intent: sum, actions: [{ api: sum }], goTo: added }
  not_understood: { messages: [Sorry?] }
  error_occurred: { messages: [Error.] }
`);

const SCENARIOS: ScenarioDefinition[] = [
  {
    name: "add",
    when: { step: "add" },
    set: {
      owner: "{{ request.body.who }}",
      items: "{{ conversation.vars.items | default: '' }}{{ request.body.item }} ",
    },
    respond: {
      session: {
        namespace: "basket",
        data: {
          owner: "{{ request.body.who }}",
          items: "{{ conversation.vars.items | default: '' }}{{ request.body.item }} ",
        },
      },
      nextDialogstate: "added",
    },
  },
  {
    name: "sum",
    when: { step: "sum" },
    respond: {
      session: {
        namespace: "basket",
        data: { owner: "{{ conversation.vars.owner }}", items: "{{ conversation.vars.items }}" },
      },
    },
  },
];

const CONVERSATIONS = 100;

const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

test("100 conversations, interleaved through one flow by the reference engine, never see each other", async () => {
  const mock = await createMock({ bot: BOT, scenarios: SCENARIOS, conversation: ["body.who", "query.who"] });
  const { callBackend, close } = connectBackend(BOT, mock.url);
  closing.push(close, () => mock.close());
  const driver: Driver = {
    clock: systemClock,
    async callBackend(step, session) {
      const { outcome, result } = await callBackend(step, session);
      return toOutcome(outcome, result);
    },
  };
  const talks = await Promise.all(
    Array.from({ length: CONVERSATIONS }, async (_, index) => {
      const who = `user${index}`;
      const items = [`first-${index}`, `second-${index}`, `third-${index}`];
      let conversation = createConversation(BOT, { seed: index });
      const said: string[] = [];
      const turn = async (event: Event) => {
        const played = await play(BOT, conversation, event, driver);
        conversation = played.conversation;
        said.push(...textsOf(played.effects));
      };
      await turn({ type: "start" });
      await turn({ type: "text", text: who });
      for (const item of items) {
        await turn({ type: "text", text: "add something" });
        await turn({ type: "text", text: item });
      }
      await turn({ type: "text", text: "what is in it" });
      return { who, items, said };
    }),
  );
  for (const { who, items, said } of talks) {
    const [a, b, c] = items;
    expect(said.filter((line) => line.includes(" has "))).toEqual([
      `${who} has ${a} .`,
      `${who} has ${a} ${b} .`,
      `${who} has ${a} ${b} ${c} .`,
      `${who} has ${a} ${b} ${c} .`,
    ]);
  }
});

const textsOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) =>
    effect.type === "send" && effect.message.type === "text"
      ? effect.message.config.textMessages.map(({ text }) => text)
      : [],
  );
