import type { OutgoingResponse } from "./exchange.js";

/** One thing that is wrong, in a problem's `errors`. */
export interface ProblemDetail {
  /** Part of the request: `body`, `query` or `headers`. */
  readonly in?: string;
  /** JSON pointer within it. */
  readonly pointer: string;
  readonly expected: string;
}

const TITLES: Readonly<Record<number, string>> = {
  401: "Not authorized",
  404: "No API step is called here",
  405: "No API step is called with this method here",
  413: "The body is too large",
  422: "The request breaks the contract",
  500: "The backend failed",
};

/** An error in the form of RFC 9457, with nothing in it that the caller may not know. */
export function problem(
  status: number,
  details: { readonly title?: string; readonly errors?: readonly ProblemDetail[] } = {},
  headers: Readonly<Record<string, string>> = {},
): OutgoingResponse {
  const body = { type: "about:blank", title: TITLES[status], status, ...details };
  return { status, headers: { "content-type": "application/problem+json", ...headers }, body: JSON.stringify(body) };
}
