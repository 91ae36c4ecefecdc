import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { buildRequest, createCaller, credentialsOf, toCurl } from "../../src/backend/index.js";
import { type Bot, type HmacSetting, hmacHash, parseBot } from "../../src/bot/index.js";
import type { Clock } from "../../src/core/index.js";
import { serveHttp } from "./servers.js";

const FOLDER = "test/backend/certificates";
const pem = (name: string) => readFileSync(`${FOLDER}/${name}.pem`, "utf8");

const KEYS = { key: "k3y-of-the-bank", secret: "s3cret-of-the-bank" };
const SSL = { key: "client-key.pem", certificate: "client.pem" };

function bankBot(securitySettings: object, step: object = {}): Bot {
  const file = {
    name: "Bank",
    securitySettings,
    apiSteps: {
      transfer: {
        method: "POST",
        path: "/transfer",
        security: "bank",
        body: { amount: { variable: "amount" } },
        ...step,
      },
    },
  };
  return parseBot(JSON.stringify(file), { file: `${FOLDER}/bank.yaml` });
}

function requestOf(bot: Bot, url: string, session: Record<string, unknown> = { amount: 5 }) {
  const step = bot.apiSteps.get("transfer");
  if (step === undefined) throw new Error("no step");
  return buildRequest(bot, step, session, url).request;
}

const NOW = "2024-05-31T12:00:00.000Z";
const STANDING: Clock = { monotonic: () => performance.now(), now: () => new Date(NOW) };

interface Sent {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What reaches a backend over HTTP of requests that a caller with this seed sends. */
async function sentBy(bot: Bot, sessions: readonly Record<string, unknown>[], seed?: number, clock = STANDING) {
  const sent: Sent[] = [];
  const url = await serveHttp(async (request, response) => {
    sent.push({ headers: request.headers, body: Buffer.concat(await request.toArray()).toString() });
    response.end("{}");
  });
  const caller = createCaller({ clock, timeout: 5_000, ...(seed === undefined ? {} : { seed }) });
  onTestFinished(() => caller.close());
  for (const session of sessions) {
    expect(await caller.call(requestOf(bot, url, session))).toMatchObject({ status: 200 });
  }
  return sent.map(({ headers: { host: _, ...headers }, body }) => ({ headers, body }));
}

function hashOf(bot: Bot, { headers, body }: Sent): string {
  const { nonce, timestamp } = headers;
  const setting = bot.apiSteps.get("transfer")?.security as HmacSetting;
  return hmacHash(setting, { body, nonce: String(nonce), timestamp: String(timestamp) });
}

test("an HMAC setting signs the JSON text as it is sent (F-020)", async () => {
  const bot = bankBot({ bank: { hmac: KEYS } });
  const [sent] = await sentBy(bot, [{ amount: "é\u2028 \ud83d\ude00" }]);
  if (sent === undefined) throw new Error("nothing was sent");
  expect(sent.body).toBe('{"amount":"é\u2028 \ud83d\ude00"}');
  expect(sent.headers).toMatchObject({
    charset: "utf8",
    timestamp: NOW,
    nonce: expect.stringMatching(/^[\da-f]{48}$/),
    hash: hashOf(bot, sent),
    "content-length": String(Buffer.byteLength(sent.body)),
  });
  expect(JSON.stringify(sent)).not.toMatch(/k3y-of|s3cret-of/);
});

test("without a body, {} is signed; auth is sent beside", async () => {
  const auth = { bearer: "t0ken-of-the-bank" };
  const bot = bankBot({ bank: { hmac: { ...KEYS, encoding: "sha512" } } }, { method: "GET", body: undefined, auth });
  const [sent] = await sentBy(bot, [{}]);
  if (sent === undefined) throw new Error("nothing was sent");
  expect(sent.body).toBe("");
  expect(sent.headers).toMatchObject({
    authorization: "Bearer t0ken-of-the-bank",
    hash: hashOf(bot, { ...sent, body: "{}" }),
  });
});

test("the same seed at the same time sends the same bytes; every nonce is new", async () => {
  const bot = bankBot({ bank: { hmac: KEYS } });
  const sessions = [{ amount: 1 }, { amount: 1 }, { amount: 2 }];
  const nonces = (sent: readonly Sent[]) => sent.map(({ headers }) => headers.nonce);
  const first = await sentBy(bot, sessions, 7);
  expect(await sentBy(bot, sessions, 7)).toEqual(first);
  const later: Clock = { ...STANDING, now: () => new Date(Date.parse(NOW) + 1) };
  const all = [
    first,
    await sentBy(bot, sessions, 8),
    await sentBy(bot, sessions, 7, later),
    await sentBy(bot, sessions),
  ];
  expect(new Set(all.flatMap(nonces)).size).toBe(12);
});

test("a step without a setting is sent as ever", async () => {
  const bot = bankBot({ bank: { hmac: KEYS } }, { security: undefined });
  const [sent] = await sentBy(bot, [{ amount: 5 }]);
  expect(Object.keys(sent?.headers ?? {}).sort()).toEqual(["accept", "connection", "content-length", "content-type"]);
});

test("no command shows a secret, and each tells what it can't repeat", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 12 }), fc.jsonValue(), (text, amount) => {
      const secret = `${text}-s3cret`;
      const bot = bankBot({ bank: { hmac: { ...KEYS, secret } } });
      const command = toCurl(requestOf(bot, "http://a", { amount }), bot.secrets);
      expect(command).not.toContain("s3cret");
      expect(command).toMatch(/' # curl does not sign: the headers of the HMAC setting are missing$/);
    }),
    { numRuns: 50 },
  );
  const url = "https://127.0.0.1";
  expect(toCurl(requestOf(bankBot({ bank: { ssl: SSL } }), url), [])).toMatch(
    / --cert test\/backend\/certificates\/client\.pem --key test\/backend\/certificates\/client-key\.pem$/,
  );
  const bot = bankBot({ bank: { ssl: { ...SSL, key: pem("client-key") } } });
  const command = toCurl(requestOf(bot, url), bot.secrets);
  expect(command).toMatch(/ # add the client certificate of the SSL setting: --cert and --key$/);
  expect(command).not.toContain("PRIVATE");
});

test("an answer must not repeat the secret of an HMAC setting", () => {
  const bot = bankBot({ bank: { hmac: KEYS } });
  const step = bot.apiSteps.get("transfer");
  expect(step && credentialsOf(bot, step)).toEqual([{ name: "BANK_SECRET", value: KEYS.secret }]);
});

/** A server that tells whose certificate a client showed; it ends the connections of those without. */
async function serveMutual(): Promise<string> {
  const tls = { key: pem("server-key"), cert: pem("server"), ca: pem("client-ca"), requestCert: true };
  const server = createServer({ ...tls, rejectUnauthorized: true }, (request, response) => {
    const { subject } = (request.socket as TLSSocket).getPeerCertificate();
    response.end(JSON.stringify({ subject: subject.CN }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function certified(bot: Bot, url: string, network: object = {}) {
  const caller = createCaller({ timeout: 5_000, network: { ca: pem("server-ca"), ...network } });
  onTestFinished(() => caller.close());
  const outcomes = [await caller.call(requestOf(bot, url)), await caller.call(requestOf(bot, url))];
  return outcomes.map((outcome) => ("failure" in outcome ? outcome.failure : Buffer.from(outcome.body).toString()));
}

test("an SSL setting shows its certificate, which goes before that of the network (F-018)", async () => {
  const url = await serveMutual();
  const trusted = { cert: pem("client"), key: pem("client-key") };
  const stranger = { cert: pem("stranger"), key: pem("stranger-key") };
  const step = { security: undefined };
  const fromText = { key: pem("client-key"), certificate: pem("client") };
  const bot = '{"subject":"bot"}';
  expect(await certified(bankBot({ bank: { ssl: SSL } }), url)).toEqual([bot, bot]);
  expect(await certified(bankBot({ bank: { ssl: SSL } }), url, stranger)).toEqual([bot, bot]);
  expect(await certified(bankBot({ bank: { ssl: fromText } }), url)).toEqual([bot, bot]);
  expect(await certified(bankBot({}, step), url, trusted)).toEqual([bot, bot]);
  expect(await certified(bankBot({}, step), url, stranger)).not.toContain(bot);
  expect(await certified(bankBot({}, step), url)).not.toContain(bot);
});

test("a certificate that can't be used is told with its file; without TLS nobody looks for it", async () => {
  const url = await serveMutual();
  const missing = bankBot({ bank: { ssl: { ...SSL, key: "nosuch.pem" } } });
  const other = bankBot({ bank: { ssl: { ...SSL, key: "server-key.pem" } } });
  await expect(certified(missing, url)).rejects.toMatchObject({
    code: "bad-file",
    message: `there is no file ${FOLDER}/nosuch.pem`,
  });
  await expect(certified(other, url)).rejects.toMatchObject({
    code: "bad-file",
    message: expect.stringContaining(
      'the certificate of the security setting "bank" (test/backend/certificates/client.pem)',
    ),
    location: { file: `${FOLDER}/client.pem` },
  });
  expect(await sentBy(missing, [{ amount: 5 }])).toHaveLength(1);
});
