import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseBot } from "../../src/bot/index.js";
import { parseConversations, runConversation, transcriptText } from "../../src/conversation/index.js";
import type { JsonObject } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { scripted } from "../conversation/scripted.js";
import { answering } from "../validate/bank.js";

/** The snippet of a page that has some words in it. */
function snippet(page: string, words: string): string {
  const all = [...readFileSync(`docs/${page}`, "utf8").matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, text = ""]) => text,
  );
  const found = all.find((text) => text.includes(words));
  if (found === undefined) throw new Error(`docs/${page} has no such snippet`);
  return found;
}

test("the conversation about an order passes", async () => {
  const bot = parseBot(`name: Shop
intents: { order: [order now], cancel: ["cancel order {order.id}"] }
apiSteps: { order: { method: POST, path: /order, body: { amount: { variable: amount } } } }
blocks:
  introduction: { messages: [Hi.] }
  ask: { intent: order, collect: { variable: amount, type: number, ask: How many?, goTo: send } }
  send: { actions: [{ api: order }], goTo: said }
  said: { messages: ["Order {order.id} of {amount} is on its way."] }
  cancel: { intent: cancel, messages: ["Order {order.id} is cancelled."] }
`);
  const callBackend = scripted(bot, ({ amount }) => ({
    session: { namespace: "order", data: { id: 77, total: Number(amount) * 2 } },
  }));
  const [script] = await parseConversations(snippet("conversations.md", "capture:"), bot);
  if (script === undefined) throw new Error("no conversation");
  const { failure, transcript } = await runConversation(bot, script, { callBackend });
  expect(failure, transcriptText(transcript)).toBeUndefined();
});

test("the samples with templates pass", async () => {
  const bot = parseBot(`name: Bank
blocks: [transfer_ok]
apiSteps:
  transfer:
    method: POST
    path: /transaction
    body: { amount: { variable: transfer_amount }, fee: { variable: fee }, transactionSuccess: { dialogstate: transfer_ok } }
${snippet("validate.md", "{{ request.body.amount }}").replaceAll(/^/gm, "    ")}`);
  const answer = ({ amount, fee, transactionSuccess }: JsonObject) => ({
    session: { namespace: "account", data: { amount: Number(amount) + Number(fee) } },
    messages: [{ type: "text", config: { textMessages: [{ text: `You asked for ${amount}.` }] } }],
    action: { nextDialogstate: transactionSuccess },
  });
  const report = await validateBackend({ bot, backend: await serveHttp(answering(answer)) });
  expect(report.cases.map(({ status }) => status)).toEqual(["passed", "passed"]);
});
