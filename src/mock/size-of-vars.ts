import type { JsonObject } from "../core/index.js";

/** Bytes of memory for each character of JSON, about. */
const PARSED = 4;

const sizes = new WeakMap<object, number>();

/** About the bytes that a conversation's variables take: requests that change none share them. */
export function sizeOfVars(vars: JsonObject): number {
  if (isEmpty(vars)) return 0;
  const known = sizes.get(vars);
  if (known !== undefined) return known;
  const size = JSON.stringify(vars).length * PARSED;
  sizes.set(vars, size);
  return size;
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}
