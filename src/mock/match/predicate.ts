/** One thing that a scenario asks of a request, and whether it holds. */
export interface Predicate {
  /** JSON pointer into the request, such as `/body/amount`; for any, all and not, into `when`. */
  readonly pointer: string;
  /** A phrase: `more than 1000`. */
  readonly expected: string;
  /** The value as it is shown; "nothing" for one that is missing. */
  readonly actual: string;
  readonly holds: boolean;
  /** How many things would have to be otherwise for it to hold. */
  readonly cost: number;
  /** What any, all and not ask in turn. */
  readonly of?: readonly Predicate[];
}

/** How a value is shown. Secrets are the caller's to hide. */
export type Show = (value: unknown) => string;

/** What is wrong with all of these together. */
export const costOf = (predicates: readonly Predicate[]) => predicates.reduce((sum, { cost }) => sum + cost, 0);

export const plainPredicate = (pointer: string, expected: string, actual: string, holds: boolean): Predicate => {
  return { pointer, expected, actual, holds, cost: holds ? 0 : 1 };
};
