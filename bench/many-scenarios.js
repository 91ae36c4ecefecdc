// Whether a thousand scenarios cost more than ten: the mock with both, matched on the body and filled by templates.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureLoad, requestBytes } from "./load.js";
import { servers, startServer } from "./server-process.js";
import { median, medianRatio } from "./statistics.js";

const SIZES = [10, 1_000];

export async function benchManyScenarios({ rounds, ms }) {
  const folder = await mkdtemp(join(tmpdir(), "apistep-bench-"));
  const running = new Map();
  try {
    for (const size of SIZES) running.set(size, await startWith(size, folder));
    return compare(await inTurns(running, rounds, ms));
  } finally {
    await Promise.all([...running.values()].map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
}

async function startWith(size, folder) {
  const file = join(folder, `${size}.json`);
  const scenarios = Array.from({ length: size }, (_, index) => scenarioFor(index));
  await writeFile(file, JSON.stringify({ scenarios }));
  const [bin, command, bot] = servers.apistep("matched");
  return startServer([bin, command, bot, "--scenarios", file, "--port"]);
}

const scenarioFor = (amount) => ({
  name: `amount ${amount}`,
  when: { step: "transfer", body: { amount } },
  respond: {
    session: { namespace: "account", data: { limit: 1000, amount: "{{ request.body.amount }}" } },
    messages: ["Done. You have {account.amount} left."],
    nextDialogstate: "{{ request.body.transactionSuccess }}",
  },
});

/** One after the other in each round, so that what slows the machine down for a while slows both. */
async function inTurns(running, rounds, ms) {
  const results = new Map(SIZES.map((size) => [size, []]));
  for (const size of SIZES) await load(running.get(size), size, ms * 2); // warm
  for (let round = 0; round < rounds; round++) {
    for (const size of SIZES) results.get(size).push(await load(running.get(size), size, ms));
  }
  return results;
}

const load = ({ url }, size, ms) => measureLoad(url, requestsFor(url, size), ms);

/** Spread over all scenarios. */
function requestsFor(url, size) {
  return Array.from({ length: 10 }, (_, index) =>
    requestBytes(url, "/transaction", {
      amount: Math.floor((index * size) / 10),
      accountType: "regular_account",
      transactionSuccess: "transfer_ok",
      transactionNoMoney: "transfer_no_money",
      test: "5",
    }),
  );
}

function compare(results) {
  const [few, many] = SIZES.map((size) => results.get(size));
  const ratio = medianRatio(many, few);
  return {
    rows: SIZES.map((size) => ({
      what: `mock, templated: ${size.toLocaleString("en")} scenarios`,
      value: `${Math.round(median(results.get(size))).toLocaleString("en")} requests/s`,
      ratio: medianRatio(results.get(size), few),
    })),
    bars: [{ what: "mock, 1,000 scenarios / 10", value: ratio, least: 0.9 }],
  };
}
