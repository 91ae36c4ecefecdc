import { isObject, type JsonObject, pointerTo, preview } from "../../core/index.js";
import { operandPlace, reportNoOperator, reportNoText } from "./misread.js";
import { isOperator, readingOf } from "./operator-names.js";
import { operators } from "./operators.js";
import { DEEPEST, type Place, placeWithin } from "./place.js";
import { plainPredicate } from "./predicate.js";
import { noMatcher, type Scalar, simpleMatcher, type ValueMatcher } from "./value-matcher.js";

/** Compiles what is asked of a value: a value to be equal to, or operators. Mistakes are reported. */
export function compileMatcher(wanted: unknown, place: Place): ValueMatcher {
  if (place.depth > DEEPEST) {
    place.report(place.pointer, `this is nested deeper than ${DEEPEST} levels`);
    return noMatcher;
  }
  if (isObject(wanted) && !place.isLiteral) {
    const reading = readingOf(wanted);
    if (reading === "operators") return compileOperators(wanted, place);
    if (reading !== "members") {
      reportNoOperator(wanted, place);
      return noMatcher;
    }
  }
  return place.isText ? compileText(wanted, place) : compileValue(wanted, place);
}

/** Operators that must all hold. */
export function compileOperators(wanted: JsonObject, place: Place): ValueMatcher {
  const matchers = Object.entries(wanted).map(([name, operand]) => {
    return isOperator(name) ? operators[name](operand, operandPlace(place, name), compileMatcher) : noMatcher;
  });
  const [first] = matchers;
  if (first !== undefined && matchers.length === 1) return first;
  return {
    test: (value) => matchers.every(({ test }) => test(value)),
    expected: matchers.map(({ expected }) => expected).join(" and "),
    only: matchers.find(({ only }) => only !== undefined)?.only,
    explain: (value, pointer, show) => matchers.flatMap((matcher) => matcher.explain(value, pointer, show)),
  };
}

function compileText(wanted: unknown, place: Place): ValueMatcher {
  if (typeof wanted !== "object") return equality(String(wanted));
  reportNoText(wanted, place);
  return noMatcher;
}

function compileValue(wanted: unknown, place: Place): ValueMatcher {
  if (Array.isArray(wanted)) return compileItems(wanted, place);
  return isObject(wanted) ? compileMembers(wanted, place) : equality(wanted as Scalar);
}

const equality = (wanted: Scalar) => simpleMatcher(preview(wanted), (value) => value === wanted, [wanted]);

/** An object matches when its members do; it may have more. */
function compileMembers(wanted: JsonObject, place: Place): ValueMatcher {
  const members = Object.entries(wanted).map(([name, value]) => {
    return { name, matcher: compileMatcher(value, placeWithin(place, name)) };
  });
  const expected = members.length === 0 ? "an object" : `an object like ${preview(wanted)}`;
  return {
    test: (value) => isObject(value) && members.every(({ name, matcher }) => matcher.test(memberOf(value, name))),
    expected,
    only: undefined,
    explain(value, pointer, show) {
      if (!isObject(value) || members.length === 0) {
        return [plainPredicate(pointer, expected, show(value), isObject(value))];
      }
      return members.flatMap(({ name, matcher }) => {
        return matcher.explain(memberOf(value, name), pointerTo(pointer, name), show);
      });
    },
  };
}

const memberOf = (value: JsonObject, name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);

/** A list matches when it has as many items, and each matches. */
function compileItems(wanted: readonly unknown[], place: Place): ValueMatcher {
  const items = wanted.map((item, index) => compileMatcher(item, placeWithin(place, index)));
  const isAsLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length === items.length;
  const expected = preview(wanted);
  return {
    test: (value) => isAsLong(value) && items.every(({ test }, index) => test(value[index])),
    expected,
    only: undefined,
    explain(value, pointer, show) {
      if (!isAsLong(value) || items.length === 0) {
        return [plainPredicate(pointer, expected, show(value), isAsLong(value))];
      }
      return items.flatMap((item, index) => item.explain(value[index], pointerTo(pointer, index), show));
    },
  };
}
