import { isObject, rememberSome } from "../core/index.js";

/** The user's variables by name: plain JSON data. */
export type Session = { readonly [name: string]: unknown };

// A name holds no space and nothing that the expression syntax uses (F-086).
const NAME = String.raw`[^\s.[\]{}|()+*/=<>!?&,;'"\\]+`;
const PATH = new RegExp(String.raw`^${NAME}(?:\.${NAME}|\[\d+\])*$`);
const STEP = /[^.[\]]+/g;
const INDEX = /^\d+$/;

/** The steps of a variable's path, such as `users[0].firstname` (F-007); undefined when it is no path. */
export function parsePath(path: string): readonly string[] | undefined {
  return path.length > LONGEST_KNOWN ? stepsOf(path) : knownSteps(path);
}

function stepsOf(path: string): readonly string[] | undefined {
  return PATH.test(path) ? (path.match(STEP) ?? undefined) : undefined;
}

/** The same few paths are asked for with every request. */
const knownSteps = rememberSome(1_000, stepsOf);
const LONGEST_KNOWN = 200;

/** The value of a variable by its path, or undefined. Reads own members only, so no prototype is in reach. */
export function readPath(session: Session, path: string): unknown {
  let value: unknown = session;
  for (const step of parsePath(path) ?? [path]) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && !INDEX.test(step)) return undefined;
    value = (value as Session)[step];
  }
  return value;
}

/**
 * The session with the value at a path set; the session given stays as it was. Objects on the way that are
 * missing are made; lists are not: `users[0]` needs a list to be there.
 */
export function writePath(session: Session, path: string, value: unknown): Session {
  return write(session, parsePath(path) ?? [path], value) as Session;
}

function write(container: unknown, steps: readonly string[], value: unknown, at = 0): unknown {
  const step = steps[at];
  if (step === undefined) return value;
  if (Array.isArray(container) && Number(step) < container.length) {
    return container.with(Number(step), write(container[Number(step)], steps, value, at + 1));
  }
  const members = isObject(container) ? container : {};
  const member = Object.hasOwn(members, step) ? members[step] : undefined;
  return { ...members, [step]: write(member, steps, value, at + 1) };
}

/** Namespaces of the platform's own: what an answer writes to them is refused (F-036, F-090, U-04). */
const PLATFORM_NAMESPACES: readonly string[] = ["internal", "sys"];

/**
 * The session after an answer's writes, in order; the session given stays as it was. An object joins the members
 * that its namespace has; anything else takes the namespace's place (F-032, F-034, U-03).
 */
export function storeWrites(session: Session, writes: readonly { namespace: string; data: unknown }[]): Session {
  let stored = session;
  for (const { namespace, data } of writes) {
    if (PLATFORM_NAMESPACES.includes(namespace)) continue;
    const before = Object.hasOwn(stored, namespace) ? stored[namespace] : undefined;
    stored = { ...stored, [namespace]: isObject(before) && isObject(data) ? { ...before, ...data } : data };
  }
  return stored;
}
