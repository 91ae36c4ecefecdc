import { ApistepError, isObject, type JsonObject, kindOf } from "../core/index.js";
import type { Answer } from "./exchange.js";

/** An answer as a program has it, from fetch or another client. */
export interface GivenAnswer {
  readonly status: number;
  /** Names in any case. */
  readonly headers: GivenHeaders;
  /** The bytes as they came, or their text. */
  readonly body: Uint8Array | ArrayBuffer | string;
  /** Milliseconds from sending the request to the last byte of the answer. Default 0. */
  readonly ms?: number;
}

/** By their names, with a list where there are several values, as of `node:http`; or `Headers`. */
export type GivenHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | { forEach(visit: (value: string, name: string) => void): void };

/**
 * The answer in the form that rules look at.
 * @throws {ApistepError} `bad-option` for what is no answer
 */
export function toAnswer(given: GivenAnswer): Answer {
  const { status, headers, body, ms = 0 } = given;
  if (typeof status !== "number") throw noAnswer(`the status as a number, got ${kindOf(status)}`);
  if (!isObject(headers)) throw noAnswer(`headers by their names, got ${kindOf(headers)}`);
  return { status, headers: hasPlainNames(headers) ? headers : lowerCased(headers), body: bytesOf(body), ms };
}

/** Most clients give them so; then there is nothing to do. */
function hasPlainNames(headers: GivenHeaders): headers is Answer["headers"] {
  const values: JsonObject = headers;
  if (typeof values.forEach === "function") return false;
  for (const name in values) if (typeof values[name] !== "string" || UPPER_CASE.test(name)) return false;
  return true;
}

const UPPER_CASE = /[A-Z]/;

function lowerCased(headers: GivenHeaders): Answer["headers"] {
  const all = new Map<string, string>();
  const add = (value: unknown, name: string) => {
    if (value !== undefined) all.set(name.toLowerCase(), [value].flat().join(", "));
  };
  if (typeof headers.forEach === "function") headers.forEach(add);
  else for (const [name, value] of Object.entries(headers)) add(value, name);
  return Object.fromEntries(all);
}

const encoder = new TextEncoder();

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === "string") return encoder.encode(body);
  if (body instanceof Uint8Array) return body;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw noAnswer(`the body as text or bytes, got ${kindOf(body)}`);
}

function noAnswer(expected: string): ApistepError {
  return new ApistepError("bad-option", `an answer to check: expected ${expected}`, {
    hint: "of a fetch response, give { status: response.status, headers: response.headers, body: await response.text() }",
  });
}
