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
};

/** What an error of the network means for a call. Unknown hosts, routes and TLS trouble are `unreachable`. */
export function toFailure(error: unknown, ms: number): Failure {
  return { failure: reasonOf(error), message: messageOf(error), ms };
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof GivenUp) return error.reason;
  if (error instanceof errors.HTTPParserError) return "invalid-http";
  return REASONS[codeOf(error)] ?? "unreachable";
}

/** The code of a system or library error, for example `ECONNREFUSED`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What OpenSSL says of itself around the reason. */
const OPENSSL = /^[\dA-F]+:error:[\dA-F]+:[^:]*:[^:]*:([^:]+):.*$/s;

/** A host with several addresses has one error for each, and none of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");
  if (codeOf(error) === "UND_ERR_HEADERS_OVERFLOW") return "the headers are larger than 16 kB";
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(OPENSSL, "TLS: $1");
}
