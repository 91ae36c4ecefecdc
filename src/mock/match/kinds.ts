import { compileSchema, type SchemaCheck } from "../../bot/index.js";
import { closest, isObject } from "../../core/index.js";
import { numberOf } from "./order.js";
import type { Place } from "./place.js";
import { plainPredicate } from "./predicate.js";
import { reasonOf, refuse } from "./refuse.js";
import { noMatcher, type Scalar, simpleMatcher, type ValueMatcher } from "./value-matcher.js";

const isNumber = (value: unknown): value is number => typeof value === "number";

const TYPES: ReadonlyMap<unknown, readonly [phrase: string, test: (value: unknown) => boolean]> = new Map([
  ["string", ["a string", (value: unknown) => typeof value === "string"]],
  ["number", ["a number", isNumber]],
  ["integer", ["a whole number", (value: unknown) => Number.isInteger(value)]],
  ["boolean", ["a boolean", (value: unknown) => typeof value === "boolean"]],
  ["object", ["an object", isObject]],
  ["array", ["an array", (value: unknown) => Array.isArray(value)]],
  ["null", ["null", (value: unknown) => value === null]],
]);

const TEXT_TYPES = ["string", "number", "integer", "boolean"];

/** In texts, the type that they read as. */
export function jsonType(operand: unknown, place: Place): ValueMatcher {
  const names = place.isText ? TEXT_TYPES : [...TYPES.keys()].map(String);
  const name = operand === null ? "null" : operand; // YAML reads null as null
  const type = names.includes(String(name)) ? TYPES.get(name) : undefined;
  if (type === undefined) {
    const suggestion = typeof operand === "string" ? closest(operand, names) : undefined;
    return refuse(place, `one of ${names.join(", ")}`, operand, suggestion && `did you mean "${suggestion}"?`);
  }
  const [phrase, test] = type;
  return simpleMatcher(phrase, place.isText ? (value) => test(value) || test(typedOf(value)) : test);
}

/** The number or boolean that a text reads as; undefined when it reads as none. */
function typedOf(text: unknown): Scalar | undefined {
  return text === "true" ? true : text === "false" ? false : numberOf(text);
}

/** In texts, what they read as may be as the schema wants it. */
export function jsonSchema(operand: unknown, place: Place): ValueMatcher {
  if (!isObject(operand) && typeof operand !== "boolean") return refuse(place, "a JSON Schema", operand);
  try {
    const check = compileSchema(operand);
    return schemaMatcher(place.isText ? textCheck(check) : check);
  } catch (error) {
    place.report(place.pointer, `this is no JSON Schema: ${reasonOf(error)}`);
    return noMatcher;
  }
}

/** A text is as the schema wants it when what it reads as is. */
function textCheck(check: SchemaCheck): SchemaCheck {
  return (value) => {
    const problems = check(value);
    const typed = problems.length === 0 ? undefined : typedOf(value);
    return typed === undefined ? problems : check(typed);
  };
}

/** What is missing is as no schema wants it. */
function schemaMatcher(check: SchemaCheck): ValueMatcher {
  const expected = "what its schema allows";
  const test = (value: unknown) => value !== undefined && check(value).length === 0;
  return {
    test,
    expected,
    only: undefined,
    explain(value, pointer, show) {
      const problem = value === undefined ? undefined : check(value)[0];
      if (problem === undefined) return [plainPredicate(pointer, expected, show(value), value !== undefined)];
      return [plainPredicate(pointer + problem.pointer, problem.expected, show(problem.value), false)];
    },
  };
}
