// Names in the documents and in code. Components and operations of OpenAPI allow plain ASCII only, so what is beyond
// it is written without accents, or as its number: no two names become one unless they differ in signs alone.

/** `check-balance`, `check balance` and `checkBalance` as `CheckBalance`; empty when nothing of it can be in a name. */
export function typeName(name: string): string {
  const words = toAscii(name).match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\d/.test(joined) ? `Step${joined}` : joined;
}

/**
 * The same, starting with a lower-case letter: a name for an operation and for files. Other tools make functions of
 * it, so no word of JavaScript's own is one.
 */
export function lowerName(name: string): string {
  const pascal = typeName(name);
  const lower = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return RESERVED.has(lower) || lower in Object.prototype ? `${lower}Step` : lower;
}

const RESERVED: ReadonlySet<string> = new Set(
  `arguments async await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected public
  return static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[\p{L}\p{N}\p{S}]/u;

function toAscii(name: string): string {
  const characters = [...name.normalize("NFKD").replaceAll(MARKS, "")];
  return characters.map((character) => (character > "\x7f" ? spell(character) : character)).join("");
}

function spell(character: string): string {
  return BEYOND_ASCII.test(character) ? (character.codePointAt(0) ?? 0).toString(16).toUpperCase() : " ";
}

/** A member's name in a TypeScript interface or object. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A type of the texts given; `never` when there are none. */
export function union(texts: Iterable<string>): string {
  const literals = [...new Set(texts)].map((text) => JSON.stringify(text));
  return literals.length === 0 ? "never" : literals.join(" | ");
}
