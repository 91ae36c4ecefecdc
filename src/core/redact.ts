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
  const pattern = new RegExp(`(${longestFirst.map(patternOf).join("|")})`, "u");
  return (text) => text.split(pattern).flatMap((piece) => (piece === "" ? [] : [bySpelling.get(piece) ?? piece]));
}

const spellingsOf = (value: string) => [value, JSON.stringify(value).slice(1, -1), percentEncode(value)];

function patternOf(spelling: string): string {
  const literal = spelling.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return spelling.length < SHORTEST_SECRET ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}
