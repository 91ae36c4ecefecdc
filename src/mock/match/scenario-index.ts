import type { Key } from "./check.js";
import type { MatchInput } from "./input.js";
import type { Scalar } from "./value-matcher.js";
import type { CompiledWhen } from "./when.js";

/** Finds the scenarios that match a request. Made once, asked for each request. */
export interface ScenarioIndex<Entry> {
  /** Those that match, in their order, found one by one as they are asked for. */
  matching(input: MatchInput): Generator<Entry, void, undefined>;
}

/** Positions of entries, ascending. */
type Positions = readonly number[];

/** The entries that are looked up by what one place of a request holds. */
interface Shelf {
  readonly some: Key["some"];
  readonly positions: Map<unknown, number[]>;
}

/**
 * Sorts scenarios by a value that each asks for, so that a request meets those only that ask for its own values,
 * and those that ask for no value.
 */
export function createScenarioIndex<Entry extends { readonly when: CompiledWhen }>(
  entries: readonly Entry[],
): ScenarioIndex<Entry> {
  const { shelves, rest } = sortIntoShelves(entries);
  return {
    *matching(input) {
      for (const position of inOrder(rest, lookUp(shelves, input))) {
        const entry = entries[position] as Entry;
        if (entry.when.test(input)) yield entry;
      }
    },
  };
}

/** The positions that stand under a request's own values. A list may hold a value a thousand times: it counts once. */
function lookUp(shelves: readonly Shelf[], input: MatchInput): Positions {
  const found = new Set<Positions>();
  for (const { some, positions } of shelves) {
    some(input, (value) => {
      const there = positions.get(value);
      if (there !== undefined) found.add(there);
      return false;
    });
  }
  const [first = []] = found;
  return found.size < 2 ? first : [...new Set([...found].flat())].sort((a, b) => a - b);
}

/** Each entry stands under the key that the fewest others share; of equal ones, the key that tells most apart. */
function sortIntoShelves(entries: readonly { readonly when: CompiledWhen }[]): { shelves: Shelf[]; rest: number[] } {
  const crowds = countKeys(entries);
  const shelves = new Map<string, Shelf>();
  const rest: number[] = [];
  for (const [position, { when }] of entries.entries()) {
    const key = bestKey(when.keys, crowds);
    if (key === undefined) {
      rest.push(position);
      continue;
    }
    const shelf = shelves.get(key.id) ?? { some: key.some, positions: new Map() };
    shelves.set(key.id, shelf);
    for (const value of new Set(key.values)) {
      const there = shelf.positions.get(value);
      if (there === undefined) shelf.positions.set(value, [position]);
      else there.push(position);
    }
  }
  return { shelves: [...shelves.values()], rest };
}

/** How many entries ask for a value, by key. */
type Crowds = ReadonlyMap<string, ReadonlyMap<Scalar, number>>;

function countKeys(entries: readonly { readonly when: CompiledWhen }[]): Crowds {
  const crowds = new Map<string, Map<Scalar, number>>();
  for (const { id, values } of entries.flatMap(({ when }) => when.keys)) {
    const crowd = crowds.get(id) ?? new Map<Scalar, number>();
    crowds.set(id, crowd);
    for (const value of values) crowd.set(value, (crowd.get(value) ?? 0) + 1);
  }
  return crowds;
}

function bestKey(keys: readonly Key[], crowds: Crowds): Key | undefined {
  let best: Key | undefined;
  let bestShared = Number.POSITIVE_INFINITY;
  let bestApart = 0;
  for (const key of keys) {
    const crowd = crowds.get(key.id);
    const shared = key.values.reduce<number>((most, value) => Math.max(most, crowd?.get(value) ?? 0), 0);
    const apart = crowd?.size ?? 0;
    if (shared > bestShared || (shared === bestShared && apart <= bestApart)) continue;
    best = key;
    bestShared = shared;
    bestApart = apart;
  }
  return best;
}

/** Merges two ascending lists that share nothing. */
function* inOrder(a: Positions, b: Positions): Generator<number, void, undefined> {
  let from = 0;
  for (const position of a) {
    for (let next = b[from]; next !== undefined && next < position; next = b[from]) {
      yield next;
      from += 1;
    }
    yield position;
  }
  for (let next = b[from]; next !== undefined; next = b[from]) {
    yield next;
    from += 1;
  }
}
