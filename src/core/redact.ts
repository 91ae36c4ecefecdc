import { createSearch, type Hit, type Needle } from "./needles.js";
import { rememberSome } from "./remember.js";
import { NO_SECRETS, SHORTEST_SECRET, spellingsOf } from "./spellings.js";
import { encodedTexts, readingsOf } from "./unescape.js";

/** A value that must not be printed, and the name to print in its place. */
export interface Secret {
  /** Name of an environment or session variable, for example `BANK_TOKEN`; printed as `$BANK_TOKEN`. */
  readonly name: string;
  readonly value: string;
}

/** Secrets long enough to be told from ordinary text, longest first. */
export function usableSecrets(secrets: readonly Secret[]): Secret[] {
  return secrets.filter(isUsable).sort((a, b) => b.value.length - a.value.length);
}

/** Whether a value is hidden wherever it stands, and not only where it stands alone, or never. */
export const isUsable = ({ value }: Secret) => value.length >= SHORTEST_SECRET && !NO_SECRETS.has(value);

/** A function that replaces each secret in a text by `$NAME`. */
export function redactor(secrets: readonly Secret[]): (text: string) => string {
  const split = secretSplitter(secrets);
  return (text) => named(split(text));
}

const named = (pieces: readonly (string | Secret)[]) =>
  pieces.map((piece) => (typeof piece === "string" ? piece : `$${piece.name}`)).join("");

/**
 * A function that gives a part of a text with each secret in it as `$NAME`. A secret that reaches over an end of the
 * part is in it whole: cut in two, nobody would know it.
 */
export function excerpter(secrets: readonly Secret[]): (text: string, start: number, end: number) => string {
  const find = secretFinder(secrets);
  return (text, start, end) => {
    const reaching = find(text).filter((hit) => hit.start < end && hit.end > start);
    const from = Math.min(start, ...reaching.map((hit) => hit.start));
    const part = text.slice(from, Math.max(end, ...reaching.map((hit) => hit.end)));
    return named(cut(part, find(part)));
  };
}

/**
 * A function that takes a text apart: what is plain stays a string, each secret is named. Finds secrets as they are,
 * in another case, in base64 (then the name ends with `_BASE64`), and however they are escaped: for JSON, a URL, HTML,
 * a shell. Of secrets that overlap, the longest is named. A single character is no secret.
 */
export function secretSplitter(secrets: readonly Secret[]): (text: string) => (string | Secret)[] {
  const find = secretFinder(secrets);
  return (text) => cut(text, find(text));
}

/** A function that finds secrets, those that overlap as one. */
function secretFinder(secrets: readonly Secret[]): (text: string) => Hit<Secret>[] {
  const inBase64 = encodedNames();
  const needles = secrets.flatMap((secret) => needlesOf(secret, inBase64));
  const search = createSearch([...new Map(needles.reverse().map(byText)).values()]);
  const isEmpty = secrets.every(({ value }) => value.length < 2);
  if (isEmpty) return () => [];
  const find = (text: string, more: (text: string) => Hit<Secret>[]) =>
    readingsOf(text).flatMap((reading) =>
      [...search(reading.text), ...more(reading.text)].map(({ start, end, meaning }): Hit<Secret> => {
        const [from, to] = reading.toSource(start, end);
        return { start: from, end: to, meaning };
      }),
    );
  /** What was encoded as a whole, with its escapes; most of it is in each reading of a text. */
  const encodedFinder = () => {
    const inside = rememberSome(1_000, (decoded: string) => find(decoded, () => [])[0]?.meaning);
    return (text: string) =>
      [...encodedTexts(text)].flatMap(({ start, end, decoded }): Hit<Secret>[] => {
        const secret = inside(decoded);
        return secret === undefined ? [] : [{ start, end, meaning: inBase64(secret) }];
      });
  };
  return (text) => joined(find(text, encodedFinder()));
}

/** Of two secrets with one spelling, the first counts. */
const byText = (needle: Needle<Secret>) => [needle.text, needle] as const;

/** Hits that overlap are one, named after the longest of them. */
function joined(hits: readonly Hit<Secret>[]): Hit<Secret>[] {
  const apart: (Hit<Secret> & { readonly longest: number })[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    const length = hit.end - hit.start;
    if (last === undefined || hit.start >= last.end) apart.push({ ...hit, longest: length });
    else {
      const { meaning, longest } = length > last.longest ? { ...hit, longest: length } : last;
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, hit.end), meaning, longest };
    }
  }
  return apart;
}

function cut(text: string, hits: readonly Hit<Secret>[]): (string | Secret)[] {
  const pieces: (string | Secret)[] = [];
  let done = 0;
  for (const { start, end, meaning } of hits) {
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push(meaning);
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

type Rename = (secret: Secret) => Secret;

function needlesOf(secret: Secret, inBase64: Rename): Needle<Secret>[] {
  return spellingsOf(secret.value).map((spelling) => {
    return { ...spelling, meaning: spelling.base64 === undefined ? secret : inBase64(secret) };
  });
}

/** What a secret is called where it is encoded: the same one for the same one. */
function encodedNames(): Rename {
  const made = new Map<Secret, Secret>();
  return (secret) => {
    const known = made.get(secret) ?? { ...secret, name: `${secret.name}_BASE64` };
    made.set(secret, known);
    made.set(known, known);
    return known;
  };
}
