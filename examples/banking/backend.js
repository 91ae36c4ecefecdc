#!/usr/bin/env node
// A small real backend of the banking bot: it keeps balances, and knows nothing of apistep.
//
//   node examples/banking/backend.js [--port 3000] [--defect NAME ...]
//
// The token it asks for is BANK_TOKEN, or "demo-token".
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { DEFECTS } from "./defects.js";

const LIMIT = 1_000;
const LARGEST_BODY = 64 * 1024;

/**
 * Starts the bank on loopback.
 * @param {{ port?: number, token?: string, defects?: readonly string[] }} [options] port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startBank({ port = 0, token = "demo-token", defects = [] } = {}) {
  const balances = new Map([
    ["regular_account", 100_000],
    ["savings_account", 500_000],
  ]);
  const server = createServer(async (request, response) => {
    let answer = await handle(request, { balances, token });
    for (const name of defects) answer = await DEFECTS[name].apply(answer, request);
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const problem = (status, detail) => ({ status, headers: {}, body: { detail } });
const ok = (body) => ({ status: 200, headers: {}, body });

async function handle(request, { balances, token }) {
  if (request.headers.authorization !== `Bearer ${token}`) return problem(401, "wrong or no token");
  const url = new URL(request.url, "http://bank");
  if (request.method === "GET" && url.pathname === "/balance")
    return tellBalance(url.searchParams.get("account"), balances);
  if (request.method !== "POST" || url.pathname !== "/transaction") return problem(404, "no such address");
  const body = await readJson(request);
  return body === undefined ? problem(400, "expected a JSON object") : transfer(body, balances);
}

function tellBalance(account, balances) {
  if (!balances.has(account)) return problem(400, "no such account");
  return ok({
    session: { namespace: "account", data: { limit: LIMIT, amount: balances.get(account) } },
    messages: [text("There are {account.amount} on your account.")],
  });
}

function transfer({ amount, accountType, transactionSuccess, transactionNoMoney }, balances) {
  const balance = balances.get(accountType);
  if (balance === undefined) return problem(400, "no such account");
  if (typeof amount !== "number" || !(amount > 0)) return problem(400, "amount must be a number above 0");
  const available = Math.min(balance, LIMIT);
  if (amount > available) {
    return ok({
      session: { namespace: "account", data: { limit: LIMIT, amount: toCents(amount - available) } },
      messages: [text("Sorry, you are {account.amount} short.")],
      action: { nextDialogstate: transactionNoMoney },
    });
  }
  const left = toCents(balance - amount);
  balances.set(accountType, left);
  return ok({
    session: { namespace: "account", data: { limit: LIMIT, amount: left } },
    messages: [text("Done. You have {account.amount} left.")],
    action: { nextDialogstate: transactionSuccess },
  });
}

/** Without what a difference of fractions leaves behind: 0.30000000000000004. */
const toCents = (amount) => Math.round(amount * 100) / 100;

const text = (words) => ({ type: "text", config: { textMessages: [{ text: words }] } });

async function readJson(request) {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > LARGEST_BODY) return undefined;
  }
  try {
    const json = JSON.parse(body);
    return typeof json === "object" && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, defect: { type: "string", multiple: true, default: [] } },
  });
  const unknown = values.defect.find((name) => !Object.hasOwn(DEFECTS, name));
  if (unknown !== undefined) {
    console.error(`no defect "${unknown}"; there are:`);
    for (const [name, { tells }] of Object.entries(DEFECTS)) console.error(`  ${name.padEnd(20)} ${tells}`);
    process.exit(2);
  }
  const bank = await startBank({
    port: Number(values.port),
    defects: values.defect,
    ...(process.env.BANK_TOKEN ? { token: process.env.BANK_TOKEN } : {}),
  });
  console.log(`bank on ${bank.url}${values.defect.length > 0 ? `, with ${values.defect.join(", ")}` : ""}`);
  const stop = () => bank.close().then(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
}
