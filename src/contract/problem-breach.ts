import { closest, dottedPrefix, isObject, jsonText, pointerTo, type SchemaProblem } from "../core/index.js";
import { isEmptyList, isKeyedList, LIST_OF_VALUES, PHP_OBJECT } from "./forms.js";
import type { Breach } from "./rule.js";
import { quoted } from "./words.js";

/**
 * A schema's problem in words that fit any schema; `base` is the pointer of the value that the schema is for. A mend
 * names no value where it can do without: what has one fault in many answers is told once.
 */
export function breachOf(problem: SchemaProblem, base = ""): Breach {
  const { keyword, member, expected } = problem;
  const pointer = base + problem.pointer;
  if (member !== undefined && isUnknownMember(problem)) return unknownMember(problem, pointer, member);
  if (member !== undefined && keyword === "required") return { pointer, expected, mend: mendMissing(problem, member) };
  return { pointer, expected, mend: problem.hint ?? (keyword === "type" ? mendType(problem) : mendValue(problem)) };
}

/** A missing member may stand there under another name, or one object too deep. */
function mendMissing({ expected, instead, holder }: SchemaProblem, member: string): string {
  if (holder !== undefined) return `take ${expected} out of ${quoted(holder)}, one level up`;
  return instead === undefined ? `add ${quoted(member)}` : mendName(instead, member);
}

/** How to mend a member's name. */
function mendName(name: string, meant: string): string {
  const prefix = dottedPrefix(name, meant);
  return prefix === undefined
    ? `write ${quoted(meant)} instead of ${quoted(name)}`
    : `leave ${quoted(prefix)} out of the members' names: ${quoted(meant)}`;
}

/** Whether a problem is about a member that should not be there. */
const isUnknownMember = ({ keyword }: SchemaProblem) =>
  keyword === "additionalProperties" || keyword === "unevaluatedProperties";

function unknownMember({ value, suggestion, expected }: SchemaProblem, pointer: string, member: string): Breach {
  const got = jsonText({ [member]: isObject(value) ? value[member] : undefined });
  return {
    pointer: pointerTo(pointer, member),
    expected: suggestion === undefined ? expected : `"${suggestion}"`,
    got: got.slice(1, -1), // without the braces
    mend: suggestion === undefined ? `remove ${quoted(member)}` : mendName(member, suggestion),
  };
}

function mendType({ expected, value, isOptional }: SchemaProblem): string {
  if (value === null) return `write ${expected}${isOptional === true ? ", or leave the member out" : ""}`;
  if (expected.includes("number") && isNumeric(value)) {
    return value.includes(",") ? "write it without quotes, with a decimal point" : "write it without quotes";
  }
  if (expected.includes("boolean") && (value === "true" || value === "false")) return "write it without quotes";
  if (expected.includes("a string") && typeof value !== "object") return "write it in quotes";
  if (expected.includes("an object") && isEmptyList(value)) return PHP_OBJECT;
  if (!expected.includes("an array") || !isObject(value)) return `write ${expected}`;
  return isKeyedList(value) ? LIST_OF_VALUES : "put [ and ] around it";
}

/** A number in quotes, with a decimal point or the comma that some countries write. */
function isNumeric(value: unknown): value is string {
  if (typeof value !== "string" || value.trim() === "") return false;
  return Number.isFinite(Number(value.replace(/^(-?\d+),(\d{1,2})$/, "$1.$2")));
}

const COUNTS = new Set(["minItems", "maxItems", "minProperties", "maxProperties"]);

function mendValue({ keyword, expected, allowed = [], value }: SchemaProblem): string {
  if (expected.startsWith("to ")) return `change it ${expected}`;
  if (keyword === "const") return `write ${expected}`;
  const meant = typeof value === "string" ? closest(value, allowed) : undefined;
  if (meant !== undefined) return isOtherCase(value, meant) ? SPELLING : `write ${quoted(meant)}`;
  return `${COUNTS.has(keyword) ? "give" : "make"} it ${expected}`;
}

const isOtherCase = (value: unknown, meant: string) => String(value).toLowerCase() === meant.toLowerCase();
const SPELLING = "write it as it is expected, in upper and lower case too";
