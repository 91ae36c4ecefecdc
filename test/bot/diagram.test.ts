import fc from "fast-check";
import { expect, test } from "vitest";
import { flowDiagram, parseBot } from "../../src/bot/index.js";

const BOT = `
name: Pizza
intents: { order: [order a pizza] }
apiSteps:
  stock: { method: GET, path: /stock, query: { there: { dialogstate: in_stock } } }
blocks:
  introduction: { messages: [{ text: Hi, buttons: [{ title: Order, goTo: ask }] }] }
  ask: { intent: order, collect: { variable: size, type: number, ask: "Which size?", goTo: check } }
  check: { actions: [{ api: stock }], goTo: sold_out }
  in_stock: { messages: [Yes.] }
  sold_out: { conditions: [{ if: [{ variable: size, operator: exists }], goTo: in_stock }], else: ask }
`;

test("blocks, ways between them, and where a conversation begins", () => {
  const lines = flowDiagram(parseBot(BOT)).split("\n");
  expect(lines[0]).toBe("stateDiagram-v2");
  expect(lines).toEqual(
    expect.arrayContaining([
      '  state "introduction" as b0',
      '  state "ask (intent order)" as b1',
      "  [*] --> b0",
      "  [*] --> b1",
      "  b0 --> b1 : tap",
      "  b1 --> b2 : answered",
      "  b2 --> b3 : API answer",
      "  b4 --> b3 : if",
    ]),
  );
});

test("any name of a block stays inside its quotes", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      fc.pre(name.trim() !== "" && !["__proto__", "constructor", "prototype"].includes(name));
      const lines = flowDiagram(parseBot(JSON.stringify({ name: "B", blocks: { [name]: {} } }))).split("\n");
      expect(lines[1]).toMatch(/^ {2}state "[^"]*" as b0$/);
      expect(lines.length).toBeLessThanOrEqual(3);
    }),
  );
});
