import type { IncomingHttpHeaders } from "node:http";
import { type BackendRequest, createCaller, type Network, parseBackendUrl } from "../../backend/index.js";
import type { ApiStep, Method } from "../../bot/index.js";
import type { Answer, CallOutcome } from "../../contract/index.js";

/** A request as it came. */
export interface ForwardedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** JSON text, which is UTF-8. */
  readonly raw: Uint8Array | undefined;
}

export interface Forwarder {
  /** Whatever the backend or the network does is an outcome. */
  send(request: ForwardedRequest, step: ApiStep): Promise<CallOutcome>;
  /** Cuts all connections. */
  close(): Promise<void>;
}

/** Belong to one connection, not to the message (RFC 9110, 7.6.1); the length is counted anew. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** The caller unpacks what comes in one of these. */
const UNPACKED: ReadonlySet<string> = new Set(["gzip", "x-gzip", "deflate", "br"]);

/**
 * @param timeout milliseconds for an exchange
 * @throws {ApistepError} `bad-option` for a backend that is no http or https URL
 */
export function createForwarder(
  backend: string,
  { network, timeout }: { readonly network: Network | undefined; readonly timeout: number },
): Forwarder {
  const base = parseBackendUrl(backend);
  const caller = createCaller({ timeout, ...(network === undefined ? {} : { network }) });
  return {
    send({ method, url, headers, raw }, { security }) {
      const request: BackendRequest = {
        method: method as Method,
        url: joined(base, url),
        headers: forwardedHeaders(headers),
        ...(raw === undefined ? {} : { body: Buffer.from(raw).toString() }),
        ...(security?.type === "ssl" ? { security } : {}), // a signature comes with the request; a certificate can't
      };
      return caller.call(request);
    },
    close: () => caller.close(),
  };
}

/** What the base URL has of a path and a query comes first. */
function joined(base: URL, url: string): string {
  const [path = "", ...query] = url.split("?");
  const queries = [base.search.slice(1), query.join("?")].filter((part) => part !== "");
  return `${base.origin}${base.pathname.replace(/\/$/, "")}${path}${queries.length === 0 ? "" : `?${queries.join("&")}`}`;
}

/** The host is the backend's. No compression is asked for: it would be unpacked here. */
function forwardedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const own = new Set([...HOP_BY_HOP, ...namedIn(headers.connection), "host", "accept-encoding"]);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      own.has(name) || value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

/** The headers of an answer, for the one who asked. */
export function answerHeaders({ headers }: Pick<Answer, "headers">): Record<string, string> {
  const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const own = new Set([...HOP_BY_HOP, ...namedIn(headers.connection)]);
  if (UNPACKED.has(coding)) own.add("content-encoding");
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (own.has(name) ? [] : [[name, asLatin1(value)]])),
  );
}

const namedIn = (connection = "") => connection.split(",").map((name) => name.trim().toLowerCase());

/** A header carries bytes, and node takes each character for one. */
const asLatin1 = (value: string) => (/^[\0-\xff]*$/.test(value) ? value : Buffer.from(value).toString("latin1"));
