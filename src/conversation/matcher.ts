import { compilePattern, type TextTest } from "../bot/index.js";
import { isObject, type JsonObject, kindOf, pointerTo, preview } from "../core/index.js";

/** Where a value is not what is expected. */
export interface Mismatch {
  /** JSON pointer into what is expected. */
  readonly pointer: string;
  /** A phrase: `to be 5`, `to contain "left"`. */
  readonly expected: string;
  readonly got: unknown;
}

/** How a text stands for something else than itself. */
export interface Style {
  /** Whether `/…/` is a regular expression. */
  readonly slashes: boolean;
}

const DATA: Style = { slashes: false };
const REPLY: Style = { slashes: true };

/** The first place where data is not what is expected; undefined when it is. */
export const mismatchOf = (expected: unknown, got: unknown) => compare(expected, got, "", DATA);

/** The same for what the bot says, where a text between slashes is a regular expression. */
export const replyMismatchOf = (expected: unknown, got: unknown) => compare(expected, got, "", REPLY);

const MATCHERS = {
  exists: (wanted, got) => {
    const isThere = got !== undefined && got !== null;
    return isThere === wanted ? undefined : wanted === true ? "to exist" : "not to exist";
  },
  contains: (wanted, got) => {
    const isIn = typeof got === "string" ? got.includes(String(wanted)) : Array.isArray(got) && got.includes(wanted);
    return isIn ? undefined : `to contain ${preview(wanted)}`;
  },
  matches: (wanted, got) => (testOf(String(wanted), true)(plainText(got)) ? undefined : `to match /${wanted}/`),
  oneOf: (wanted, got) => {
    const all = Array.isArray(wanted) ? wanted : [wanted];
    const isOne = all.some((each) => mismatchOf(each, got) === undefined);
    return isOne ? undefined : `to be one of ${all.map((each) => preview(each)).join(", ")}`;
  },
} satisfies Record<string, (wanted: unknown, got: unknown) => string | undefined>;

type MatcherName = keyof typeof MATCHERS;

/** The name of what an object asks for, where it is no data: `{ contains: … }`. */
export function matcherIn(expected: JsonObject): MatcherName | undefined {
  const [name, ...others] = Object.keys(expected);
  const isMatcher = others.length === 0 && name !== undefined && Object.hasOwn(MATCHERS, name);
  return isMatcher ? (name as MatcherName) : undefined;
}

/** A regular expression written between slashes: `/left/i`. */
export function patternIn(text: string): { readonly source: string; readonly isCaseSensitive: boolean } | undefined {
  const [, source, flag] = /^\/(.+)\/(i?)$/s.exec(text) ?? [];
  return source === undefined ? undefined : { source, isCaseSensitive: flag === "" };
}

function compare(expected: unknown, got: unknown, pointer: string, style: Style): Mismatch | undefined {
  if (isObject(expected)) return compareObject(expected, got, pointer, style);
  if (Array.isArray(expected)) return compareList(expected, got, pointer, style);
  const phrase = typeof expected === "string" ? textPhrase(expected, got, style) : valuePhrase(expected, got);
  return phrase === undefined ? undefined : { pointer, expected: phrase, got: style.slashes ? titleOf(got) : got };
}

/** An object matches when its expected members do. */
function compareObject(expected: JsonObject, got: unknown, pointer: string, style: Style): Mismatch | undefined {
  const matcher = matcherIn(expected);
  if (matcher !== undefined) {
    const phrase = MATCHERS[matcher](expected[matcher], got);
    return phrase === undefined ? undefined : { pointer: pointerTo(pointer, matcher), expected: phrase, got };
  }
  if (!isObject(got)) return { pointer, expected: `to be an object with ${preview(expected)}`, got };
  for (const [member, value] of Object.entries(expected)) {
    const found = compare(
      value,
      Object.hasOwn(got, member) ? got[member] : undefined,
      pointerTo(pointer, member),
      style,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function compareList(expected: readonly unknown[], got: unknown, pointer: string, style: Style): Mismatch | undefined {
  if (!Array.isArray(got) || got.length !== expected.length) {
    return { pointer, expected: `to be ${preview(expected)}`, got: Array.isArray(got) ? got.map(titleOf) : got };
  }
  for (const [index, value] of expected.entries()) {
    const found = compare(value, got[index], pointerTo(pointer, index), style);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text stands for what has it as its title, too: a button, a card. */
function textPhrase(expected: string, got: unknown, { slashes }: Style): string | undefined {
  const text = slashes ? titleOf(got) : got;
  const pattern = slashes ? patternIn(expected) : undefined;
  if (pattern === undefined) return valuePhrase(expected, text);
  const isMatch = testOf(pattern.source, pattern.isCaseSensitive)(plainText(text));
  return isMatch ? undefined : `to match ${expected}`;
}

const titleOf = (value: unknown) => (isObject(value) && typeof value.title === "string" ? value.title : value);

/** null matches what is not there, as both read the same (U-13). */
function valuePhrase(expected: unknown, got: unknown): string | undefined {
  if ((expected ?? null) === (got ?? null)) return undefined;
  const isOtherType = typeof got !== "object" && typeof got !== typeof expected && String(got) === String(expected);
  return isOtherType ? `to be ${kindOf(expected)}, ${preview(expected)}` : `to be ${preview(expected)}`;
}

const plainText = (value: unknown) => (typeof value === "string" ? value : value === undefined ? "" : preview(value));

const tests = new Map<string, TextTest>();
const MOST_TESTS = 1_000;

/** Compiling takes longer than testing, and a file's patterns are tested again and again. */
function testOf(source: string, isCaseSensitive: boolean): TextTest {
  const key = `${isCaseSensitive} ${source}`;
  const known = tests.get(key);
  if (known !== undefined) return known;
  if (tests.size >= MOST_TESTS) tests.clear();
  const test = compilePattern(source, isCaseSensitive);
  tests.set(key, test);
  return test;
}
