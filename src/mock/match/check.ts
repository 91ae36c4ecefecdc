import type { MatchInput } from "./input.js";
import { type Predicate, plainPredicate, type Show } from "./predicate.js";
import type { Source } from "./source.js";
import type { Scalar, ValueMatcher } from "./value-matcher.js";

/** What is asked of a request, compiled. */
export interface Check {
  test(input: MatchInput): boolean;
  explain(input: MatchInput, show: Show): readonly Predicate[];
  /** Values of which the request must have one to pass, by where they are read. */
  readonly keys: readonly Key[];
}

export interface Key {
  /** The same for all keys that read the same. */
  readonly id: string;
  /** Whether one of the request's values passes. */
  some(input: MatchInput, test: (value: unknown) => boolean): boolean;
  readonly values: readonly Scalar[];
}

/** A matcher's verdict on what a source reads. */
export function createCheck(source: Source, matcher: ValueMatcher): Check {
  const { id, pointer } = source;
  const { test, expected, only } = matcher;
  return {
    test: (input) => source.some(input, test),
    explain(input, show) {
      const values = valuesOf(source, input);
      if (values.length === 1) return matcher.explain(values[0], pointer, show);
      return [plainPredicate(pointer, expected, showAll(values, show), values.some(test))];
    },
    keys: only === undefined ? [] : [{ id, some: source.some, values: only }],
  };
}

function valuesOf(source: Source, input: MatchInput): unknown[] {
  const values: unknown[] = [];
  source.some(input, (value) => {
    values.push(value);
    return false;
  });
  return values;
}

const MOST_SHOWN = 5;

function showAll(values: readonly unknown[], show: Show): string {
  const shown = values.slice(0, MOST_SHOWN).map(show).join(", ");
  return values.length > MOST_SHOWN ? `${shown} and ${values.length - MOST_SHOWN} more` : shown;
}
