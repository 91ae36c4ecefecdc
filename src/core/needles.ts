import type { Spelling } from "./spellings.js";

/** What is searched for in a text: at least two characters. A space in it may stand as a plus sign, as in a form. */
export interface Needle<Meaning> extends Spelling {
  readonly meaning: Meaning;
}

export interface Hit<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Longer ones are left to the search of the language, in their own case. */
const LONGEST_SCANNED = 256;

/**
 * A function that finds all needles in a text, also where they overlap; of those at one place, first the ones that
 * stand there in their own case. It looks at each character once, and closer where two of them begin a needle: its time
 * grows with the text, hardly with the number of needles.
 */
export function createSearch<Meaning>(needles: readonly Needle<Meaning>[]): (text: string) => Hit<Meaning>[] {
  const starts = new Map<number, Bucket<Meaning>>();
  const isStart = new Uint8Array(0x10000);
  const long = needles.filter(({ text }) => text.length > LONGEST_SCANNED);
  for (const needle of needles) {
    if (needle.text.length > LONGEST_SCANNED) continue;
    for (const hash of startsOf(needle.text)) {
      isStart[hash] = 1;
      const bucket = starts.get(hash);
      if (bucket === undefined) starts.set(hash, new Bucket(needle));
      else bucket.add(needle);
    }
  }
  return (text) => {
    const hits: Hit<Meaning>[] = [];
    let first = text.charCodeAt(0);
    for (let index = 0; index + 1 < text.length; index += 1) {
      const second = text.charCodeAt(index + 1);
      const hash = hashOf(first, second);
      first = second;
      if (isStart[hash] === 0) continue;
      let inOwnCase = hits.length;
      for (const needle of starts.get(hash)?.candidates(text, index) ?? []) {
        if (!isAt(text, index, needle)) continue;
        const place = text.startsWith(needle.text, index) ? inOwnCase++ : hits.length;
        hits.splice(place, 0, hitOf(text, index, needle));
      }
    }
    for (const needle of long) {
      let index = text.indexOf(needle.text);
      for (; index !== -1; index = text.indexOf(needle.text, index + needle.text.length)) {
        hits.push(hitOf(text, index, needle));
      }
    }
    return hits;
  };
}

/** Needles that begin alike. */
class Bucket<Meaning> {
  private readonly all: Needle<Meaning>[];
  private byLength: Map<number, Map<string, Needle<Meaning>[]>> | undefined;

  constructor(first: Needle<Meaning>) {
    this.all = [first];
  }

  add(needle: Needle<Meaning>): void {
    this.all.push(needle);
  }

  /** Those that may be at a place: of a few all, of many those that are there but for their case. */
  candidates(text: string, start: number): readonly Needle<Meaning>[] {
    if (this.all.length <= MOST_TRIED) return this.all;
    this.byLength ??= this.grouped();
    return [...this.byLength].flatMap(([length, alike]) => alike.get(folded(text.slice(start, start + length))) ?? []);
  }

  private grouped(): Map<number, Map<string, Needle<Meaning>[]>> {
    const lengths = new Map<number, Map<string, Needle<Meaning>[]>>();
    for (const needle of this.all) {
      const [length, key] = [needle.text.length, folded(needle.text)];
      const alike = lengths.get(length) ?? new Map<string, Needle<Meaning>[]>();
      lengths.set(length, alike.set(key, [...(alike.get(key) ?? []), needle]));
    }
    return lengths;
  }
}

const MOST_TRIED = 8;
const folded = (text: string) => text.replaceAll("+", " ").toLowerCase();

const SPACE = 32;
const PLUS = 43;
/** The bit in which a small letter differs from its capital. */
const CASE = 32;

const hashOf = (first: number, second: number) => (((first | CASE) << 8) ^ (second | CASE)) & 0xffff;

function startsOf(text: string): Iterable<number> {
  if (!text.slice(0, 2).includes(" ")) return [hashOf(text.charCodeAt(0), text.charCodeAt(1))];
  const spellings = (code: number) => (code === SPACE ? [SPACE, PLUS] : [code]);
  const seconds = spellings(text.charCodeAt(1));
  return new Set(spellings(text.charCodeAt(0)).flatMap((first) => seconds.map((second) => hashOf(first, second))));
}

function isAt<Meaning>(text: string, start: number, needle: Needle<Meaning>): boolean {
  const { text: wanted, isAnyCase = false, isAlone = false } = needle;
  for (let index = 0; index < wanted.length; index += 1) {
    const [code, want] = [text.charCodeAt(start + index), wanted.charCodeAt(index)];
    if (code === want || (want === SPACE && code === PLUS)) continue;
    if (!isAnyCase || (code ^ want) !== CASE || !isLetter(code)) return false;
  }
  return !isAlone || standsAlone(text, start, start + wanted.length);
}

/** Of ASCII or Latin-1. */
function isLetter(code: number): boolean {
  const small = code | CASE;
  return (small >= 97 && small <= 122) || (small >= 0xe0 && small <= 0xfe);
}

const standsAlone = (text: string, start: number, end: number) =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(start - 2, 0), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

const BASE64 = /[A-Za-z0-9+/_-]/;

function hitOf<Meaning>(text: string, at: number, { text: found, meaning, base64 }: Needle<Meaning>): Hit<Meaning> {
  const end = at + found.length;
  if (base64 === undefined) return { start: at, end, meaning };
  const isDigit = (index: number) => BASE64.test(text.charAt(index));
  const start = base64.hasLead && isDigit(at - 1) ? at - 1 : at;
  const tail = base64.hasTail && isDigit(end) ? end + 1 : end;
  const padding = text[tail] !== "=" ? 0 : text[tail + 1] === "=" ? 2 : 1;
  return { start, end: tail + padding, meaning };
}
