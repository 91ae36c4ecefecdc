import { isObject, redactor, type Secret } from "../../core/index.js";

/** Gives what a report is made of without secrets. */
export type NameMask = <Part extends object>(part: Part) => Part;

/** A shorter secret may be an ordinary word: a report in which it were gone from all names could not be read. */
const SHORTEST_IN_NAME = 8;

/** What a report says in words of its own, and the text that a page is made of. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...["rule", "severity", "status", "kind", "verdict", "failOn", "version", "startedAt", "why", "source"],
  ...["method", "failure", "exercised", "missed", "type"],
]);

/**
 * Hides secrets in ids, names, places and files: in all that was not made of a single exchange, whose texts are clean
 * already. Gives the very same object where there is nothing to hide.
 */
export function createNameMask(secrets: readonly Secret[]): NameMask {
  const long = secrets.filter(({ value }) => value.length >= SHORTEST_IN_NAME);
  if (long.length === 0) return (part) => part;
  const redact = redactor(long);
  return (part) => masked(part, redact) as typeof part;
}

/** A copy with other texts, where one is another. */
export function masked(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => masked(item, change));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isObject(value)) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [name, member] of Object.entries(value)) {
    const changed = OWN_WORDS.has(name) ? member : masked(member, change);
    if (changed === member) continue;
    copy ??= { ...value };
    copy[name] = changed;
  }
  return copy ?? value;
}
