import { errors } from "undici";
import type { Failure, FailureReason } from "../contract/index.js";

/** An exchange that the caller gave up, with the reason. */
export class GivenUp extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const REASONS: Readonly<Record<string, FailureReason>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_OVERFLOW: "too-large",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "invalid-http",
  ERR_ASSERTION: "invalid-http",
};

/**
 * What an error of the network means for a call. Unknown hosts, routes and TLS trouble are `unreachable`.
 * @param proxy its URL, where one stands between: then it is the one that a connection is made to
 */
export function toFailure(error: unknown, ms: number, proxy?: string): Failure {
  const message = messageOf(error);
  const failure = reasonOf(error);
  if (proxy === undefined) return { failure, message, ms };
  const { host } = new URL(proxy);
  const isOfProxy = CONNECTING.has(codeOf(error));
  return { failure, message: isOfProxy ? `the proxy ${host} can't be reached: ${message}` : message, ms, proxy: host };
}

/** Codes of errors of connecting. */
const CONNECTING: ReadonlySet<string> = new Set(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ETIMEDOUT UND_ERR_CONNECT_TIMEOUT".split(" "),
);

function reasonOf(error: unknown): FailureReason {
  if (error instanceof GivenUp) return error.reason;
  if (error instanceof errors.HTTPParserError || isUnasked(error)) return "invalid-http";
  return REASONS[codeOf(error)] ?? "unreachable";
}

/** An answer that only a request of another kind may get: no breakdown of the connection. */
const isUnasked = (error: unknown) =>
  error instanceof errors.SocketError && /^bad (?:response|upgrade)$/.test(error.message);

/** The code of a system or library error, for example `ECONNREFUSED`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What OpenSSL says of itself around the reason. */
const OPENSSL = /^[\dA-F]+:error:[\dA-F]+:[^:]*:[^:]*:([^:]+):.*$/s;

/** What our HTTP client says in words of its own. */
const WORDS: readonly (readonly [said: RegExp, words: string])[] = [
  [/^other side closed$/, "the connection was closed before an answer"],
  [/^bad response$/, '"100 Continue", which the request did not ask for'],
  [/^bad upgrade$/, '"101 Switching Protocols", which the request did not ask for'],
  [/^.*assert\(statusCode >= 100\).*$/s, "a status below 100"],
  [/^Proxy response \((\d+)\).*$/, "the proxy did not connect to the backend: it answered with status $1"],
];

/** A host with several addresses has one error for each, and none of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");
  if (codeOf(error) === "UND_ERR_HEADERS_OVERFLOW") return "the headers are larger than 16 kB";
  const message = error instanceof Error ? error.message.trim() : String(error);
  const [said, words] = WORDS.find(([said]) => said.test(message)) ?? [OPENSSL, "TLS: $1"];
  return message.replace(said, words);
}
