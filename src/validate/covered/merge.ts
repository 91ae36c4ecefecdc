import type { Coverage, StepCoverage } from "./coverage.js";
import { withPercent } from "./percent.js";
import { wayKey } from "./way.js";

/** The coverage of runs on the same bot, taken together. */
export function mergeCoverage([first, ...others]: readonly Coverage[]): Coverage | undefined {
  return first === undefined ? undefined : others.reduce(mergeTwo, first);
}

function mergeTwo(a: Coverage, b: Coverage): Coverage {
  const exercised = new Set([...a.rules.exercised, ...b.rules.exercised]);
  const ids = [...new Set([...a.rules.exercised, ...a.rules.missed, ...exercised, ...b.rules.missed])];
  return withPercent({
    steps: mergeBy([a.steps, b.steps], ({ step }) => step, mergeSteps),
    messageTypes: mergeBy([a.messageTypes, b.messageTypes], ({ type }) => type, addSeen),
    rules: { exercised: [...exercised], missed: ids.filter((id) => !exercised.has(id)) },
    ...mergeFlow("blocks", [a.blocks, b.blocks], ({ block }) => block),
    ...mergeFlow("transitions", [a.transitions, b.transitions], ({ from, to }) => wayKey(from, to)),
  });
}

const addSeen = <Item extends { readonly seen: number }>(a: Item, b: Item): Item => ({ ...a, seen: a.seen + b.seen });

const mergeSteps = (a: StepCoverage, b: StepCoverage): StepCoverage => ({
  ...a,
  calls: a.calls + b.calls,
  answers: a.answers + b.answers,
  targets: mergeBy([a.targets, b.targets], ({ target }) => JSON.stringify(target), addSeen),
});

function mergeFlow<Name extends string, Item extends { readonly seen: number }>(
  name: Name,
  [a, b]: readonly [readonly Item[] | undefined, readonly Item[] | undefined],
  keyOf: (item: Item) => string,
): { [Key in Name]?: Item[] } {
  const none: { [Key in Name]?: Item[] } = {};
  return a === undefined && b === undefined ? none : { ...none, [name]: mergeBy([a ?? [], b ?? []], keyOf, addSeen) };
}

function mergeBy<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
  merge: (a: Item, b: Item) => Item,
): Item[] {
  const merged = new Map<string, Item>();
  for (const item of lists.flat()) {
    const earlier = merged.get(keyOf(item));
    merged.set(keyOf(item), earlier === undefined ? item : merge(earlier, item));
  }
  return [...merged.values()];
}
