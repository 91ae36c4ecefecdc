// The validator against a fast local backend, in requests a second, beside a plain undici loop that makes the same
// requests of the same values, and reads the answers. Client and backend are processes of their own.
//   node bench/validate.js   this one alone
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Agent } from "undici";
import { parseBot } from "../dist/bot/index.js";
import { streamValidation } from "../dist/validate/index.js";
import { median, medianRatio } from "./statistics.js";

const CASES = 5_000;
const CONCURRENCIES = [1, 10];
/** Rounds until both are compiled. */
const WARM_UP = 3;
const ITSELF = fileURLToPath(import.meta.url);
const ANSWER = JSON.stringify({
  session: { namespace: "account", data: { limit: 1_000, amount: 500 } },
  messages: [{ type: "text", config: { textMessages: [{ text: "Done. {account.amount} left of {account.limit}." }] } }],
  action: { nextDialogstate: "transfer_ok" },
});

function answer(response) {
  response.setHeader("content-type", "application/json");
  response.end(ANSWER);
}

function serve() {
  const server = createServer((request, response) => request.resume().on("end", () => answer(response)));
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

/** The values that the validator sends. */
async function valuesSent(count) {
  const values = [];
  const server = createServer(async (request, response) => {
    values.push(await json(request));
    answer(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  await validate(`http://127.0.0.1:${server.address().port}`, count, 1);
  server.close();
  return values;
}

export async function benchValidate({ rounds }) {
  const backend = spawn(process.execPath, [ITSELF, "--serve"], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [port] = await once(backend, "message");
  const results = [];
  try {
    const values = await valuesSent(CASES);
    for (const concurrency of CONCURRENCIES)
      results.push(await compare(`http://127.0.0.1:${port}`, values, concurrency, rounds));
  } finally {
    backend.kill();
  }
  return { rows: results.flatMap(({ rows }) => rows), bars: results.map(({ bar }) => bar) };
}

async function compare(url, values, concurrency, rounds) {
  const rates = { loop: [], validator: [] };
  for (let round = 0; round < WARM_UP + rounds; round++) {
    rates.loop.push(CASES / (await loop(url, values, concurrency)));
    rates.validator.push(CASES / (await validate(url, CASES, concurrency)));
  }
  const [plain, ours] = [rates.loop.slice(WARM_UP), rates.validator.slice(WARM_UP)];
  const ratio = medianRatio(ours, plain);
  const aSecond = (values) => `${Math.round(median(values)).toLocaleString("en")} requests/s`;
  const at = `${concurrency} at a time`;
  return {
    rows: [
      { what: `undici loop, ${at}`, value: aSecond(plain) },
      { what: `validator, ${at}`, value: aSecond(ours), ratio },
    ],
    bar: { what: `validator / undici loop, ${at}`, value: ratio, least: 0.7 },
  };
}

/** Seconds for the requests: written and sent, and the answers read and parsed. */
async function loop(url, values, concurrency) {
  const agent = new Agent({ connections: concurrency });
  const headers = { accept: "application/json", "content-type": "application/json" };
  const started = performance.now();
  let next = 0;
  const work = async () => {
    while (next < values.length) {
      const { body } = await agent.request({
        origin: url,
        path: "/transaction",
        method: "POST",
        headers,
        body: JSON.stringify(values[next++]),
      });
      await body.json();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const seconds = (performance.now() - started) / 1_000;
  await agent.close();
  return seconds;
}

/** Seconds from the first request to the report. */
async function validate(url, count, concurrency) {
  let started = 0;
  for await (const event of streamValidation({
    bot,
    backend: url,
    cases: ["generated"],
    generated: count,
    concurrency,
  })) {
    if (event.type === "started") started = performance.now();
    if (event.type === "started" && event.cases.length !== count) throw new Error(`only ${event.cases.length} cases`);
    if (event.type === "finished" && event.report.counts.passed !== count) throw new Error("not all cases passed");
  }
  return (performance.now() - started) / 1_000;
}

const bot = parseBot(
  JSON.stringify({
    name: "Bench",
    blocks: ["transfer_ok", "transfer_no_money"],
    apiSteps: {
      transfer: {
        method: "POST",
        path: "/transaction",
        body: {
          amount: { variable: "amount", schema: { type: "number" } },
          accountType: { variable: "card_type", schema: { type: "string" } },
          ok: { dialogstate: "transfer_ok" },
        },
        expects: {
          session: {
            account: {
              type: "object",
              required: ["limit", "amount"],
              properties: { limit: { type: "number" }, amount: { type: "number" } },
            },
          },
          nextDialogstate: ["transfer_ok", "transfer_no_money"],
        },
      },
    },
  }),
);

if (process.argv[1] === ITSELF) {
  if (process.argv[2] === "--serve") serve();
  else console.log(JSON.stringify(await benchValidate({ rounds: 7 }), undefined, 2));
}
