import { MEND_CUT_OFF } from "./cut-off.js";

/** Where a text stops being JSON, and why. */
export interface SyntaxFault {
  /** Both start at 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** What stands there, cut after a few characters. */
  readonly found: string;
  /** Where that begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether the text ends too early. */
  readonly isCutOff: boolean;
  readonly mend: string;
}

// What may come next; the words are for the report.
const VALUE = "a value";
const VALUE_OR_END = 'a value or "]"';
const KEY = "a key in double quotes";
const KEY_OR_END = 'a key in double quotes or "}"';
const COLON = '":"';
const COMMA_IN_OBJECT = '"," or "}"';
const COMMA_IN_ARRAY = '"," or "]"';
const END = "the end";
type State =
  | typeof VALUE
  | typeof VALUE_OR_END
  | typeof KEY
  | typeof KEY_OR_END
  | typeof COLON
  | typeof COMMA_IN_OBJECT
  | typeof COMMA_IN_ARRAY
  | typeof END;

const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** All but quotes, backslashes and control characters. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The end of what a sticky expression matches at an offset; the offset itself when it matches nothing. */
function skip(expression: RegExp, text: string, offset: number): number {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : offset;
}

/**
 * Finds what makes a text no JSON; undefined when it is JSON. JSON.parse refuses the same texts, but its words
 * differ from one version of Node to the next, and many of them name no place.
 */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const open: string[] = [];
  let state: State = VALUE;
  let offset = skip(SPACE, text, 0);
  while (offset < text.length) {
    const token = text[offset] ?? "";
    const next =
      token === '"' ? stringEnd(text, offset) : "{}[]:,".includes(token) ? offset + 1 : skip(WORD, text, offset);
    if (next < 0) return describe(text, -next, state, "a string's next character", open.length);
    const following: State | undefined = next === offset ? undefined : step(state, token, open);
    if (following === undefined) return describe(text, offset, state, state, open.length);
    state = following;
    offset = skip(SPACE, text, next);
  }
  return state === END ? undefined : describe(text, offset, state, state, open.length);
}

/** The offset after a string; minus the offset of what can't be in one. */
function stringEnd(text: string, start: number): number {
  let offset = start + 1;
  for (;;) {
    offset = skip(PLAIN, text, offset);
    if (text[offset] === '"') return offset + 1;
    const next = skip(ESCAPE, text, offset);
    if (next === offset) return -offset;
    offset = next;
  }
}

function step(state: State, token: string, open: string[]): State | undefined {
  const afterValue = () => (open.length === 0 ? END : open.at(-1) === "{" ? COMMA_IN_OBJECT : COMMA_IN_ARRAY);
  const close = () => {
    open.pop();
    return afterValue();
  };
  switch (state) {
    case KEY:
    case KEY_OR_END:
      return token === '"' ? COLON : token === "}" && state === KEY_OR_END ? close() : undefined;
    case COLON:
      return token === ":" ? VALUE : undefined;
    case COMMA_IN_OBJECT:
      return token === "," ? KEY : token === "}" ? close() : undefined;
    case COMMA_IN_ARRAY:
      return token === "," ? VALUE : token === "]" ? close() : undefined;
    case END:
      return undefined;
  }
  if (token === "]") return state === VALUE_OR_END ? close() : undefined;
  if ("}:,".includes(token)) return undefined;
  if (token !== "{" && token !== "[") return afterValue();
  open.push(token);
  return token === "{" ? KEY_OR_END : VALUE_OR_END;
}

function describe(text: string, offset: number, state: State, expected: string, depth: number): SyntaxFault {
  const before = text.slice(0, offset);
  const rest = text.slice(offset, offset + 20);
  return {
    start: offset,
    end: offset + rest.length,
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
    expected,
    found: rest === "" ? cutOff(text, depth) : JSON.stringify(rest),
    isCutOff: rest === "",
    mend: isPreceded(text, offset) ? AFTER_WORDS : mendOf(rest, before.trimEnd().at(-1), state),
  };
}

function cutOff({ length }: string, depth: number): string {
  const open = depth === 0 ? "" : `, with ${depth === 1 ? "an open bracket" : `${depth} open brackets`}`;
  return `a body that is cut off after ${length === 1 ? "a character" : `${length} characters`}${open}`;
}

const AFTER_WORDS = "send the JSON alone, without what stands before and after it";

/** Whether words stand before an object: a warning that was printed, or a callback around it. */
const isPreceded = (text: string, offset: number) => offset === 0 && /^\w[^{[]{0,500}\{\s*"/.test(text);

/** How to mend what people get wrong when they write JSON by hand or print an object of their language. */
function mendOf(rest: string, previous: string | undefined, state: State): string {
  if (rest === "") return MEND_CUT_OFF;
  if (/^[}\]]/.test(rest) && previous === ",") return `remove the comma before "${rest[0]}"`;
  if (state === END) return "send one JSON value and nothing after it";
  if (rest.startsWith("'")) return "write strings in double quotes, with a JSON library";
  if (/^(?:NaN|-?Infinity|undefined)/.test(rest)) return "write null or leave the member out: JSON has no such number";
  if (/^(?:None|True|False)/.test(rest)) return "write null, true, false: in Python use json.dumps, not str";
  if (/^\/[/*]/.test(rest)) return "remove the comment: JSON has none";
  if (rest.startsWith("\0") || previous === "\0") return "encode the body as UTF-8: this looks like UTF-16";
  if (rest < " ") return "escape line breaks and tabs in strings as \\n and \\t, with a JSON library";
  if (rest.startsWith("\\")) return "escape a backslash as \\\\, with a JSON library";
  if (/^[\p{L}_$]/u.test(rest) && (state === KEY || state === KEY_OR_END)) return "write keys in double quotes";
  return "build the answer with a JSON library, not as text";
}
