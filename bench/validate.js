#!/usr/bin/env node
// The validator against a fast local backend, in requests a second, beside a plain undici loop that sends the same
// requests and reads the answers. Client and backend are processes of their own.
//
//   node bench/validate.js [requests]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Agent } from "undici";
import { parseBot } from "../dist/bot/index.js";
import { streamValidation } from "../dist/validate/index.js";

const BAR = 0.7;
const ROUNDS = 5;
const CONCURRENCIES = [1, 10];
const ANSWER = JSON.stringify({
  session: { namespace: "account", data: { limit: 1_000, amount: 500 } },
  messages: [{ type: "text", config: { textMessages: [{ text: "Done. {account.amount} left of {account.limit}." }] } }],
  action: { nextDialogstate: "transfer_ok" },
});

function serve() {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(ANSWER);
    });
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function main(count) {
  const backend = spawn(process.execPath, [fileURLToPath(import.meta.url), "--serve"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [port] = await once(backend, "message");
  const url = `http://127.0.0.1:${port}`;
  try {
    console.log(`validator, ${count.toLocaleString("en")} generated cases, beside a plain undici loop`);
    for (const concurrency of CONCURRENCIES) await compare(url, count, concurrency);
  } finally {
    backend.kill();
  }
}

async function compare(url, count, concurrency) {
  const bodies = [];
  await validate(url, 500, concurrency);
  await loop(url, bodiesOf(500), concurrency);
  const rates = { loop: [], validator: [] };
  for (let round = 0; round < ROUNDS; round++) {
    bodies.splice(0, bodies.length, ...bodiesOf(count));
    rates.loop.push(count / (await loop(url, bodies, concurrency)));
    rates.validator.push(count / (await validate(url, count, concurrency)));
  }
  const [plain, ours] = [median(rates.loop), median(rates.validator)];
  const ratio = ours / plain;
  const megabytes = Math.round(process.memoryUsage().rss / 1_048_576);
  const number = (rate) => Math.round(rate).toLocaleString("en").padStart(7);
  console.log(
    `concurrency ${String(concurrency).padStart(2)}: loop ${number(plain)}/s, validator ${number(ours)}/s, ratio ${ratio.toFixed(2)}, ${megabytes} MB`,
  );
  console.log(`bar ${BAR}: ${ratio >= BAR ? "kept" : "MISSED"}`);
  if (ratio < BAR) process.exitCode = 1;
}

const median = (rates) => rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)];

const bodiesOf = (count) =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ amount: index, accountType: "regular_account" }));

/** Seconds for the requests: sent, and the answers read and parsed. */
async function loop(url, bodies, concurrency) {
  const agent = new Agent({ connections: concurrency });
  const headers = { accept: "application/json", "content-type": "application/json" };
  const started = performance.now();
  let next = 0;
  const work = async () => {
    while (next < bodies.length) {
      const { body } = await agent.request({
        origin: url,
        path: "/transaction",
        method: "POST",
        headers,
        body: bodies[next++],
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

if (process.argv[2] === "--serve") serve();
else await main(Number(process.argv[2] ?? 10_000));
