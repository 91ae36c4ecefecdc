import type { IncomingHttpHeaders } from "node:http";

/** A request to the mock. */
export interface MockRequest {
  readonly method: string;
  /** As it was sent, without the query. */
  readonly path: string;
  /** A key that stands there twice has an array. */
  readonly query: { readonly [key: string]: unknown };
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON; undefined when none was sent. */
  readonly body: unknown;
  /** Bytes of the body. Default: unknown. */
  readonly size?: number;
  /** The body as it came: where it could not be read, and where a signature is over it. */
  readonly raw?: Uint8Array | undefined;
  /** That of the client's side of a TLS connection; undefined when it showed none. */
  readonly certificate?: ClientCertificate | undefined;
}

export interface ClientCertificate {
  /** Its name, for example `CN=bot, O=Bank`. */
  readonly subject: string;
  /** Whether an authority that the server trusts has signed it, and its time is not over. */
  readonly isTrusted: boolean;
}

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** Whether a content type says that a body is JSON. */
export function isJsonType(contentType: string): boolean {
  return JSON_TYPE.test(contentType);
}
