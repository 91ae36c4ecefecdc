// Requests a second: the mock against fastify and node:http, which check, choose and log the same.
import { measureLoad, requestBytes } from "./load.js";
import { servers, startServer } from "./server-process.js";
import { median, medianRatio } from "./statistics.js";

const NAMES = ["raw", "fastify", "apistep"];

/**
 * @param kind `static`: one answer for all; `matched`: ten scenarios, chosen by a member of the body and filled from it
 * @param bars least ratios to raw and fastify
 */
export async function benchMock(kind, bars, { rounds, ms }) {
  const running = Object.fromEntries(
    await Promise.all(NAMES.map(async (name) => [name, await startServer(servers[name](kind))])),
  );
  const results = await inTurns(running, rounds, ms).finally(() =>
    Promise.all(NAMES.map((name) => running[name].stop())),
  );
  return {
    rows: NAMES.map((name) => ({
      what: `mock, ${kind} answer: ${name}`,
      value: `${Math.round(median(results[name])).toLocaleString("en")} requests/s`,
      ratio: medianRatio(results[name], results.raw),
    })),
    bars: Object.entries(bars).map(([peer, least]) => ({
      what: `mock, ${kind} answer, of ${peer}`,
      value: medianRatio(results.apistep, results[peer]),
      least,
    })),
  };
}

/** One after the other in each round, so that what slows the machine down for a while slows all. */
async function inTurns(running, rounds, ms) {
  const results = Object.fromEntries(NAMES.map((name) => [name, []]));
  for (const name of NAMES) await load(running[name], ms * 2); // warm
  for (let round = 0; round < rounds; round++) {
    for (const name of NAMES) results[name].push(await load(running[name], ms));
  }
  return results;
}

const load = ({ url }, ms) => measureLoad(url, requestsFor(url), ms);

function requestsFor(url) {
  return Array.from({ length: 10 }, (_, index) =>
    requestBytes(url, "/transaction", {
      amount: 10 + index,
      accountType: "regular_account",
      transactionSuccess: "transfer_ok",
      transactionNoMoney: "transfer_no_money",
      test: "5",
    }),
  );
}
