import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { buildRequest, createCaller } from "../../src/backend/index.js";
import { type Bot, parseBot } from "../../src/bot/index.js";
import type { Clock } from "../../src/core/index.js";
import { authRefusal } from "../../src/mock/auth-refusal.js";
import { createRequestCheck } from "../../src/mock/check-request.js";
import { problemDocument } from "../../src/mock/problem.js";
import { clientCertificateOf, type MockTls, readTlsFiles, tlsServerOptions } from "../../src/mock/tls.js";
import { serveHttp } from "../backend/servers.js";

const FOLDER = "test/backend/certificates";
const path = (name: string) => `${FOLDER}/${name}.pem`;
const pem = (name: string) => readFileSync(path(name), "utf8");
const SERVER: MockTls = { key: pem("server-key"), cert: pem("server"), ca: pem("client-ca") };

function bankBot(client: string | undefined): Bot {
  const ssl = { key: `${client}-key.pem`, certificate: `${client}.pem` };
  const transfer = { method: "POST", path: "/transfer", body: { amount: { variable: "amount" } } };
  const file = {
    name: "Bank",
    securitySettings: { mutual: { ssl } },
    apiSteps: { transfer: client === undefined ? transfer : { ...transfer, security: "mutual" } },
  };
  return parseBot(JSON.stringify(file), { file: `${FOLDER}/bank.yaml` });
}

function stepOf(bot: Bot) {
  const step = bot.apiSteps.get("transfer");
  if (step === undefined) throw new Error("no step");
  return step;
}

/** An HTTPS server that asks for the bank's client certificate, and answers with whom it sees. */
async function serveBank(tls: MockTls): Promise<string> {
  const bot = bankBot("client");
  const check = createRequestCheck(bot, stepOf(bot), { certificates: true });
  const server = createServer(tlsServerOptions(tls), async (request, response) => {
    const raw = Buffer.concat(await request.toArray());
    const { method = "", url: path = "", headers, socket } = request;
    const certificate = clientCertificateOf(socket);
    const problems = check({ method, path, query: {}, headers, body: JSON.parse(raw.toString()), raw, certificate });
    const refusal = authRefusal(bot, stepOf(bot), problems);
    response.statusCode = refusal?.status ?? 200;
    response.end(refusal === undefined ? certificate?.subject : problemDocument(refusal.status, refusal.detail));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Calls three times, the last two over connections of their own, which may resume the first one's TLS session. */
async function ask(url: string, client: string | undefined) {
  const caller = createCaller({ timeout: 5_000, network: { ca: pem("server-ca") } });
  onTestFinished(() => caller.close());
  const bot = bankBot(client);
  const { request } = buildRequest(bot, stepOf(bot), { amount: 5 }, url);
  const first = await caller.call(request);
  const more = await Promise.all([caller.call(request), caller.call(request)]);
  const answers = [first, ...more].map((outcome) => {
    return "failure" in outcome ? outcome.message : `${outcome.status} ${Buffer.from(outcome.body)}`;
  });
  expect(new Set(answers).size).toBe(1);
  return answers[0];
}

test("mutual TLS from the caller to the mock: trusted, of a stranger, and without a certificate (F-018)", async () => {
  const url = await serveBank(SERVER);
  expect(await ask(url, "client")).toBe("200 O=apistep tests, CN=bot");
  const untrusted = "expected a client certificate of an authority that the mock trusts";
  expect(await ask(url, "stranger")).toMatch(/^403 .*"status":403/);
  expect(await ask(url, "stranger")).toContain(`${untrusted}, got that of O=apistep tests, CN=stranger`);
  expect(await ask(url, undefined)).toContain("needs its credentials: expected a client certificate, got none");
});

test("a client certificate is asked for where an authority is given, or on demand", () => {
  const { ca: _, ...plain } = SERVER;
  expect(tlsServerOptions(plain)).not.toHaveProperty("ca");
  expect([plain, SERVER, { ...plain, requestCert: true }].map((tls) => tlsServerOptions(tls).requestCert)).toEqual([
    false,
    true,
    true,
  ]);
});

test("PEM may come as bytes", async () => {
  const bytes = { key: Buffer.from(pem("server-key")), cert: new TextEncoder().encode(pem("server")), ca: SERVER.ca };
  expect(tlsServerOptions(bytes)).toEqual(tlsServerOptions(SERVER));
});

test("over plain HTTP there is no client certificate", async () => {
  const seen: unknown[] = [];
  const url = await serveHttp(({ socket }: { socket: Socket }, response) => {
    seen.push(clientCertificateOf(socket));
    response.end();
  });
  await fetch(url);
  expect(seen).toEqual([undefined]);
});

const LATE: Clock = { monotonic: () => 0, now: () => new Date("2121-01-01") };

test.each([
  ["another key", { ...SERVER, key: pem("client-key") }, "the certificate does not belong to the key"],
  ["no key", { ...SERVER, key: pem("server") }, "the key is no private key in PEM"],
  ["no certificate", { ...SERVER, cert: "" }, "the certificate is no certificate in PEM"],
  ["no authority", { ...SERVER, ca: Buffer.from("x") }, "the client authority is no certificate in PEM"],
])("what no server can be run with is a wrong option: %s", (_title, tls, message) => {
  expect(() => tlsServerOptions(tls)).toThrow(
    expect.objectContaining({ code: "bad-option", message, hint: expect.stringMatching(/\S/) }),
  );
});

const FILES = { key: path("server-key"), cert: path("server"), ca: path("client-ca") };

test("files are read", async () => {
  expect(await readTlsFiles(FILES)).toEqual(SERVER);
  expect(await readTlsFiles({ key: FILES.key, cert: FILES.cert })).toEqual({ ...SERVER, ca: undefined });
});

test.each([
  ["nowhere", { ...FILES, key: "nosuch.pem" }, undefined, "nosuch.pem", "there is no file nosuch.pem"],
  ["a directory", { ...FILES, cert: FOLDER }, undefined, FOLDER, `${FOLDER} is a directory`],
  ["another key", { ...FILES, key: path("client-key") }, undefined, FILES.cert, "does not belong to the key"],
  ["expired", FILES, LATE, FILES.cert, `the certificate (${FILES.cert}) has expired: 2120-01-01`],
  ["no authority", { ...FILES, ca: path("client-key") }, undefined, path("client-key"), "is no certificate in PEM"],
])("a file that no server can be run with is told: %s", async (_title, files, clock, file, message) => {
  await expect(readTlsFiles(files, clock)).rejects.toMatchObject({
    code: "bad-file",
    message: expect.stringContaining(message),
    location: { file },
  });
});
