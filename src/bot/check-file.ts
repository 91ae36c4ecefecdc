import {
  didYouMean,
  isObject,
  pointerTo,
  preview,
  type SchemaError,
  type SchemaProblem,
  toProblems,
} from "../core/index.js";
import { badFile, type Mistake, type SourceFile } from "./source-file.js";

/** A validator generated from a file format's JSON Schema. */
export interface FileValidator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/**
 * Checks a file's data against the schema of its format.
 * @throws {ApistepError} `bad-file`, with the place of each mistake
 */
export function checkFile(source: SourceFile, value: unknown, validate: FileValidator): void {
  if (validate(value)) return;
  const mistakes = toProblems(validate.errors ?? []).map((problem) => toMistake(source, problem));
  throw badFile(source.file, mistakes);
}

/** A schema's problem at its place in a file. */
export function toMistake(source: SourceFile, problem: SchemaProblem, parent = ""): Mistake {
  const { member, keyword, suggestion, expected, value } = problem;
  const pointer = parent + problem.pointer;
  const where = pointer === "" ? "" : `${pointer.slice(1).replaceAll("/", ".")}: `;
  if (keyword === "additionalProperties" && member !== undefined) {
    return {
      location: source.locateKey(pointerTo(pointer, member)),
      message: `${where}unknown key "${member}"`,
      hint: suggestion === undefined ? `expected ${expected}` : `did you mean "${suggestion}"?`,
    };
  }
  if (keyword === "required") return { location: source.locate(pointer), message: `${where}${expected} is missing` };
  const message = `${where}expected ${expected}, got ${preview(value)}`;
  const hint = hintFor(problem);
  return { location: source.locate(pointer), message, ...(hint === "" ? {} : { hint }) };
}

function hintFor({ schema, keyword, value, allowed }: SchemaProblem): string {
  if (schema === "ExpectedText" && isObject(value)) return EXPECTED_TEXT;
  if (typeof value === "string" && allowed !== undefined) return didYouMean(value, allowed);
  // YAML reads 5 and yes as a number and a boolean; who means the text has to say so.
  const isPlain = typeof value === "number" || typeof value === "boolean";
  return isPlain && (keyword === "type" || keyword === "anyOf") ? `for a text, write "${value}" in quotes` : "";
}

const EXPECTED_TEXT =
  "write the text alone; media, cards, buttons and quick replies are expected in a conversation file, see docs/conversations.md";
