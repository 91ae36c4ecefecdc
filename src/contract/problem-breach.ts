import { isObject, jsonText, pointerTo, type SchemaProblem } from "../core/index.js";
import type { Breach } from "./rule.js";
import { quoted } from "./words.js";

/** A schema's problem in words that fit any schema; `base` is the pointer of the value that the schema is for. */
export function breachOf(problem: SchemaProblem, base = ""): Breach {
  const { keyword, member, expected } = problem;
  const pointer = base + problem.pointer;
  if (member !== undefined && isUnknownMember(problem)) return unknownMember(problem, pointer, member);
  if (member !== undefined && keyword === "required") return { pointer, expected, mend: `add ${quoted(member)}` };
  return { pointer, expected, mend: keyword === "type" ? mendType(problem) : mendValue(problem) };
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
    mend: suggestion === undefined ? `remove ${quoted(member)}` : `write "${suggestion}" instead of ${quoted(member)}`,
  };
}

function mendType({ expected, value }: SchemaProblem): string {
  if (value === null) return `write ${expected}, or leave the member out`;
  if (expected.includes("number") && isNumeric(value)) return `write ${Number(value)}, without quotes`;
  if (expected === "a string" && typeof value !== "object") return `write "${value}", in quotes`;
  return expected === "an array" && isObject(value) ? "put [ and ] around it" : `write ${expected}`;
}

const isNumeric = (value: unknown) =>
  typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));

const COUNTS = new Set(["minItems", "maxItems", "minProperties", "maxProperties"]);

function mendValue({ keyword, expected }: SchemaProblem): string {
  if (expected.startsWith("to ")) return `change it ${expected}`;
  return `${COUNTS.has(keyword) ? "give" : "make"} it ${expected}`;
}
