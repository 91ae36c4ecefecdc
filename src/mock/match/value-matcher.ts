import { type Predicate, plainPredicate, type Show } from "./predicate.js";

export type Scalar = string | number | boolean | null;

/** What is asked of one value, compiled. A value that is missing is undefined. */
export interface ValueMatcher {
  readonly test: (value: unknown) => boolean;
  /** A phrase: `more than 1000`. */
  readonly expected: string;
  explain(value: unknown, pointer: string, show: Show): readonly Predicate[];
  /** No other values match; undefined when others may. */
  readonly only: readonly Scalar[] | undefined;
}

/** A matcher that has one thing to say. */
export function simpleMatcher(
  expected: string,
  test: (value: unknown) => boolean,
  only?: readonly Scalar[],
): ValueMatcher {
  return {
    test,
    expected,
    only,
    explain: (value, pointer, show) => [plainPredicate(pointer, expected, show(value), test(value))],
  };
}

/** Stands for one that could not be compiled; its mistake is reported. */
export const noMatcher = simpleMatcher("what can't be matched", () => false);
