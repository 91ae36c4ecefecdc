// Answers that are checked in a second, on one core: parsed, by schema, by rules, by what the step expects.
import { fileURLToPath } from "node:url";
import { checkOptionsFor, loadBot } from "../dist/bot/index.js";
import { checkResponse } from "../dist/contract/index.js";
import { median } from "./statistics.js";

export async function benchCheck({ rounds, ms }) {
  const bot = await loadBot(fileURLToPath(new URL("./fixtures/bank.yaml", import.meta.url)));
  const options = checkOptionsFor(bot, bot.apiSteps.get("transfer"));
  const json = {
    session: { namespace: "account", data: { limit: 1000, amount: 990 } },
    messages: [{ type: "text", config: { textMessages: [{ text: "Done. You have {account.amount} left." }] } }],
    action: { nextDialogstate: "transfer_ok" },
  };
  const answer = {
    status: 200,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(JSON.stringify(json)),
    ms: 12,
  };
  const { findings } = checkResponse(answer, options);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  const rates = Array.from({ length: rounds + 1 }, () => rateOf(() => checkResponse(answer, options), ms));
  const rate = median(rates.slice(1)); // the first one warms up
  return {
    rows: [{ what: "checking the banking answer", value: `${Math.round(rate).toLocaleString("en")} a second` }],
    bars: [{ what: "checking the banking answer, a second", value: rate, least: 50_000 }],
  };
}

function rateOf(work, ms) {
  const begin = performance.now();
  let count = 0;
  while (performance.now() - begin < ms) {
    for (let repeat = 0; repeat < 100; repeat++) work();
    count += 100;
  }
  return (count / (performance.now() - begin)) * 1000;
}
