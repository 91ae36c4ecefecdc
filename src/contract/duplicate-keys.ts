import { type JsonObject, pointerTo } from "../core/index.js";

/** A key that an object has more than once. */
export interface DuplicateKey {
  /** Of the member. */
  readonly pointer: string;
  readonly key: string;
}

/** An object or array whose end is not reached yet. */
interface Level {
  /** Keys so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The member that is being read. */
  step: string | number;
  awaitsKey: boolean;
}

/** Whether a text has more keys than the JSON that it was parsed to. Cheap, and never wrong when it says no. */
export const mayRepeatKeys = (text: string, json: unknown) => countKeys(text) !== countMembers(json, 0);

/** Counts colons after a quote: the end of a key, or of nothing but a part of a string, which only makes it more. */
function countKeys(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (BLANKS.includes(text[before] ?? "quote")) before -= 1;
    if (text[before] === '"') count += 1;
  }
  return count;
}

const BLANKS = " \t\r\n";
/** Of what is nested deeper, nothing is counted: then the text has more. */
const DEEPEST = 500;

function countMembers(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null || depth === DEEPEST) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item, depth + 1);
    return count;
  }
  for (const key in value) count += 1 + countMembers((value as JsonObject)[key], depth + 1);
  return count;
}

/** Finds keys that are written twice in a text that is JSON: no parser tells, and all but one value are lost. */
export function* duplicateKeys(text: string): Generator<DuplicateKey> {
  const open: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = open.at(-1);
    switch (text[at]) {
      case "{":
        open.push({ keys: new Set(), step: "", awaitsKey: true });
        break;
      case "[":
        open.push({ keys: undefined, step: 0, awaitsKey: false });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (level !== undefined) next(level);
        break;
      case '"': {
        const start = at;
        at = stringEnd(text, start);
        if (level?.keys === undefined || !level.awaitsKey) break;
        const key: string = JSON.parse(text.slice(start, at + 1));
        Object.assign(level, { step: key, awaitsKey: false });
        if (level.keys.has(key)) yield { key, pointer: open.reduce((path, { step }) => pointerTo(path, step), "") };
        level.keys.add(key);
      }
    }
  }
}

function next(level: Level): void {
  if (level.keys === undefined) level.step = Number(level.step) + 1;
  else level.awaitsKey = true;
}

/** The offset of the quote that ends a string. */
function stringEnd(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    end = text.indexOf('"', end);
    let first = end;
    while (text[first - 1] === "\\") first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
}
