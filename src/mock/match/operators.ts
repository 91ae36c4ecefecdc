import { compilePattern } from "../../bot/index.js";
import { isObject, preview } from "../../core/index.js";
import { jsonSchema, jsonType } from "./kinds.js";
import type { OperatorName } from "./operator-names.js";
import { comparison } from "./order.js";
import { type Compile, type Place, placeWithin } from "./place.js";
import { reasonOf, refuse } from "./refuse.js";
import { noMatcher, simpleMatcher, type ValueMatcher } from "./value-matcher.js";

/** Compiles what stands behind an operator. The place is that of the operand. */
type Operator = (operand: unknown, place: Place, compile: Compile) => ValueMatcher;

/** What the operators mean. */
export const operators: Readonly<Record<OperatorName, Operator>> = {
  equals: (operand, place, compile) => compile(operand, { ...place, isLiteral: true }),
  not: negation,
  in: oneOf,
  gt: limit("more than", (a, b) => a > b),
  gte: limit("at least", (a, b) => a >= b),
  lt: limit("less than", (a, b) => a < b),
  lte: limit("at most", (a, b) => a <= b),
  contains: containment,
  regex: pattern,
  exists: existence,
  type: jsonType,
  schema: jsonSchema,
};

function negation(operand: unknown, place: Place, compile: Compile): ValueMatcher {
  if (Array.isArray(operand)) {
    const none = oneOf(operand, place, compile);
    return simpleMatcher(`not ${none.expected}`, (value) => !none.test(value));
  }
  const { test, expected } = compile(operand, place);
  return simpleMatcher(`not ${expected}`, (value) => !test(value));
}

function oneOf(operand: unknown, place: Place, compile: Compile): ValueMatcher {
  if (!Array.isArray(operand) || operand.length === 0) return refuse(place, "a list with at least one value", operand);
  const matchers = operand.map((item, index) => compile(item, placeWithin(place, index)));
  const only = matchers.map((matcher) => matcher.only);
  const isClosed = only.every((values) => values !== undefined);
  return simpleMatcher(
    `one of ${matchers.map(({ expected }) => expected).join(", ")}`,
    (value) => matchers.some(({ test }) => test(value)),
    isClosed ? only.flat() : undefined,
  );
}

function limit(phrase: string, holds: (a: number, b: number) => boolean): Operator {
  return (operand, place) => {
    const test = comparison(operand, holds);
    if (test === undefined) return refuse(place, "a number or an ISO date", operand);
    return simpleMatcher(`${phrase} ${typeof operand === "string" ? operand : preview(operand)}`, test);
  };
}

/** A text has a part; a list has an element. */
function containment(operand: unknown, place: Place, compile: Compile): ValueMatcher {
  const element = compile(operand, place);
  const part = isObject(operand) || Array.isArray(operand) || operand === null ? undefined : String(operand);
  return simpleMatcher(`what contains ${element.expected}`, (value) => {
    if (typeof value === "string") return part !== undefined && value.includes(part);
    return Array.isArray(value) && value.some((item) => element.test(item));
  });
}

const LONGEST_PATTERN = 1_000;

function pattern(operand: unknown, place: Place): ValueMatcher {
  if (typeof operand !== "string") return refuse(place, "a regular expression, as a text", operand);
  if (operand.length > LONGEST_PATTERN) {
    return refuse(place, `a regular expression of at most ${LONGEST_PATTERN} characters`, operand);
  }
  try {
    const test = compilePattern(operand, true);
    return simpleMatcher(`a match of /${operand}/`, (value) => {
      if (typeof value === "string") return test(value);
      return (typeof value === "number" || typeof value === "boolean") && test(String(value));
    });
  } catch (error) {
    const hint = "the syntax is RE2's: no lookaround, no backreferences";
    place.report(place.pointer, `${preview(operand)} is no regular expression: ${reasonOf(error)}`, hint);
    return noMatcher;
  }
}

/** null is nothing, as in conversation files. */
function existence(operand: unknown, place: Place): ValueMatcher {
  if (typeof operand !== "boolean") return refuse(place, "true or false", operand);
  return simpleMatcher(
    operand ? "something" : "nothing",
    (value) => (value !== undefined && value !== null) === operand,
  );
}
