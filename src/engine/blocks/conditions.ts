import { type ConditionRow, type ConditionsContent, compilePattern, type TextTest } from "../../bot/index.js";
import { readPath, render } from "../../contract/index.js";
import { follow } from "../go-to.js";
import { fill } from "../messages.js";
import { isKnown } from "../session.js";
import type { Turn } from "../turn.js";
import type { RunContent } from "./run-content.js";

/** Goes where the first branch that holds leads, or where else does (F-101). */
export const runConditions: RunContent<ConditionsContent> = (turn, { name }, { branches, otherwise }) => {
  const index = branches.findIndex(({ rows }) => rowsHold(turn, rows));
  const branch = branches[index];
  const taken = branch === undefined ? (otherwise === undefined ? null : "else") : index;
  turn.trace({ what: "condition", block: name, branch: taken });
  return follow(turn, branch === undefined ? otherwise : branch.goTo, "condition");
};

/** From left to right, without precedence (U-19). */
function rowsHold(turn: Turn, rows: readonly ConditionRow[]): boolean {
  return rows.reduce((holds, row, index) => {
    if (index === 0) return rowHolds(turn, row);
    return row.join === "and" ? holds && rowHolds(turn, row) : holds || rowHolds(turn, row);
  }, true);
}

function rowHolds(turn: Turn, row: ConditionRow): boolean {
  if (row.operator === "exists") return isKnown(turn, row.variable);
  if (row.operator === "does not exist") return !isKnown(turn, row.variable);
  const isCaseSensitive = row.caseSensitive ?? turn.bot.policies.conditionCase === "sensitive";
  const value = readPath(turn.session, row.variable);
  if (row.operator === "matches") return patternOf(row, isCaseSensitive)(render(value));
  const wanted = typeof row.value === "string" ? fill(turn, row.value) : row.value;
  const inCase = (text: unknown) => (isCaseSensitive ? render(text) : render(text).toLowerCase());
  switch (row.operator) {
    case "equals":
      return isEqual(value, wanted, inCase);
    case "not equals":
      return !isEqual(value, wanted, inCase);
    case "contains":
      if (Array.isArray(value)) return value.some((item) => isEqual(item, wanted, inCase));
      return inCase(value).includes(inCase(wanted));
    case "greater than":
      return compare(value, wanted, (a, b) => a > b);
    case "greater than or equals":
      return compare(value, wanted, (a, b) => a >= b);
    case "smaller than":
      return compare(value, wanted, (a, b) => a < b);
    case "smaller than or equals":
      return compare(value, wanted, (a, b) => a <= b);
  }
}

/** The number 1 and the text 1 are the same (F-104). */
function isEqual(a: unknown, b: unknown, inCase: (value: unknown) => string): boolean {
  return inCase(a) === inCase(b) || compare(a, b, (first, second) => first === second);
}

/** What is no number is neither greater nor smaller than anything (F-104). */
function compare(a: unknown, b: unknown, holds: (a: number, b: number) => boolean): boolean {
  const first = numberOf(a);
  const second = numberOf(b);
  return first !== undefined && second !== undefined && holds(first, second);
}

const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMBER.test(value) ? Number(value) : undefined;
}

const patterns = new WeakMap<ConditionRow, TextTest>();

/** Its braces are its own: variables are not replaced in a pattern. */
function patternOf(row: ConditionRow, isCaseSensitive: boolean): TextTest {
  const known = patterns.get(row);
  if (known !== undefined) return known;
  const test = compilePattern(String(row.value), isCaseSensitive);
  patterns.set(row, test);
  return test;
}
