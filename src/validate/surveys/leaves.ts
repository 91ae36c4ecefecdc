import { parsePath } from "../../contract/index.js";
import { isObject } from "../../core/index.js";

/** No real data is nested deeper. */
const DEEPEST = 12;

/** The members of session data that a path leads to, and the values at them; of lists only the list itself. */
export function* members(path: string, value: unknown, depth = 1): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (!isObject(value) || depth === DEEPEST) return;
  for (const [key, member] of Object.entries(value)) {
    if (parsePath(key)?.length === 1) yield* members(`${path}.${key}`, member, depth + 1);
  }
}

/** The texts in a message, with their pointers. */
export function* texts(
  value: unknown,
  pointer: string,
  depth = 0,
): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === "string") yield [pointer, value];
  if (typeof value !== "object" || value === null || depth === DEEPEST) return;
  for (const [key, member] of Object.entries(value)) yield* texts(member, `${pointer}/${key}`, depth + 1);
}
