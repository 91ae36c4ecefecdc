import type { JsonObject } from "../../core/index.js";

export const OPERATORS = [
  "equals",
  "not",
  "in",
  "gt",
  "gte",
  "lt",
  "lte",
  "contains",
  "regex",
  "exists",
  "type",
  "schema",
] as const;

export type OperatorName = (typeof OPERATORS)[number];

const names: ReadonlySet<string> = new Set(OPERATORS);

export const isOperator = (name: string): name is OperatorName => names.has(name);

/** How an object is to be read. Some members of a mixed one, or all of a misspelled one, are no operators. */
export type Reading = "operators" | "members" | "mixed" | "misspelled";

export function readingOf(wanted: JsonObject): Reading {
  const members = Object.keys(wanted);
  const count = members.filter(isOperator).length;
  if (count > 0) return count === members.length ? "operators" : "mixed";
  return members.length > 0 && members.every((name) => meantOperator(name) !== undefined) ? "misspelled" : "members";
}

/** What other tools and languages call the operators. Names that members of a body often have are left out. */
const OTHER_NAMES: Readonly<Record<OperatorName, readonly string[]>> = {
  equals: ["eq", "equal", "equalto", "==", "==="],
  not: ["ne", "neq", "nin", "notequal", "notequals", "notin", "!=", "!=="],
  in: ["oneof", "anyof", "isin"],
  gt: ["greater", "greaterthan", "morethan", ">"],
  gte: ["ge", "greaterthanorequal", "greaterthanorequals", "greaterthanorequalto", "atleast", ">="],
  lt: ["less", "lessthan", "smallerthan", "<"],
  lte: ["le", "lessthanorequal", "lessthanorequals", "lessthanorequalto", "atmost", "<="],
  contains: ["contain", "includes"],
  regex: ["matches", "match", "regexp", "regx", "rgex", "pattern"],
  exists: ["exist", "exits", "exsits"],
  type: ["typeof"],
  schema: ["jsonschema", "matchesschema"],
};

const meant: ReadonlyMap<string, OperatorName> = new Map(
  OPERATORS.flatMap((name) => [name, ...OTHER_NAMES[name]].map((other) => [other, name] as const)),
);

/**
 * The operator that a member is a wrong name of, or undefined. No distance between spellings: `id` is as near to
 * `in` as `tape` is to `type`.
 */
export function meantOperator(name: string): OperatorName | undefined {
  return meant.get(name.toLowerCase().replaceAll(/[\s$_-]/g, ""));
}
