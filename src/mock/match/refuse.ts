import { preview } from "../../core/index.js";
import type { Place } from "./place.js";
import { noMatcher, type ValueMatcher } from "./value-matcher.js";

/** Reports an operand that is not what its operator takes. */
export function refuse({ pointer, report }: Place, expected: string, got: unknown, hint?: string): ValueMatcher {
  report(pointer, `expected ${expected}, got ${preview(got)}`, hint);
  return noMatcher;
}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
