import fc from "fast-check";
import { percentEncode, pointerTo } from "../../src/core/index.js";

// How a secret may look in what a program prints. Each spelling is tossed: characters that may be escaped or not,
// and digits that may be small or capital, are so by chance.

type Toss = () => boolean;
type Spell = (secret: string, toss: Toss) => string;

const each = (text: string, spell: (character: string) => string) => [...text].map(spell).join("");
const inCase = (digits: string, toss: Toss) => each(digits, (digit) => (toss() ? digit.toUpperCase() : digit));
const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");

const unicode: Spell = (text, toss) =>
  [...Array(text.length).keys()].map((at) => `\\u${inCase(hex(text.charCodeAt(at), 4), toss)}`).join("");
const bytes: Spell = (text, toss) =>
  each([...Buffer.from(text)].map((byte) => `%${hex(byte, 2)}`).join(""), (one) => inCase(one, toss));
const jsonText = (text: string) => JSON.stringify(text).slice(1, -1);

export const SPELLINGS: Readonly<Record<string, Spell>> = {
  "as it is": (secret) => secret,
  "as JSON": jsonText,
  "as JSON of PHP, with escaped slashes": (secret) => jsonText(secret).replaceAll("/", "\\/"),
  "as JSON, characters by their codes": (secret, toss) =>
    each(secret, (character) => (toss() ? unicode(character, toss) : jsonText(character))),
  "as JSON in JSON": (secret) => jsonText(jsonText(secret)),
  "percent-encoded": (secret, toss) => inPercents(percentEncode(secret), toss),
  "percent-encoded by chance": (secret, toss) =>
    each(secret, (character) => (toss() || /[%+ ]/.test(character) ? bytes(character, toss) : character)),
  "of a form": (secret) => new URLSearchParams([["", secret]]).toString().slice(1),
  "of a form in JSON": (secret) => jsonText(new URLSearchParams([["", secret]]).toString().slice(1)),
  "as HTML": (secret) => markup(secret),
  "as HTML, characters by their codes": (secret, toss) =>
    each(secret, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (!toss()) return markup(character);
      return toss() ? `&#${code};` : `&#${toss() ? "x" : "X"}${inCase(code.toString(16), toss)};`;
    }),
  "in a JSON pointer": (secret) => pointerTo("", secret).slice(1),
  "in a JSON pointer in JSON": (secret) => jsonText(pointerTo("", secret).slice(1)),
  "in single quotes of a shell": (secret) => secret.replaceAll("'", "'\\''"),
  "with backslashes": (secret, toss) =>
    each(secret, (character) =>
      character === "\\" || (toss() && !/[\p{L}\p{N}]/u.test(character)) ? `\\${character}` : character,
    ),
  "of another case": (secret) => (secret.length < 8 ? secret : swapCase(secret)),
};

/** Of these, a part may stay that says nothing. */
export const BASE64_SPELLINGS: Readonly<Record<string, Spell>> = {
  "as base64": (secret) => Buffer.from(secret).toString("base64"),
  "as base64url": (secret) => Buffer.from(secret).toString("base64url"),
  "as a password": (secret) => `Basic ${Buffer.from(`ann:${secret}`).toString("base64")}`,
  "as a user": (secret) => `Basic ${Buffer.from(`${secret}:1234`).toString("base64")}`,
  "in JSON in base64": (secret) => Buffer.from(JSON.stringify({ what: secret })).toString("base64"),
  "in a form in base64": (secret) => Buffer.from(`a=1&what=${percentEncode(secret)}`).toString("base64url"),
  "as base64 in a URL": (secret) => percentEncode(Buffer.from(secret).toString("base64")),
};

const inPercents = (text: string, toss: Toss) => text.replaceAll(/%../g, (one) => inCase(one, toss));

const ENTITIES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" };
const markup = (text: string) => text.replaceAll(/[&<>"']/g, (character) => `&${ENTITIES[character]};`);

const swapCase = (text: string) =>
  text.replaceAll(/[a-zA-Z]/g, (letter) => (/[a-z]/.test(letter) ? letter.toUpperCase() : letter.toLowerCase()));

/** Tosses that are the same for the same number. */
export function tosses(seed: number): Toss {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 31 === 1;
  };
}

/** Letters and digits, what formats escape, and what some take for several bytes. No white space at the ends. */
const unit = fc.constantFrom(..."abcxyzABCXYZ0123456789", ..."/+=\\\"'&<>%$ -_.:;#!{}", "é", "ß", "€", "😀");
export const secretValue = (minLength: number) =>
  fc.string({ unit, minLength, maxLength: 40 }).filter((text) => text.trim() === text && /\w.*\w/.test(text));
