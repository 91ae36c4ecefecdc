import { pointerTo } from "../core/index.js";

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
