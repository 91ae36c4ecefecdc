import { isObject, pointerTo } from "../../core/index.js";

const EACH = Symbol("each item of a list");

/** A member, the index of an item, or each item. */
type Step = string | number | typeof EACH;

/** A path into JSON, or the member that is named so. */
export interface Path {
  /** As it was written. */
  readonly text: string;
  readonly steps: readonly Step[];
  /** Whether it is the name of a member, and nothing else. */
  readonly isName: boolean;
}

const STEP = /\.([^.[\]]+)|\[(\d{1,9})\]|\[(\*)\]|\["([^"]*)"\]|\['([^']*)'\]/y;

/** Texts that can only be meant as paths. `ids[]` is a name that forms use. */
const LOOKS_LIKE_PATH = /^\$[.[]|\[(?!\])/;

/**
 * Reads `customer.address[0].city`, `items[*].id`, `["a.b"].c` and `$.a`. What is no path is the name of a member.
 * Undefined: it is neither.
 */
export function parsePath(text: string): Path | undefined {
  const steps = stepsOf(text);
  if (steps !== undefined) return { text, steps, isName: steps.length === 1 && steps[0] === text };
  return LOOKS_LIKE_PATH.test(text) ? undefined : { text, steps: [text], isName: true };
}

function stepsOf(text: string): Step[] | undefined {
  const rest = /^\$(?=[.[])/.test(text) ? text.slice(1) : text.startsWith("[") ? text : `.${text}`;
  const steps: Step[] = [];
  let at = 0;
  while (at < rest.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    const [, name, index, each, ...quoted] = match;
    if (index !== undefined) steps.push(Number(index));
    else steps.push(each === undefined ? (name ?? quoted[0] ?? quoted[1] ?? "") : EACH);
    at = STEP.lastIndex;
  }
  return steps;
}

/**
 * Whether one of the values at a path passes. Where there is none, `undefined` is tested. A member that is named
 * like the path comes before what the path leads to.
 */
export function someAt(root: unknown, { text, steps, isName }: Path, test: (value: unknown) => boolean): boolean {
  if (!isName && isObject(root) && Object.hasOwn(root, text)) return test(root[text]);
  return walk(root, steps, 0, test) ?? test(undefined);
}

/** Undefined: there is no value. */
function walk(
  root: unknown,
  steps: readonly Step[],
  from: number,
  test: (value: unknown) => boolean,
): boolean | undefined {
  let value = root;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    if (step === EACH) return walkEach(value, steps, index + 1, test);
    if (!has(value, step)) return undefined;
    value = (value as { readonly [key: string | number]: unknown })[step];
  }
  return test(value);
}

function walkEach(
  list: unknown,
  steps: readonly Step[],
  from: number,
  test: (value: unknown) => boolean,
): boolean | undefined {
  if (!Array.isArray(list)) return undefined;
  let found: boolean | undefined;
  for (const item of list) {
    found = walk(item, steps, from, test) ?? found;
    if (found === true) break;
  }
  return found;
}

const INDEX = /^\d+$/;

/** Own members only, so no prototype is in reach. A list has items only, which may be written `items.0`, too. */
function has(value: unknown, step: string | number): boolean {
  if (Array.isArray(value)) return (typeof step === "number" || INDEX.test(step)) && Object.hasOwn(value, step);
  return typeof step === "string" && isObject(value) && Object.hasOwn(value, step);
}

/** The JSON pointer of a path, with `*` for each item. */
export function pointerOfPath(pointer: string, { steps }: Path): string {
  return steps.reduce<string>((parent, step) => pointerTo(parent, step === EACH ? "*" : step), pointer);
}
