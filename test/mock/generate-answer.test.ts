import { describe, expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { bank, inProcess, TRANSFER } from "./bank.js";

async function answers(options: Parameters<typeof inProcess>[0], count: number): Promise<unknown[]> {
  const { inject } = await inProcess(options);
  const bodies: unknown[] = [];
  for (let index = 0; index < count; index++) bodies.push((await inject(TRANSFER)).json());
  return bodies;
}

const targetOf = (answer: unknown) => (answer as { action?: { nextDialogstate: string } }).action?.nextDialogstate;

describe("generated answers", () => {
  test("blocks take turns, as their ids; null is an answer without one", async () => {
    const all = await answers({ bot: bank() }, 6);
    expect(all.map(targetOf)).toEqual(["0b7a", "transfer_no_money", undefined, "0b7a", "transfer_no_money", undefined]);
  });

  test("each conversation sees each branch, whatever others do", async () => {
    const { inject } = await inProcess({ bot: bank() });
    const targets = { a: [] as unknown[], b: [] as unknown[] };
    for (const id of ["a", "b", "b", "a", "b", "a"] as const) {
      const payload = { ...TRANSFER.payload, amount: targets.a.length + targets.b.length };
      const headers = { ...TRANSFER.headers, "x-conversation-id": id };
      targets[id].push(targetOf((await inject({ ...TRANSFER, headers, payload })).json()));
    }
    const branches = ["0b7a", "transfer_no_money", undefined];
    expect(targets).toEqual({ a: branches, b: branches });
  });

  test("the same seed gives the same answers, another seed others", async () => {
    const all = await answers({ bot: bank() }, 20);
    expect(await answers({ bot: bank() }, 20)).toEqual(all);
    expect(await answers({ bot: bank(), seed: 2 }, 20)).not.toEqual(all);
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(10);
  });

  test("they say which step answered", async () => {
    const [first] = await answers({ bot: bank() }, 1);
    expect(first).toMatchObject({
      session: { namespace: "account", data: { amount: expect.any(Number) } },
      messages: [{ type: "text", config: { textMessages: [{ text: 'Generated answer of "transfer".' }] } }],
    });
  });

  test("a step without expects gets a text message", async () => {
    const { inject } = await inProcess({ bot: bank() });
    expect((await inject({ method: "GET", url: "/cards/1/of/2" })).json()).toEqual({
      messages: [{ type: "text", config: { textMessages: [{ text: 'Generated answer of "card".' }] } }],
    });
  });

  test("of several namespaces, each has its turn", async () => {
    const bot = parseBot(
      `{ name: B, apiSteps: { s: { method: POST, path: /transaction, expects: { session: { a: true, b: { properties: { x: { type: integer } } } } } } } }`,
    );
    const all = (await answers({ bot }, 4)) as { session: { namespace: string; data: unknown } }[];
    expect(all.map(({ session }) => session.namespace)).toEqual(["a", "b", "a", "b"]);
    for (const { session } of all) expect(session.data).toBeTypeOf("object");
  });

  const impossible: readonly (readonly [title: string, schema: string, want: RegExp])[] = [
    [
      "contradictory",
      "{ type: object, required: [n], properties: { n: { type: integer, minimum: 5, maximum: 3 } } }",
      /no data was found that the schema of "account" allows/,
    ],
    ["nothing allowed", "false", /no data was found/],
  ];

  test.each(impossible)("start-up stops where no data is valid: %s", async (_title, schema, want) => {
    const bot = parseBot(
      `{ name: B, apiSteps: { s: { method: POST, path: /x, expects: { session: { account: ${schema} } } } } }`,
    );
    const start = inProcess({ bot });
    await expect(start).rejects.toThrow(want);
    await expect(start).rejects.toMatchObject({ code: "bad-file", location: { file: "bot.yaml", line: 1 } });
  });

  test("but not where a scenario answers every request of the step", async () => {
    const bot = parseBot(
      "{ name: B, apiSteps: { s: { method: POST, path: /x, expects: { session: { account: false } } } } }",
    );
    await inProcess({ bot, scenarios: [{ name: "all", when: { step: "s" }, respond: { messages: ["Hi"] } }] });
  });
});
