import { preview } from "../../core/index.js";
import type { MatchInput } from "./input.js";
import { costOf, type Predicate, type Show } from "./predicate.js";
import type { CompiledWhen } from "./when.js";

/** The scenario that a request missed by least. */
export interface Nearest<Entry> {
  readonly entry: Entry;
  readonly predicates: readonly Predicate[];
}

/** Finds the scenario with the fewest predicates that don't hold; of equal ones, the first. */
export function nearest<Entry extends { readonly when: CompiledWhen }>(
  entries: readonly Entry[],
  input: MatchInput,
  show: Show = preview,
): Nearest<Entry> | undefined {
  let best: Entry | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const cost = costOf(entry.when.explain(input, unseen));
    if (cost >= bestCost) continue;
    best = entry;
    bestCost = cost;
  }
  return best && { entry: best, predicates: best.when.explain(input, show) };
}

/** Only the one that is told has to be shown. */
const unseen: Show = () => "";
