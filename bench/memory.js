// Whether the mock's memory stays flat: a million requests of ever new conversations, with state, templates and faults
// of a status. Read from /proc, so on Linux only.
import { readFile } from "node:fs/promises";
import { measureLoad, requestBytes } from "./load.js";
import { servers, startServer } from "./server-process.js";

const CONVERSATIONS = 20_000; // more than the mock keeps
/** What comes and goes with the garbage. */
const SLACK = 1.25;

export async function benchMemory({ requests }) {
  if (process.platform !== "linux") return { rows: [], bars: [] };
  const server = await startServer(servers.apistep("memory"));
  try {
    const bodies = Array.from({ length: CONVERSATIONS }, (_, index) => bodyOf(server.url, index));
    await measureLoad(server.url, bodies.slice(0, 1), 1); // all that the first request loads is loaded
    const loaded = await memoryOf(server);
    const early = await after(server, bodies, requests * 0.2);
    const late = await after(server, bodies, requests * 0.8);
    return {
      rows: [
        { what: "mock, memory once it is loaded", value: `${loaded} MB` },
        { what: `mock, memory after ${count(requests * 0.2)} requests`, value: `${early} MB` },
        { what: `mock, memory after ${count(requests)} requests`, value: `${late} MB`, ratio: late / early },
      ],
      bars: [
        { what: "mock, memory, late / early", value: late / early, most: SLACK },
        { what: "mock, memory once it is loaded, in MB", value: loaded, most: 100 },
      ],
    };
  } finally {
    await server.stop();
  }
}

const count = (number) => Math.round(number).toLocaleString("en");

async function after(server, bodies, least) {
  for (let sent = 0, at = 0; sent < least; at = (at + 2_000) % bodies.length) {
    sent += (await measureLoad(server.url, bodies.slice(at, at + 2_000), 1_000)) | 0;
  }
  return memoryOf(server);
}

/** Megabytes. */
async function memoryOf({ pid }) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

function bodyOf(url, index) {
  return requestBytes(url, "/transaction", {
    amount: index,
    accountType: "regular_account",
    transactionSuccess: "transfer_ok",
    transactionNoMoney: "transfer_no_money",
    test: "5",
    userId: `user ${index}`,
  });
}
