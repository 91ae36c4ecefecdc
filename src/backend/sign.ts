import { createHash } from "node:crypto";
import { hmacHash, NONCE_BYTES } from "../bot/index.js";
import { type Clock, randomBytes } from "../core/index.js";
import type { BackendRequest } from "./request.js";

/** Gives a request what its step's HMAC setting adds, at the time it is sent. Others it gives back. */
export type Signer = (request: BackendRequest) => BackendRequest;

/**
 * @param seed the same seed at the same time makes the same signatures, in the order of the calls. The time is in it
 *   because a backend may take each nonce once. Left out: nonces are random.
 */
export function createSigner(clock: Clock, seed: number | undefined): Signer {
  let count = 0;
  const nonceAt = (timestamp: string) => {
    if (seed === undefined) return Buffer.from(randomBytes(NONCE_BYTES)).toString("hex");
    count += 1;
    return createHash("sha256").update(`${seed} ${timestamp} ${count}`).digest().toString("hex", 0, NONCE_BYTES);
  };
  return (request) => {
    const { security, headers, signed = {} } = request;
    if (security?.type !== "hmac") return request;
    const { body = request.body, age = 0, end = "" } = signed;
    const timestamp = new Date(clock.now().getTime() - age).toISOString();
    const nonce = nonceAt(timestamp);
    const whole = hmacHash(security, { body, timestamp, nonce });
    const hash = whole.slice(0, whole.length - end.length) + end;
    return { ...request, headers: { ...headers, hash, nonce, timestamp, charset: "utf8" } };
  };
}
