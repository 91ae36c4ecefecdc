import { withoutQuery } from "./routes.js";

/** Where a mock is seen and steered. */
export const RESERVED = "/__apistep";

/** Whether a path is of the mock itself, also in its percent-encoded form. */
export function isReserved(path: string): boolean {
  const plain = decode(withoutQuery(path));
  return plain === RESERVED || plain.startsWith(`${RESERVED}/`);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
