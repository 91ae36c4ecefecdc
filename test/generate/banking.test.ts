import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "./project.js";

const banking = await readFile(new URL("banking.yaml", import.meta.url), "utf8");
let project: Project;

beforeAll(async () => {
  project = await createProject(banking, { targets: ["types", "handlers", "client", "openapi", "schemas"] });
});
afterAll(() => project.remove());

test("what is generated compiles", async () => {
  await project.add(
    "main.ts",
    `
import { createBackend } from "./handlers.js";
import { createClient } from "./client.js";
import { bearer } from "apistep/serve";
import { toNode } from "apistep/serve/node";
import { toFastify } from "apistep/serve/fastify";
import express from "express";
import { createServer } from "node:http";
import Fastify from "fastify";
const backend = createBackend({
  transfer({ body: { amount, accountType }, reply }) {
    if (amount === "" || accountType === "") return reply().text("How much?").goTo("transfer_no_money");
    const left: number = 5 - amount;
    return reply().session("account", { limit: 1, amount: left }).text(["Hi", "Hello"]).goTo("transfer_ok");
  },
  async balance({ query, reply }) {
    const source: "Chatlayer" = query.source;
    return reply().text(source).buttons("x", [{ title: "a", goTo: "introduction" }, { title: "u", url: "https://x.y"}]);
  },
}, { authorize: bearer("demo-token"), onError: console.error });
createServer(toNode(backend));
express().use(toNode(backend));
await Fastify().register(toFastify(backend), { prefix: "/x" });
await Fastify({ logger: true }).register(toFastify(backend));
const client = createClient({ baseUrl: "http://bank.test", fetch: backend.fetch });
const r = await client.transfer({ body: { amount: 5, accountType: "savings_account" } });
if (r.ok) { const n: "transfer_ok" | "transfer_no_money" = r.nextDialogstate; const l: number | undefined = r.session.account?.limit; n; l; r.status satisfies 200 | number; }
if (r.status === 200) r.answer.action.nextDialogstate;
if (r.status === 422) r.problem;
await client.balance({ query: { account: "" } });
`,
  );
  expect(project.compile()).toEqual([]);
});
