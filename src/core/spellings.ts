import { rememberSome } from "./remember.js";

/** How a secret may be written, but for escapes. */
export interface Spelling {
  readonly text: string;
  /** Whether upper and lower case are the same. */
  readonly isAnyCase?: boolean;
  /** Whether it counts only where no letter or digit is beside it. */
  readonly isAlone?: boolean;
  /** Set when it is base64: whether one more character of it, that has other bytes in it too, is before it or after. */
  readonly base64?: { readonly hasLead: boolean; readonly hasTail: boolean };
}

/** Shorter secrets would hit ordinary words and numbers: they count only where they stand alone. */
export const SHORTEST_SECRET = 4;
/** Shorter ones may be ordinary words in another case. */
const SHORTEST_IN_ANY_CASE = 8;
/** Without these, no JSON could be shown. */
export const NO_SECRETS: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** All spellings of a secret. The same ones are asked for with each exchange. */
export function spellingsOf(value: string): readonly Spelling[] {
  return value.length > LONGEST_REMEMBERED ? makeSpellings(value) : remembered(value);
}

const LONGEST_REMEMBERED = 256;
const remembered = rememberSome(1_000, makeSpellings);

function makeSpellings(value: string): Spelling[] {
  if (value.length < 2 || NO_SECRETS.has(value)) return [];
  const isAnyCase = value.length >= SHORTEST_IN_ANY_CASE;
  const others = [latin1Of(value), value.trim(), ...linesOf(value)].filter(
    (text) => text !== value && text.length >= SHORTEST_SECRET,
  );
  const itself = { text: value, isAnyCase, isAlone: value.length < SHORTEST_SECRET };
  return [itself, ...others.map((text) => ({ text, isAnyCase })), ...base64Of(value)];
}

/** How UTF-8 looks to a program that takes it for Latin-1, as some do with headers. */
const latin1Of = (value: string) => Buffer.from(value).toString("latin1");

/** A key in PEM may be printed line by line. Its first line and its last say nothing. */
const SHORTEST_LINE = 16;
const linesOf = (value: string) =>
  value.includes("\n")
    ? value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_LINE && !line.startsWith("-----"))
    : [];

/** Fewer characters of base64 may be a part of a word. */
const SHORTEST_BASE64 = 5;

/**
 * What base64 makes of a secret with any text around it, which depends on how many bytes are before it, but for whole
 * groups of three.
 */
function base64Of(value: string): Spelling[] {
  if (value.length < SHORTEST_SECRET) return [];
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const bits = 8 * (before + bytes.length);
    const text = encoded.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6));
    if (text.length < SHORTEST_BASE64) return [];
    const base64 = { hasLead: before > 0, hasTail: bits % 6 > 0 };
    const spellings = new Set([text, text.replaceAll("+", "-").replaceAll("/", "_")]);
    return [...spellings].map((spelling) => ({ text: spelling, base64 }));
  });
}
