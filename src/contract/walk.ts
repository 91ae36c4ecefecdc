import { pointerTo } from "../core/index.js";

/** A value somewhere in a JSON tree. */
export interface Place {
  readonly parent: Place | undefined;
  /** Key in an object or index in an array; undefined for the root. */
  readonly key: string | number | undefined;
  readonly value: unknown;
  readonly depth: number;
}

/** No real answer is nested deeper; below, a hostile one would only cost time. */
const DEEPEST = 500;

/** Every value of a JSON tree, without recursion. */
export function* walk(root: unknown): Generator<Place> {
  const open: Place[] = [{ parent: undefined, key: undefined, value: root, depth: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    yield place;
    if (typeof place.value !== "object" || place.value === null || place.depth === DEEPEST) continue;
    for (const child of childrenOf(place).reverse()) open.push(child);
  }
}

function childrenOf(parent: Place): Place[] {
  const depth = parent.depth + 1;
  if (Array.isArray(parent.value)) return parent.value.map((value, key) => ({ parent, key, value, depth }));
  return Object.entries(parent.value ?? {}).map(([key, value]) => ({ parent, key, value, depth }));
}

/** The JSON pointer of a place. */
export function pointerOf(place: Place): string {
  const steps: Place[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) steps.unshift(at);
  return steps.reduce((pointer, { key }) => (key === undefined ? pointer : pointerTo(pointer, key)), "");
}
