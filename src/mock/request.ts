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
}

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** Whether a content type says that a body is JSON. */
export function isJsonType(contentType: string): boolean {
  return JSON_TYPE.test(contentType);
}
