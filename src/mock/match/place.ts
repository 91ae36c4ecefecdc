import { pointerTo } from "../../core/index.js";
import type { Report } from "./input.js";
import type { ValueMatcher } from "./value-matcher.js";

/** Where in `when` something is compiled, and how it is read there. */
export interface Place {
  readonly pointer: string;
  readonly depth: number;
  /** Query, headers and params: all values are texts. */
  readonly isText: boolean;
  /** Inside `equals`: no member is an operator. */
  readonly isLiteral: boolean;
  readonly report: Report;
}

/** Compiles what is asked of a value: the operators' way to the matchers within them. */
export type Compile = (wanted: unknown, place: Place) => ValueMatcher;

/** No real file nests deeper. */
export const DEEPEST = 20;

export function placeWithin(place: Place, member: string | number): Place {
  return { ...place, pointer: pointerTo(place.pointer, member), depth: place.depth + 1 };
}
