import fc from "fast-check";
import { MockAgent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BackendRequest, buildRequest, createCaller } from "../../src/backend/index.js";
import { type ApiStep, type Bot, hmacHash, parseBot } from "../../src/bot/index.js";
import type { Clock, JsonObject } from "../../src/core/index.js";
import { authRefusal } from "../../src/mock/auth-refusal.js";
import type { AuthOptions } from "../../src/mock/check-auth.js";
import { createRequestCheck } from "../../src/mock/check-request.js";
import { createMock, type LogEntry } from "../../src/mock/index.js";
import type { MockRequest } from "../../src/mock/request.js";

const HMAC = { key: "k3y-of-the-bank", secret: "s3cret-of-the-bank" };
const SETTINGS = {
  signed: { hmac: HMAC },
  mutual: { ssl: { key: "client-key.pem", certificate: "client.pem" } },
};

function bank(step: JsonObject, settings: object = SETTINGS): { bot: Bot; step: ApiStep } {
  const transfer = { method: "POST", path: "/transfer", body: { value: { variable: "value" } }, ...step };
  const environment = { BANK_KEY: "k3y-in-a-row" };
  const file = { name: "Bank", securitySettings: settings, apiSteps: { transfer } };
  const bot = parseBot(JSON.stringify(file), { environment });
  const [made] = bot.apiSteps.values();
  if (made === undefined) throw new Error("no step");
  return { bot, step: made };
}

const NOW = Date.parse("2024-05-31T12:00:00.000Z");
const at = (time: number): Clock => ({ monotonic: () => performance.now(), now: () => new Date(time) });

/** What reaches a backend of a request that the caller sends, at a time. */
async function sent(request: BackendRequest, clock: Clock, seed?: number): Promise<MockRequest> {
  const agent = new MockAgent();
  agent.disableNetConnect();
  const { pathname } = new URL(request.url);
  const arrived = new Promise<MockRequest>((resolve) => {
    agent
      .get("http://bank")
      .intercept({ path: pathname, method: request.method })
      .reply(200, ({ headers, body }) => {
        const text = typeof body === "string" ? body : "";
        const raw = text === "" ? undefined : Buffer.from(text);
        const json = text === "" ? undefined : JSON.parse(text);
        resolve({ method: request.method, path: pathname, query: {}, headers: headers as never, body: json, raw });
        return "{}";
      });
  });
  const caller = createCaller({ dispatcher: agent, clock, ...(seed === undefined ? {} : { seed }) });
  await caller.call(request);
  await agent.close();
  return arrived;
}

async function signed({ bot, step }: ReturnType<typeof bank>, value: unknown, time = NOW): Promise<MockRequest> {
  return sent(buildRequest(bot, step, { value }, "http://bank").request, at(time));
}

const FRESH = { clock: at(NOW) };
const checkOf = ({ bot, step }: ReturnType<typeof bank>, options: AuthOptions = FRESH) =>
  createRequestCheck(bot, step, options);

const withHeaders = (request: MockRequest, change: object): MockRequest => ({
  ...request,
  headers: { ...request.headers, ...change },
});

const SIGNATURE = 'the signature of the HMAC setting "signed"';
const WRONG = { pointer: "/headers/hash", expected: SIGNATURE, got: "one with another key, secret, hash or body" };

describe("an HMAC setting (F-020)", () => {
  const keys = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => text.trim() !== "" && !text.includes("$"));
  const encodings = fc.constantFrom("sha1", "sha256", "sha384", "sha512");

  test("what the caller signs, the mock accepts; with one byte changed, it does not", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        keys,
        keys,
        encodings,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (...all) => {
          const [value, key, secret, encoding, place, by] = all;
          const made = bank({ security: "signed" }, { signed: { hmac: { key, secret, encoding } } });
          const request = await signed(made, value);
          const check = checkOf(made);
          expect(check(request)).toEqual([]);
          const raw = Buffer.from(request.raw ?? []);
          const index = place % raw.length;
          raw[index] = (raw[index] ?? 0) ^ by;
          expect(check({ ...request, raw })).toEqual([WRONG]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a request without a body is signed too", async () => {
    const made = bank({ security: "signed", method: "GET", body: undefined });
    const request = await signed(made, 1);
    expect(request.raw).toBeUndefined();
    expect(checkOf(made)(request)).toEqual([]);
    expect(checkOf(made)({ ...request, raw: Buffer.from(" ") })).toEqual([WRONG]);
  });

  test.each([
    ["another secret", { ...HMAC, secret: "another-secret" }],
    ["another key", { ...HMAC, key: "another-key" }],
    ["another hash", { ...HMAC, encoding: "sha512" }],
  ])("%s is refused", async (_title, hmac) => {
    const request = await signed(bank({ security: "signed" }, { signed: { hmac } }), 1);
    expect(checkOf(bank({ security: "signed" }))(request)).toEqual([WRONG]);
  });

  const NONCE = "24 bytes in hexadecimal";
  const TIME = "a time such as 2024-05-31T12:00:00.000Z";
  const problem = (name: string, expected: string, got: string) => ({ pointer: `/headers/${name}`, expected, got });

  test.each([
    [
      "no headers",
      { hash: undefined, nonce: undefined, timestamp: undefined },
      [
        problem("hash", SIGNATURE, "nothing"),
        problem("nonce", NONCE, "nothing"),
        problem("timestamp", TIME, "nothing"),
      ],
    ],
    ["no hash", { hash: undefined }, [problem("hash", SIGNATURE, "nothing")]],
    ["a nonce of another form", { nonce: "a".repeat(47) }, [problem("nonce", NONCE, "something else")]],
    ["a nonce of another request", { nonce: "a".repeat(48) }, [WRONG]],
    ["a time of another form", { timestamp: "2024-05-31 12:00" }, [problem("timestamp", TIME, "something else")]],
    ["no time", { timestamp: "2024-13-31T12:00:00.000Z" }, [problem("timestamp", TIME, "something else")]],
    ["another time", { timestamp: "2024-05-31T12:00:00.001Z" }, [WRONG]],
    ["an empty hash", { hash: "" }, [WRONG]],
  ])("%s", async (_title, change, want) => {
    const made = bank({ security: "signed" });
    expect(checkOf(made)(withHeaders(await signed(made, 1), change))).toEqual(want);
  });

  test.each([
    [NOW - 300_000, {}, undefined],
    [NOW - 300_001, {}, "one 300 s before it"],
    [NOW + 300_000, {}, undefined],
    [NOW + 360_000, {}, "one 360 s after it"],
    [NOW - 2_000, { signatureWindow: 1_000 }, "one 2 s before it"],
    [0, { signatureWindow: Number.POSITIVE_INFINITY }, undefined],
  ])("signed at %d, with %j: %s", async (time, options, got) => {
    const made = bank({ security: "signed" });
    const request = await signed(made, 1, time);
    const problems = checkOf(made, { ...FRESH, ...options })(request);
    expect(problems.map((one) => [one.pointer, one.got])).toEqual(
      got === undefined ? [] : [["/headers/timestamp", got]],
    );
  });

  test("a request that comes again is refused; looking twice at the same one is not", async () => {
    const made = bank({ security: "signed" });
    const request = await signed(made, 1);
    const check = checkOf(made);
    expect([check(request), check(request)]).toEqual([[], []]);
    const replayed = [{ pointer: "/headers/nonce", expected: "a nonce of its own", got: "one that was sent before" }];
    expect(check({ ...request })).toEqual(replayed);
    expect(check(await signed(made, 1))).toEqual([]);
    const isForged = withHeaders(await signed(made, 2), { hash: "forged" });
    expect(check(isForged)).toEqual([WRONG]);
    expect(check({ ...isForged, headers: (await signed(made, 2)).headers })).toEqual([]);
  });

  test("the last ten thousand nonces are remembered", async () => {
    const made = bank({ security: "signed" });
    const check = checkOf(made);
    const { request } = buildRequest(made.bot, made.step, { value: 1 }, "http://bank");
    const first = await sent(request, at(NOW), 1);
    expect(check(first)).toEqual([]);
    const setting = made.step.security;
    if (setting?.type !== "hmac") throw new Error("no HMAC setting");
    const timestamp = new Date(NOW).toISOString();
    for (let index = 0; index < 9_999; index += 1) {
      const nonce = index.toString(16).padStart(48, "0");
      const hash = hmacHash(setting, { body: first.raw, nonce, timestamp });
      expect(check(withHeaders(first, { nonce, hash }))).toEqual([]);
    }
    expect(check({ ...first })).toHaveLength(1);
    const nonce = "f".repeat(48);
    check(withHeaders(first, { nonce, hash: hmacHash(setting, { body: first.raw, nonce, timestamp }) }));
    expect(check({ ...first })).toEqual([]);
  });
});

test("over HTTP, a strict mock takes what the caller signs, once, whatever is in it", async () => {
  const { bot, step } = bank({ security: "signed" });
  const entries: LogEntry[] = [];
  const mock = await createMock({ bot, strict: true, onRequest: (entry) => void entries.push(entry) });
  const caller = createCaller({ timeout: 5_000 });
  onTestFinished(async () => void (await Promise.all([caller.close(), mock.close()])));
  const { request } = buildRequest(
    bot,
    step,
    { value: { text: "é\u2028 \ud83d\ude00", list: [1e21, null] } },
    mock.url,
  );
  expect([await caller.call(request), await caller.call(request)]).toMatchObject([{ status: 200 }, { status: 200 }]);
  const { security: _, ...unsigned } = request;
  expect(await caller.call(unsigned)).toMatchObject({ status: 422 });
  expect(entries.map(({ problems }) => problems.map(({ pointer }) => pointer))).toEqual([
    [],
    [],
    ["/headers/hash", "/headers/nonce", "/headers/timestamp"],
  ]);
});

describe("a refusal for credentials", () => {
  const CLIENT = { subject: "CN=bot", isTrusted: true };

  async function refusalOf(
    step: JsonObject,
    change: (request: MockRequest) => MockRequest,
    options: AuthOptions = FRESH,
  ) {
    const made = bank(step);
    const problems = checkOf(made, options)(change(await signed(made, 1)));
    const refusal = authRefusal(made.bot, made.step, problems);
    return refusal === undefined ? undefined : [refusal.status, refusal.challenge, refusal.detail];
  }
  const needs = (expected: string, got: string) =>
    `the API step "transfer" needs its credentials: expected ${expected}, got ${got}`;
  const certificates = { ...FRESH, certificates: true };
  const wrong = (name: string) => (request: MockRequest) => withHeaders(request, { [name]: "wrong" });
  const asIs = (request: MockRequest) => request;

  test.each([
    [
      "bearer",
      { auth: { bearer: "t0ken" } },
      [401, "Bearer", needs("the bearer token of the bot file", "another scheme than Bearer")],
    ],
    [
      "basic",
      { auth: { basic: { username: "bank", password: "pass" } } },
      [401, 'Basic realm="apistep", charset="UTF-8"', needs('Basic with user "bank"', "another scheme than Basic")],
    ],
    [
      "a header row with a secret",
      { headers: { Authorization: { text: "Key ${BANK_KEY}" } } },
      [401, "ApiKey", needs('the text "Key $BANK_KEY"', "another value, which is not shown")],
    ],
    ["no credentials at all", { headers: { Authorization: { text: "open" } } }, undefined],
  ])("%s", async (_title, step, want) => {
    expect(await refusalOf(step, wrong("authorization"))).toEqual(want);
    expect(await refusalOf(step, asIs)).toBeUndefined();
  });

  test("a signature", async () => {
    const security = { security: "signed" };
    expect(await refusalOf(security, wrong("hash"))).toEqual([401, "HMAC", needs(WRONG.expected, WRONG.got)]);
    expect(await refusalOf({ ...security, auth: { bearer: "t0ken" } }, wrong("hash"))).toEqual([
      401,
      "Bearer",
      needs(WRONG.expected, WRONG.got),
    ]);
  });

  test("a header of the same name that is no signature", async () => {
    const step = { headers: { hash: { text: "fixed" } } };
    expect(await refusalOf(step, wrong("hash"))).toBeUndefined();
  });

  test("a client certificate, where they are looked for", async () => {
    const step = { security: "mutual" };
    const showing = (certificate: MockRequest["certificate"]) => (request: MockRequest) => ({
      ...request,
      certificate,
    });
    const untrusted = needs("a client certificate of an authority that the mock trusts", "that of CN=bot");
    expect(await refusalOf(step, asIs)).toBeUndefined();
    expect(await refusalOf(step, asIs, certificates)).toEqual([403, undefined, needs("a client certificate", "none")]);
    expect(await refusalOf(step, showing({ ...CLIENT, isTrusted: false }), certificates)).toEqual([
      403,
      undefined,
      untrusted,
    ]);
    expect(await refusalOf(step, showing(CLIENT), certificates)).toBeUndefined();
    expect(await refusalOf({ ...step, auth: { bearer: "t0ken" } }, wrong("authorization"), certificates)).toEqual([
      401,
      "Bearer",
      needs("the bearer token of the bot file", "another scheme than Bearer"),
    ]);
  });

  test("other problems are none of credentials", async () => {
    const step = { auth: { bearer: "t0ken" } };
    const withoutBody = (request: MockRequest) => ({ ...request, body: undefined, raw: undefined });
    expect(await refusalOf(step, withoutBody)).toBeUndefined();
  });
});
