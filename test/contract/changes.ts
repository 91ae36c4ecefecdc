import { isObject } from "../../src/core/index.js";

type Path = readonly (string | number)[];

/** The places of all values below the root; session data and params' values, which are free, are left out. */
export function placesIn(node: unknown, path: Path = []): Path[] {
  const isFree = path.at(-1) === "data" || path.at(-1) === "value";
  const keys = isFree ? [] : Array.isArray(node) ? [...node.keys()] : isObject(node) ? Object.keys(node) : [];
  const inside = keys.flatMap((key) => placesIn((node as Record<string | number, unknown>)[key], [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** Ways to get one value wrong. */
export const CHANGES: Readonly<
  Record<string, (key: string | number, value: unknown) => [key: string | number, value: unknown][]>
> = {
  removed: () => [],
  misspelled: (key, value) => [[typeof key === "number" ? key : `${key}s`, value]],
  "in capitals": (key, value) => [[typeof key === "number" ? key : key.toUpperCase(), value]],
  "in a string": (key, value) => [[key, JSON.stringify(value)]],
  null: (key) => [[key, null]],
  "a number": (key) => [[key, 5]],
  true: (key) => [[key, true]],
  "an empty text": (key) => [[key, ""]],
  "a text": (key) => [[key, "text"]],
  "an empty array": (key) => [[key, []]],
};

/** A copy with one value changed. */
export function changed(root: unknown, path: Path, change: keyof typeof CHANGES): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return root;
  const alter = (key: string | number, value: unknown) => {
    if (key !== step) return [[key, value] as const];
    return rest.length > 0 ? [[key, changed(value, rest, change)] as const] : (CHANGES[change]?.(key, value) ?? []);
  };
  if (Array.isArray(root))
    return [...root.entries()].flatMap(([key, value]) => alter(key, value)).map(([, value]) => value);
  return isObject(root) ? Object.fromEntries(Object.entries(root).flatMap(([key, value]) => alter(key, value))) : root;
}
