import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import Fastify from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StepClient } from "../../src/client/index.js";
import { toFastify } from "../../src/serve/fastify.js";
import { type Backend, type BackendOptions, basic, bearer } from "../../src/serve/index.js";
import { toNode } from "../../src/serve/node.js";
import { createProject, type Project } from "./project.js";

// What the generated modules export, without the types that the other tests look at.
interface HandlersModule {
  createBackend(handlers: object, options: BackendOptions): Backend;
}
interface ClientModule {
  createClient(options: object): StepClient<Record<string, never>>;
}

const banking = await readFile(new URL("banking.yaml", import.meta.url), "utf8");
const GOOD = {
  amount: 5,
  accountType: "regular_account",
  transactionSuccess: "transfer_ok",
  transactionNoMoney: "transfer_no_money",
  test: "5",
};
const TOKEN = { authorization: "Bearer demo-token" };

let project: Project;
let modules: HandlersModule & ClientModule;
const errors: unknown[] = [];

beforeAll(async () => {
  project = await createProject(banking, { targets: ["handlers", "client"] });
  modules = {
    ...(await project.import<HandlersModule>("handlers.ts")),
    ...(await project.import<ClientModule>("client.ts")),
  };
});
afterEach(() => void errors.splice(0));
afterAll(() => project.remove());

interface TransferCall {
  body: { amount: number };
  reply(): import("../../src/reply/index.js").Reply;
}

const handlers = {
  transfer: ({ body, reply }: TransferCall) =>
    body.amount > 1_000
      ? reply().session("account", { limit: 1_000, amount: body.amount }).goTo("transfer_no_money")
      : reply().session("account", { limit: 1_000, amount: body.amount }).text("Done.").goTo("transfer_ok"),
  balance: ({ reply }: TransferCall) => reply().session("account", { limit: 1, amount: 2 }),
};
const backendOf = (changed: object = {}, options: Partial<BackendOptions> = {}) =>
  modules.createBackend(
    { ...handlers, ...changed },
    { authorize: bearer("demo-token"), onError: (error) => errors.push(error), ...options },
  );

const post = (body: unknown, headers: Record<string, string> = TOKEN) =>
  new Request("http://bank.test/transaction", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const answerTo = async (request: Request, backend = backendOf()) => {
  const response = await backend.fetch(request);
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    json: JSON.parse(await response.text()),
  };
};

describe("a good request", () => {
  test("gets the handler's answer", async () => {
    expect(await answerTo(post(GOOD))).toEqual({
      status: 200,
      type: "application/json",
      json: {
        session: { namespace: "account", data: { limit: 1_000, amount: 5 } },
        messages: [{ type: "text", config: { textMessages: [{ text: "Done." }] } }],
        action: { nextDialogstate: "transfer_ok" },
      },
    });
  });

  test("goes to the id that the request brought for a block", async () => {
    const { json } = await answerTo(post({ ...GOOD, transactionSuccess: "b1f0-77" }));
    expect(json.action).toEqual({ nextDialogstate: "b1f0-77" });
  });

  test("may have rows that are new, and a text row as a number (C-03)", async () => {
    expect((await answerTo(post({ ...GOOD, test: 5, extra: true }))).status).toBe(200);
  });

  test("may have any content type, and a byte-order mark", async () => {
    expect((await answerTo(post(GOOD, { ...TOKEN, "content-type": "text/plain" }))).status).toBe(200);
    expect((await answerTo(post(`\uFEFF${JSON.stringify(GOOD)}`))).status).toBe(200);
  });

  test.each(["action", "top-level", "both"] as const)("is answered in the wire form %s", async (wire) => {
    const { json } = await answerTo(post(GOOD), backendOf({}, { wire }));
    expect([json.action?.nextDialogstate, json.nextDialogstate]).toEqual([
      wire === "top-level" ? undefined : "transfer_ok",
      wire === "action" ? undefined : "transfer_ok",
    ]);
  });
});

describe("a wrong request", () => {
  test.each([
    ["a wrong type", { ...GOOD, amount: "five" }, [{ in: "body", pointer: "/amount", expected: "a number" }]],
    [
      "a value outside the enum",
      { ...GOOD, accountType: "gold" },
      [{ in: "body", pointer: "/accountType", expected: '"regular_account" or "savings_account"' }],
    ],
    ["another fixed text", { ...GOOD, test: "6" }, [{ in: "body", pointer: "/test", expected: '"5"' }]],
    ["no object", [], [{ in: "body", pointer: "", expected: "an object" }]],
    ["no JSON", "{", [{ in: "body", pointer: "", expected: "a JSON object, got no JSON" }]],
    ["nothing", "", [{ in: "body", pointer: "", expected: "a JSON object, got nothing" }]],
  ])("with %s is refused with 422", async (_, body, errors) => {
    expect(await answerTo(post(body))).toEqual({
      status: 422,
      type: "application/problem+json",
      json: { type: "about:blank", title: "The request breaks the contract", status: 422, errors },
    });
  });

  test("with a missing row names the row", async () => {
    const { amount, ...rest } = GOOD;
    expect((await answerTo(post(rest))).json.errors).toEqual([{ in: "body", pointer: "", expected: '"amount"' }]);
  });

  test("is refused without a token, with a wrong one, and when it is too large", async () => {
    expect((await answerTo(post(GOOD, {}))).status).toBe(401);
    expect((await answerTo(post(GOOD, { authorization: "Bearer demo-tokem" }))).status).toBe(401);
    expect((await answerTo(post("x".repeat(2_000)), backendOf({}, { maxBytes: 1_000 }))).status).toBe(413);
  });

  test("to another path or with another method is 404 or 405", async () => {
    expect((await answerTo(new Request("http://bank.test/nowhere"))).status).toBe(404);
    const response = await backendOf().fetch(new Request("http://bank.test/transaction"));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("in the query is refused, and told by its key", async () => {
    const { status, json } = await answerTo(
      new Request("http://bank.test/balance?account=gold&source=Chatlayer", { headers: TOKEN }),
    );
    expect([status, json.errors]).toEqual([
      422,
      [{ in: "query", pointer: "/account", expected: '"regular_account" or "savings_account"' }],
    ]);
  });
});

describe("a failure of the backend", () => {
  const secret = new Error("password=hunter2");

  test.each([
    [
      "throws",
      () => {
        throw secret;
      },
    ],
    [
      "rejects",
      async () => {
        throw secret;
      },
    ],
  ])("that %s is a 500 without a word of it, and told to onError", async (_, transfer) => {
    const { status, json } = await answerTo(post(GOOD), backendOf({ transfer }));
    expect([status, json]).toEqual([500, { type: "about:blank", title: "The backend failed", status: 500 }]);
    expect(errors).toEqual([secret]);
  });

  test("an answer that breaks the contract is a 500 that says where", async () => {
    const transfer = ({ reply }: TransferCall) =>
      reply().session("account", { limit: -1, amount: 1 }).goTo("transfer_ok");
    const { status, json } = await answerTo(post(GOOD), backendOf({ transfer }));
    expect([status, json.title, json.errors[0].pointer]).toEqual([
      500,
      "The answer breaks the contract",
      "/session/data/limit",
    ]);
    expect(String(errors[0])).toContain("ReplyError: this answer breaks the contract");
  });

  test.each([
    ["a target that is not allowed", (call: TransferCall) => call.reply().goTo("introduction")],
    ["another namespace", (call: TransferCall) => call.reply().session("profile", { a: 1 }).goTo("transfer_ok")],
    ["no reply", () => undefined],
  ])("%s is a 500", async (_, transfer) => {
    expect((await answerTo(post(GOOD), backendOf({ transfer }))).status).toBe(500);
    expect(errors).toHaveLength(1);
  });

  test("check: false sends what the handler gave", async () => {
    const transfer = ({ reply }: TransferCall) => reply().goTo("introduction");
    expect((await answerTo(post(GOOD), backendOf({ transfer }, { check: false }))).status).toBe(200);
  });
});

test("an error of the check of the token is a 500 too", async () => {
  const authorize = () => {
    throw new Error("no database");
  };
  const { status, json } = await answerTo(post(GOOD), backendOf({}, { authorize }));
  expect([status, json]).toEqual([500, { type: "about:blank", title: "The backend failed", status: 500 }]);
  expect(errors).toHaveLength(1);
});

test.each(["//transaction", "*", "//evil.test/transaction", "/%zz", "http://["])(
  "the URL %s is to no step",
  async (url) => {
    const request = { method: "POST", url, header: () => undefined, body: async () => ({ value: GOOD }) };
    expect(await backendOf().answer(request)).toBeUndefined();
  },
);

test("a backend without authorize does not start when a step sends a token", () => {
  expect(() => modules.createBackend(handlers, { onError: () => {} })).toThrow('"authorize" is missing');
});

test("basic checks name and password", () => {
  const check = basic("bot", "pässword");
  expect(check(`Basic ${Buffer.from("bot:pässword").toString("base64")}`)).toBe(true);
  expect(check(`Basic ${Buffer.from("bot:password").toString("base64")}`)).toBe(false);
  expect(check(undefined)).toBe(false);
});

describe("servers", () => {
  let server: Server | undefined;
  afterEach(async () => {
    server?.close().closeAllConnections();
    server = undefined;
  });

  async function listen(started: Server): Promise<string> {
    server = started.listen(0, "127.0.0.1");
    await once(server, "listening");
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const withParser = () => express().use(express.json(), toNode(backendOf()));
  const mounted = () => express().use("/bank", toNode(backendOf()));
  const kinds: [string, () => Promise<string>][] = [
    ["node:http", () => listen(createServer(toNode(backendOf())))],
    [
      "node:http below a path",
      async () => `${await listen(createServer(toNode(backendOf({}, { basePath: "/bank" }))))}/bank`,
    ],
    ["express", () => listen(createServer(express().use(toNode(backendOf()))))],
    ["express with its JSON parser", () => listen(createServer(withParser()))],
    ["express below a path", async () => `${await listen(createServer(mounted()))}/bank`],
    [
      "fastify",
      async () => {
        const app = Fastify();
        await app.register(toFastify(backendOf()));
        await app.ready();
        return listen(app.server);
      },
    ],
    [
      "fastify below a path",
      async () => {
        const app = Fastify();
        await app.register(toFastify(backendOf()), { prefix: "/bank" });
        await app.ready();
        return `${await listen(app.server)}/bank`;
      },
    ],
  ];

  test.each(kinds)("%s serves the backend", async (_, start) => {
    const url = await start();
    const send = (path: string, body?: unknown) =>
      fetch(url + path, {
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
        headers: { ...TOKEN, "content-type": "application/json" },
      });
    const good = await send("/transaction", GOOD);
    expect([good.status, await good.json()]).toMatchObject([200, { action: { nextDialogstate: "transfer_ok" } }]);
    const wrong = await send("/transaction", { ...GOOD, amount: "five" });
    expect([wrong.status, wrong.headers.get("content-type")?.split(";")[0]]).toEqual([422, "application/problem+json"]);
    expect((await send("/balance?account=savings_account&source=Chatlayer")).status).toBe(200);
    expect((await send("/nowhere")).status).toBe(404);
  });
});
