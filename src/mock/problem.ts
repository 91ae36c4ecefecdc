import { STATUS_CODES } from "node:http";

/** One thing that is wrong with a request. */
export interface Problem {
  /** Place in the request: `/body/amount`, `/query/source`, `/headers/authorization`. */
  readonly pointer: string;
  /** A phrase. */
  readonly expected: string;
  readonly got: string;
}

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/**
 * A problem document (RFC 9457).
 * @param detail what is wrong with this request, for a person
 * @param more members of our own
 */
export function problemDocument(status: number, detail: string, more: object = {}): string {
  return JSON.stringify({ type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail, ...more });
}
