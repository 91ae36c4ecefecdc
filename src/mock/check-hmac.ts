import { timingSafeEqual } from "node:crypto";
import { type HmacSetting, hmacHash, NONCE_BYTES } from "../bot/index.js";
import { type Clock, formatDuration } from "../core/index.js";
import type { Problem } from "./problem.js";
import type { MockRequest } from "./request.js";

export interface HmacCheckOptions {
  readonly clock: Clock;
  /** Milliseconds that a signature's time may be away from now, before or after. */
  readonly signatureWindow: number;
}

/** So many nonces are remembered: the last ones. */
const MOST_NONCES = 10_000;

const NONCE = new RegExp(`^[\\da-f]{${NONCE_BYTES * 2}}$`, "i");
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const FINE: readonly Problem[] = [];

/**
 * Checks the signature of a request by the step's HMAC setting, over the bytes of the body as they came (F-020,
 * unverified: U-01), its time, and that its nonce is new. Never tells what the signature should be.
 */
export function createHmacCheck(setting: HmacSetting, options: HmacCheckOptions) {
  const isReplayed = createNonceMemory();
  return (request: MockRequest): readonly Problem[] => {
    const { hash, nonce, timestamp } = textsOf(request);
    const problems = [
      ...(hash === undefined ? [missing("hash", `the signature of the HMAC setting "${setting.name}"`)] : []),
      ...checkNonce(nonce),
      ...checkTimestamp(timestamp, options),
    ];
    if (hash === undefined || nonce === undefined || timestamp === undefined || problems.length > 0) return problems;
    if (!isSame(hash, hmacHash(setting, { body: request.raw, nonce, timestamp }))) {
      const expected = `the signature of the HMAC setting "${setting.name}"`;
      return [{ pointer: "/headers/hash", expected, got: "one with another key, secret, hash or body" }];
    }
    if (!isReplayed(request, nonce)) return FINE;
    return [{ pointer: "/headers/nonce", expected: "a nonce of its own", got: "one that was sent before" }];
  };
}

function textsOf({ headers }: MockRequest) {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { hash: text(headers.hash), nonce: text(headers.nonce), timestamp: text(headers.timestamp) };
}

const missing = (name: string, expected: string): Problem => ({
  pointer: `/headers/${name}`,
  expected,
  got: "nothing",
});

function checkNonce(nonce: string | undefined): readonly Problem[] {
  const expected = `${NONCE_BYTES} bytes in hexadecimal`;
  if (nonce === undefined) return [missing("nonce", expected)];
  return NONCE.test(nonce) ? FINE : [{ pointer: "/headers/nonce", expected, got: "something else" }];
}

function checkTimestamp(
  timestamp: string | undefined,
  { clock, signatureWindow }: HmacCheckOptions,
): readonly Problem[] {
  const pointer = "/headers/timestamp";
  const form = "a time such as 2024-05-31T12:00:00.000Z";
  if (timestamp === undefined) return [missing("timestamp", form)];
  const time = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(time)) return [{ pointer, expected: form, got: "something else" }];
  const age = clock.now().getTime() - time;
  if (Math.abs(age) <= signatureWindow) return FINE;
  const expected = `a time within ${formatDuration(signatureWindow)} of the mock's clock`;
  return [{ pointer, expected, got: `one ${formatDuration(Math.abs(age))} ${age > 0 ? "before" : "after"} it` }];
}

/** Takes the same time wherever they differ. */
function isSame(sent: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(sent), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether another request brought this nonce before; the same request may be looked at twice. */
function createNonceMemory(): (request: MockRequest, nonce: string) => boolean {
  const nonces = new Set<string>();
  const verdicts = new WeakMap<MockRequest, boolean>();
  return (request, sent) => {
    const known = verdicts.get(request);
    if (known !== undefined) return known;
    const nonce = sent.toLowerCase();
    const isReplayed = nonces.has(nonce);
    verdicts.set(request, isReplayed);
    nonces.add(nonce);
    const [oldest] = nonces;
    if (nonces.size > MOST_NONCES && oldest !== undefined) nonces.delete(oldest);
    return isReplayed;
  };
}
