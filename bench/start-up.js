// From starting a process to its first answer: the mock of the banking example against the least of node:http.
import { servers, startServer } from "./server-process.js";
import { median, medianRatio } from "./statistics.js";

const NAMES = { "node:http": servers.hello(), apistep: servers.apistep("start-up") };

export async function benchStartUp({ starts }) {
  const results = { "node:http": [], apistep: [] };
  for (let round = 0; round < starts; round++) {
    for (const [name, args] of Object.entries(NAMES)) results[name].push(await firstAnswer(args));
  }
  return {
    rows: Object.keys(NAMES).map((name) => ({
      what: `start-up to first answer: ${name}`,
      value: `${Math.round(median(results[name]))} ms`,
      ratio: medianRatio(results[name], results["node:http"]),
    })),
    bars: [
      {
        what: "start-up to first answer, times node:http",
        value: medianRatio(results.apistep, results["node:http"]),
        most: 3.5,
      },
    ],
  };
}

async function firstAnswer(args) {
  const begin = performance.now();
  const { url, stop } = await startServer(args);
  const answer = await fetch(new URL("/transaction", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"amount":10}',
  });
  await answer.text();
  const ms = performance.now() - begin;
  await stop();
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return ms;
}
