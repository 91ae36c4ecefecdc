import type { ApiStep, Bot, Row } from "../bot/index.js";
import { isObject, kindOf, pointerSteps, pointerTo, preview, redactor, type SchemaProblem } from "../core/index.js";
import type { Problem } from "./problem.js";
import { isSensitive } from "./sensitive.js";

/** Puts what a schema found in a part of a request in the words of the bot file. */
export type Explain = (part: "body" | "query" | "headers", problem: SchemaProblem) => Problem;

const NOT_SHOWN = "another value, which is not shown";

type Part = Parameters<Explain>[0];

/** Secrets and sensitive values are not told. */
export function createExplain(bot: Bot, step: ApiStep): Explain {
  const redact = redactor(bot.secrets);
  return (part, problem) => {
    const { pointer, expected, got } = explain(part, problem, bot, step);
    return { pointer: `/${part}${redact(pointer)}`, expected: redact(expected), got: redact(got) };
  };
}

function explain(part: Part, problem: SchemaProblem, bot: Bot, step: ApiStep): Problem {
  const { keyword, member, suggestion, value } = problem;
  const pointer = member === undefined ? problem.pointer : pointerTo(problem.pointer, member);
  const [key, ...deeper] = pointerSteps(pointer);
  const row = step[part].find((candidate) => keyOf(part, candidate) === key);
  const ofRow = row === undefined || deeper.length > 0 ? problem.expected : describe(row, bot);
  if (keyword === "required") return { pointer, expected: ofRow, got: "nothing" };
  if (keyword === "additionalProperties" && member !== undefined) {
    const meant = suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
    return { pointer, expected: `no "${member}"${meant}`, got: kindOf(isObject(value) ? value[member] : undefined) };
  }
  const got = key === undefined ? kindOf(value) : shown(value, isSecret(part, row, bot));
  return { pointer, expected: keyword === "const" ? ofRow : problem.expected, got };
}

const keyOf = (part: Part, row: Row) => (part === "headers" ? row.key.toLowerCase() : row.key);

function describe(row: Row, bot: Bot): string {
  switch (row.type) {
    case "text":
      return `the text ${JSON.stringify(row.text)}`;
    case "variable":
      return `the variable ${row.variable}`;
    case "dialogstate":
      return bot.blocks === undefined
        ? "the id of a block"
        : `${JSON.stringify(row.block.id)}, the id of the block "${row.block.name}"`;
  }
}

/** Names of headers and parameters that carry credentials. */
export const SECRET_NAME = /authorization|cookie|token|secret|password|api-?key/i;

function isSecret(part: Part, row: Row | undefined, bot: Bot): boolean {
  if (row === undefined) return false;
  if (part === "headers" && SECRET_NAME.test(row.key)) return true;
  if (row.type === "text") return bot.secrets.some(({ value }) => row.text.includes(value));
  return row.type === "variable" && isSensitive(row.variable, bot);
}

function shown(value: unknown, isHidden: boolean): string {
  if (isHidden) return isObject(value) || Array.isArray(value) ? kindOf(value) : NOT_SHOWN;
  try {
    return preview(value);
  } catch {
    return kindOf(value); // nested too deeply
  }
}
