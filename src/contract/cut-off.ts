import type { Answer } from "./exchange.js";

export const MEND_CUT_OFF =
  "send the whole body: count bytes, not characters, in content-length, and look for a buffer that is too small";

/** What was found of a body that is cut off, and how long its content-length says it is. */
export function withLength(found: string, { headers, body }: Answer): string {
  const length = headers["content-length"];
  if (length === undefined || headers["content-encoding"] !== undefined) return found;
  const isSame = Number(length) === body.length;
  return `${found}; its content-length says ${length} bytes${isSame ? "" : `, and ${body.length} came`}`;
}
