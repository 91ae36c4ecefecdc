import { createHash, createHmac } from "node:crypto";
import type { HmacSetting } from "./model.js";

/** What is signed besides the setting's own key. */
export interface Signed {
  /** The JSON text as it is sent; undefined or empty for a request without a body. */
  readonly body: string | Uint8Array | undefined;
  /** ISO 8601, UTC, with milliseconds. */
  readonly timestamp: string;
  /** 24 bytes in hexadecimal. */
  readonly nonce: string;
}

/** Headers that a signed request carries, in lower case. */
export const HMAC_HEADERS = ["hash", "nonce", "timestamp", "charset"] as const;

export const NONCE_BYTES = 24;

/**
 * The header `hash` of a request, by the profile `faktion-2020` (F-020). Unverified: that the platform signs so is
 * inferred from a public programme, as nothing was ever published (U-01, F-019).
 */
export function hmacHash({ key, secret, encoding }: HmacSetting, { body, timestamp, nonce }: Signed): string {
  const text = body === undefined || body.length === 0 ? "{}" : body;
  const digest = createHash(encoding).update(text).update(`\n${timestamp}\n${nonce}\n${key}`).digest("hex");
  return createHmac(encoding, secret).update(digest).digest("base64");
}
