/** What was found in a value on its way into the session. */
export interface Inspected {
  /** The value, without what can't be there; the same object when nothing had to be left out. */
  readonly value: unknown;
  /** At most this many bytes as JSON. */
  readonly bytes: number;
  /** Keys that would reach a prototype, left out. */
  readonly prototypeKeys: readonly string[];
  /** It is nested too deep to be worked with; then the value is null. */
  readonly isTooDeep: boolean;
}

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** As for the checks of an answer: no real one is nested deeper. */
const DEEPEST = 500;
const BYTES_OF_SCALAR = 24;
/** A character takes 3 bytes of UTF-8 at most (a pair of surrogates, 4), or 6 as an escape. */
const BYTES_OF_CHARACTER = 6;

export const isPrototypeKey = (key: string) => PROTOTYPE_KEYS.has(key);

/** Looks a value through: what JSON can't hold becomes null, keys that reach a prototype are left out. */
export function inspect(value: unknown): Inspected {
  let bytes = 0;
  let isTooDeep = false;
  const prototypeKeys: string[] = [];

  function visit(item: unknown, depth: number): unknown {
    if (typeof item === "string") {
      bytes += item.length * BYTES_OF_CHARACTER + 3;
      return item;
    }
    bytes += BYTES_OF_SCALAR;
    if (typeof item === "number") return Number.isFinite(item) ? item : null;
    if (typeof item === "boolean") return item;
    if (typeof item !== "object" || item === null) return null;
    if (depth === DEEPEST) {
      isTooDeep = true;
      return null;
    }
    return Array.isArray(item) ? visitList(item, depth) : visitObject(item as Record<string, unknown>, depth);
  }
  function visitList(list: readonly unknown[], depth: number): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let index = 0; index < list.length; index += 1) {
      const clean = visit(list[index], depth + 1);
      if (clean === list[index]) continue;
      copy ??= [...list];
      copy[index] = clean;
    }
    return copy ?? list;
  }
  function visitObject(object: Readonly<Record<string, unknown>>, depth: number): unknown {
    let copy: Record<string, unknown> | undefined;
    for (const key of Object.keys(object)) {
      bytes += key.length * BYTES_OF_CHARACTER + 4;
      if (isPrototypeKey(key)) {
        prototypeKeys.push(key);
        copy ??= { ...object };
        delete copy[key];
        continue;
      }
      const clean = visit(object[key], depth + 1);
      if (clean === object[key]) continue;
      copy ??= { ...object };
      copy[key] = clean;
    }
    return copy ?? object;
  }

  const clean = visit(value, 0);
  return { value: isTooDeep ? null : clean, bytes, prototypeKeys, isTooDeep };
}
