import { percentEncode } from "./encode.js";

/** A value that must not be printed, and the name to print in its place. */
export interface Secret {
  /** Name of an environment or session variable, for example `BANK_TOKEN`; printed as `$BANK_TOKEN`. */
  readonly name: string;
  readonly value: string;
}

/** Shorter secrets would hit ordinary words and numbers: they count only where they stand alone. */
const SHORTEST_SECRET = 4;

/** Secrets long enough to be told from ordinary text, longest first, so that one inside another is not left half. */
export function usableSecrets(secrets: readonly Secret[]): Secret[] {
  return secrets
    .filter((secret) => secret.value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.value.length - a.value.length);
}

/** A function that replaces each secret in a text by `$NAME`. */
export function redactor(secrets: readonly Secret[]): (text: string) => string {
  const split = secretSplitter(secrets);
  return (text) =>
    split(text)
      .map((piece) => (typeof piece === "string" ? piece : `$${piece.name}`))
      .join("");
}

/**
 * A function that takes a text apart: what is plain stays a string, each secret is named. Finds secrets as they
 * are, and as they stand in JSON and in a URL. A single character is no secret.
 */
export function secretSplitter(secrets: readonly Secret[]): (text: string) => (string | Secret)[] {
  const bySpelling = new Map<string, Secret>();
  for (const secret of secrets.filter(({ value }) => value.length > 1)) {
    for (const spelling of spellingsOf(secret.value)) bySpelling.set(spelling, bySpelling.get(spelling) ?? secret);
  }
  if (bySpelling.size === 0) return (text) => [text];
  const longestFirst = [...bySpelling.keys()].sort((a, b) => b.length - a.length);
  const isLong = (spelling: string) => spelling.length > LONGEST_IN_PATTERN;
  const cuts = [
    ...longestFirst.filter(isLong).map((spelling) => (text: string) => splitKeeping(text, spelling)),
    ...patternsOf(longestFirst.filter((spelling) => !isLong(spelling))).map((one) => (text: string) => text.split(one)),
  ];
  return (text) =>
    cuts
      .reduce((pieces, cut) => pieces.flatMap((piece) => (bySpelling.has(piece) ? [piece] : cut(piece))), [text])
      .flatMap((piece) => (piece === "" ? [] : [bySpelling.get(piece) ?? piece]));
}

/** A regular expression can't be of any size: longer secrets are looked for one by one, others by the hundred. */
const LONGEST_IN_PATTERN = 1_000;
const MOST_IN_PATTERN = 100;

function patternsOf(spellings: readonly string[]): RegExp[] {
  return Array.from({ length: Math.ceil(spellings.length / MOST_IN_PATTERN) }, (_, index) => {
    const some = spellings.slice(index * MOST_IN_PATTERN, (index + 1) * MOST_IN_PATTERN);
    return new RegExp(`(${some.map(patternOf).join("|")})`, "u");
  });
}

/** What is around a separator, and the separators themselves. */
const splitKeeping = (text: string, separator: string) =>
  text
    .split(separator)
    .flatMap((part) => [separator, part])
    .slice(1);

const spellingsOf = (value: string) => [value, JSON.stringify(value).slice(1, -1), percentEncode(value)];

function patternOf(spelling: string): string {
  const literal = spelling.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return spelling.length < SHORTEST_SECRET ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}
