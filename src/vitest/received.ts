import {
  type Answer,
  type CheckOptions,
  type CheckResult,
  checkResponse,
  type GivenHeaders,
  toAnswer,
} from "../contract/index.js";
import { isObject, kindOf } from "../core/index.js";
import { wrongUse } from "./wrong-use.js";

/** A fetch `Response`, as far as it is needed. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };
  readonly bodyUsed: boolean;
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** An answer, and what the platform contract says of it. */
export interface Received extends CheckResult {
  readonly answer: Answer;
}

/**
 * Reads what a test gives for an answer: a fetch `Response`, of which a copy is read; an object with a status and a
 * body, as test clients of servers give it; else the parsed JSON of an answer.
 * @throws {ApistepError} `bad-option` for what can't be an answer
 */
export function withReceived<Result>(
  value: unknown,
  options: CheckOptions,
  judge: (received: Received) => Result,
): Result | Promise<Result> {
  const received = (answer: Answer) => judge({ ...checkResponse(answer, options), answer });
  if (isFetchResponse(value)) return readResponse(value).then(received);
  if (isRawAnswer(value)) return received(readRaw(value));
  return received({ status: 200, headers: JSON_HEADERS, body: bytesOf(value), ms: 0 });
}

const isFetchResponse = (value: unknown): value is FetchResponse =>
  isObject(value) && typeof value.clone === "function" && typeof value.bodyUsed === "boolean";

async function readResponse(response: FetchResponse): Promise<Answer> {
  if (response.bodyUsed) {
    throw wrongUse(
      "the body of the response has been read already",
      "give the matcher the response first, or response.clone()",
    );
  }
  const { status, headers } = response;
  return toAnswer({ status, headers, body: await response.clone().arrayBuffer() });
}

interface RawAnswer {
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly headers?: unknown;
  readonly body: unknown;
}

/** No answer of an API step has a body in it. */
const isRawAnswer = (value: unknown): value is RawAnswer =>
  isObject(value) && [value.status, value.statusCode].some((status) => typeof status === "number") && "body" in value;

function readRaw({ status, statusCode, headers, body }: RawAnswer): Answer {
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const bytes = body === undefined || body === null || body === "" ? new Uint8Array() : bytesOf(body, isRaw);
  const given = headers === undefined ? JSON_HEADERS : isObject(headers) ? headers : {};
  return toAnswer({ status: Number(status ?? statusCode), headers: given as GivenHeaders, body: bytes });
}

const JSON_HEADERS = { "content-type": "application/json" };

const encoder = new TextEncoder();

/** @param isRaw whether the value is a body as it came over the wire */
function bytesOf(value: unknown, isRaw = false): Uint8Array {
  if (isRaw) return typeof value === "string" ? encoder.encode(value) : (value as Uint8Array);
  const text = JSON.stringify(value);
  if (text !== undefined) return encoder.encode(text);
  throw wrongUse(
    `expected an answer, got ${kindOf(value)}`,
    "give a fetch Response, an object with status, headers and body, or the parsed JSON of an answer",
  );
}
