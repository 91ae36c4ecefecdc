import { expect, test } from "vitest";
import { type Bot, hmacHash, parseBot } from "../../src/bot/index.js";
import type { Clock, JsonObject } from "../../src/core/index.js";
import { validateBackend } from "../../src/validate/index.js";
import { serveHttp } from "../backend/servers.js";
import { findingsOf } from "./bank.js";

const BOT: JsonObject = {
  name: "Bank",
  securitySettings: { signed: { hmac: { key: "k3y-of-the-bank", secret: "${HMAC_SECRET}" } } },
  apiSteps: {
    transfer: {
      method: "POST",
      path: "/transfer",
      security: "signed",
      body: { amount: { variable: "amount", schema: { type: "number" } } },
      samples: [
        { name: "one", session: { amount: 1 } },
        { name: "two", session: { amount: 2 } },
      ],
    },
  },
};
const SECRET = "s3cret-of-the-bank";
const bank = () => parseBot(JSON.stringify(BOT), { environment: { HMAC_SECRET: SECRET } });

const STANDING: Clock = { monotonic: () => performance.now(), now: () => new Date("2024-05-31T12:00:00.000Z") };

interface Backend {
  readonly url: string;
  /** Headers and body of each request, without what belongs to the connection. */
  readonly received: string[];
}

/** A backend that takes only what is signed. */
async function serveSigned(bot: Bot, answer: (body: string) => unknown): Promise<Backend> {
  const setting = bot.apiSteps.get("transfer")?.security;
  if (setting?.type !== "hmac") throw new Error("no HMAC setting");
  const received: string[] = [];
  const url = await serveHttp(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const { host: _, ...headers } = request.headers;
    const { nonce, timestamp, hash } = headers;
    received.push(JSON.stringify({ headers, body }));
    response.setHeader("content-type", "application/json");
    const isSigned = hash === hmacHash(setting, { body, nonce: String(nonce), timestamp: String(timestamp) });
    if (!isSigned) response.statusCode = 401;
    response.end(JSON.stringify(isSigned ? answer(body) : { detail: "not signed" }));
  });
  return { url, received };
}

test("what is sent is signed, and the same seed at the same time sends the same bytes", async () => {
  const bot = bank();
  const run = async (seed: number) => {
    const { url, received } = await serveSigned(bot, () => ({}));
    const report = await validateBackend({ bot, backend: url, seed, clock: STANDING, cases: ["samples"] });
    expect([report.verdict, findingsOf(report)]).toEqual(["passed", []]);
    return received;
  };
  const first = await run(7);
  expect(first).toHaveLength(2);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
});

test("a finding's command says that the signature is missing, and neither it nor the report tells the secret", async () => {
  const bot = bank();
  const { url } = await serveSigned(bot, () => ({ messages: SECRET }));
  const report = await validateBackend({ bot, backend: url });
  const [finding] = findingsOf(report);
  expect(finding?.reproduce).toMatch(/ # curl does not sign: the headers of the HMAC setting are missing$/);
  expect(JSON.stringify(report)).not.toContain(SECRET);
});

test("credentials are probed: a backend that checks signatures, and one that does not", async () => {
  const bot = bank();
  const probe = async (backend: string) => {
    const report = await validateBackend({ bot, backend, cases: ["probes"], filter: ["*credentials*"] });
    expect(report.cases.map(({ id }) => id)).toEqual([
      "transfer/probe/no credentials",
      "transfer/probe/wrong credentials",
      "transfer/probe/nearly right credentials",
    ]);
    return findingsOf(report).map(({ rule }) => rule);
  };
  const { url, received } = await serveSigned(bot, () => ({}));
  expect(await probe(url)).toEqual(["credentials-not-checked"]); // of a signature that is a day old
  expect(received.map((text) => /"hash":/.test(text))).toEqual([true, false, true, true, true, true]);
  const careless = await serveHttp((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end("{}");
  });
  expect(await probe(careless)).toEqual(Array(3).fill("credentials-not-checked"));
});

test("a signature that is right for another body, or for yesterday, is refused", async () => {
  const bot = bank();
  const setting = bot.apiSteps.get("transfer")?.security;
  if (setting?.type !== "hmac") throw new Error("no HMAC setting");
  const run = async (isBodySigned: boolean, isNew: (timestamp: string) => boolean) => {
    const url = await serveHttp(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      const { nonce, timestamp, hash } = request.headers;
      const signed = { nonce: String(nonce), timestamp: String(timestamp) };
      const bodies = isBodySigned ? [body] : [body, '{"apistep":"another body"}'];
      const isRight = bodies.some((each) => hash === hmacHash(setting, { body: each, ...signed }));
      response.setHeader("content-type", "application/json");
      if (!isRight || !isNew(signed.timestamp)) response.statusCode = 401;
      response.end("{}");
    });
    const report = await validateBackend({ bot, backend: url, clock: STANDING, cases: ["probes"], filter: ["nearly"] });
    return findingsOf(report).map(({ severity, expected }) => `${severity} ${expected}`);
  };
  const today = (timestamp: string) => timestamp.startsWith("2024-05-31");
  expect(await run(true, today)).toEqual([]);
  expect(await run(true, () => true)).toEqual(["warning status 401 or 403 for a signature that is a day old"]);
  expect(await run(false, today)).toEqual(["error status 401 or 403 for a signature over another body"]);
});

test("a client certificate that can't be used is told before anything is sent", async () => {
  const ssl = { key: "nosuch-key.pem", certificate: "nosuch.pem" };
  const bot = parseBot(JSON.stringify({ ...BOT, securitySettings: { signed: { ssl } } }), { file: "bots/bank.yaml" });
  await expect(validateBackend({ bot, backend: "https://127.0.0.1:1" })).rejects.toMatchObject({
    code: "bad-file",
    message: "there is no file bots/nosuch-key.pem",
  });
  await expect(validateBackend({ bot, backend: "http://127.0.0.1:1" })).rejects.toMatchObject({
    code: "backend-unreachable",
  });
});
