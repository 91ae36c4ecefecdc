/** A text with escapes of one kind resolved, and the way back. */
export interface Unescaped {
  readonly text: string;
  /** Where in the text before a part of this one stands. Part of an escape is all of it. */
  toSource(start: number, end: number): readonly [start: number, end: number];
}

interface Kind {
  /** Finds an escape. Each way to write one begins differently, so that no text takes long. */
  readonly pattern: RegExp;
  /** What an escape stands for; undefined when it is none after all. */
  resolve(written: string): string | undefined;
}

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Of JSON and its kin. */
const BACKSLASHES: Kind = {
  pattern: /\\u\{[\da-fA-F]{1,6}\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[nrtbf]|\\[^a-zA-Z\d]/g,
  resolve(written) {
    if (written.length > 2) return character(Number.parseInt(written.replace(/^\\[ux]\{?/, ""), 16));
    const letter = written.charAt(1);
    return CONTROLS[letter] ?? letter;
  },
};

/** Of URLs; a character beyond ASCII is several of them, or one of Latin-1. */
const PERCENTS: Kind = {
  pattern: /%[c-f][\da-f](?:%[89ab][\da-f]){1,3}|%[\da-f]{2}/gi,
  resolve(written) {
    if (written.length === 3) return String.fromCharCode(Number.parseInt(written.slice(1), 16));
    const bytes = Buffer.from(written.replaceAll("%", ""), "hex");
    const text = bytes.toString();
    return text.includes("\ufffd") ? bytes.toString("latin1") : text;
  },
};

/** Of HTML and XML. */
const REFERENCES: Kind = {
  pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi,
  resolve(written) {
    const name = written.slice(1, -1).toLowerCase();
    if (name.startsWith("#x")) return character(Number.parseInt(name.slice(2), 16));
    return name.startsWith("#") ? character(Number(name.slice(1))) : ENTITIES[name];
  },
};

/** A single quote within single quotes of a shell. */
const SHELL_QUOTES: Kind = { pattern: /'\\''/g, resolve: () => "'" };

/** Of JSON pointers. */
const POINTER_ESCAPES: Kind = { pattern: /~[01]/g, resolve: (written) => (written === "~1" ? "/" : "~") };

const KINDS = [BACKSLASHES, PERCENTS, REFERENCES, SHELL_QUOTES, POINTER_ESCAPES];

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** Escapes may stand in escapes: a URL in JSON in JSON. Deeper ones, and more mixtures, are not looked into. */
const MOST_READINGS = 16;
const DEEPEST = 4;

/**
 * What a text may be taken for: it, and what is left when escapes of one kind, of several, of all are resolved, over
 * and over. Their places are those in the text itself.
 */
export function readingsOf(text: string): Unescaped[] {
  const readings: Unescaped[] = [{ text, toSource: (start, end) => [start, end] }];
  if (!/[\\%&~]/.test(text)) return readings;
  let layer = readings;
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    const next: Unescaped[] = [];
    for (const reading of layer) {
      for (const kind of KINDS) {
        const made = resolved(reading, kind);
        const isKnown = made === undefined || [...readings, ...next].some((other) => other.text === made.text);
        if (!isKnown && readings.length + next.length < MOST_READINGS) next.push(made);
      }
    }
    layer = next;
    readings.push(...next);
  }
  return readings;
}

/** Undefined when there is nothing to resolve. */
function resolved(before: Unescaped, { pattern, resolve }: Kind): Unescaped | undefined {
  const places = new Places();
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: written, index } of before.text.matchAll(pattern)) {
    const meant = resolve(written);
    if (meant === undefined) continue;
    parts.push(before.text.slice(done, index), meant);
    length += index - done;
    places.add(length, meant.length, index, written.length);
    length += meant.length;
    done = index + written.length;
  }
  if (parts.length === 0) return undefined;
  parts.push(before.text.slice(done));
  return {
    text: parts.join(""),
    toSource: (start, end) => before.toSource(places.of(start).start, places.of(end - 1).end),
  };
}

/** Where escapes stood, and what is there now. */
class Places {
  private readonly ats: number[] = [];
  private readonly lengths: number[] = [];
  private readonly sources: number[] = [];
  private readonly sourceLengths: number[] = [];

  add(at: number, length: number, source: number, sourceLength: number): void {
    this.ats.push(at);
    this.lengths.push(length);
    this.sources.push(source);
    this.sourceLengths.push(sourceLength);
  }

  /** Where the character at an index comes from. */
  of(index: number): { start: number; end: number } {
    let [low, high] = [0, this.ats.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ats[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const last = low - 1; // the last escape that begins at the index or before
    if (last < 0) return { start: index, end: index + 1 };
    const [at = 0, length = 0] = [this.ats[last], this.lengths[last]];
    const [source = 0, sourceLength = 0] = [this.sources[last], this.sourceLengths[last]];
    if (index < at + length) return { start: source, end: source + sourceLength };
    const start = source + sourceLength + index - at - length;
    return { start, end: start + 1 };
  }
}

/** Long enough for words. Looked for only where a word begins, which takes a third of the time. */
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}/g;

/** What in a text may be base64 of another text, and that text. */
export function* encodedTexts(text: string): Generator<{ start: number; end: number; decoded: string }> {
  if (text.length < 16) return;
  for (const { 0: encoded, index } of text.matchAll(BASE64)) {
    const decoded = Buffer.from(encoded, "base64").toString();
    const isText = !/[^\P{C}\n\r\t]|\ufffd/u.test(decoded);
    if (isText) yield { start: index, end: index + encoded.length, decoded };
  }
}
