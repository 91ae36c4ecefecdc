import { parsePath, readPath, type SessionWrite, writePath } from "../contract/index.js";
import { isObject, kindOf } from "../core/index.js";
import type { StoredBy } from "./effects.js";
import { noteLanguage } from "./internal.js";
import { inspect } from "./json.js";
import { sensitiveValues } from "./mask.js";
import { findPrototypeKey, findTooDeep, hasRoom, mayWrite } from "./session-limits.js";
import type { Turn } from "./turn.js";

/** Steps of a path that is written to: no real one has as many. */
const LONGEST_PATH = 100;

/** Sets a variable by its path. */
export function store(turn: Turn, path: string, value: unknown, by: StoredBy): void {
  const steps = parsePath(path) ?? [path];
  const [namespace = path] = steps;
  if (steps.length > LONGEST_PATH) findTooDeep(turn, namespace);
  if (steps.length > LONGEST_PATH || !mayWrite(turn, steps, by)) return;
  keep(turn, namespace, path, value, by, (clean) =>
    steps.length === 1 ? clean : writePath({ [namespace]: ownMember(turn, namespace) }, path, clean)[namespace],
  );
}

/** Stores what an answer writes under its namespace, as the policy `sessionMerge` says (F-032, U-03). */
export function storeWrite(turn: Turn, { namespace, data }: SessionWrite): void {
  if (!mayWrite(turn, [namespace], "answer")) return;
  const before = ownMember(turn, namespace);
  if (before !== undefined && before !== null && !isObject(before) && isObject(data)) {
    const { scalarNamespace } = turn.bot.policies;
    turn.report("flow-namespace-scalar", {
      expected: `"${namespace}" to hold an object, or nothing`,
      got: `${kindOf(before)}, which was ${scalarNamespace === "refuse" ? "kept" : "overwritten"}`,
      mend: "use another namespace",
    });
    if (scalarNamespace === "refuse") return;
  }
  const { sessionMerge } = turn.bot.policies;
  keep(turn, namespace, namespace, data, "answer", (clean) => {
    if (sessionMerge === "deep") return mergeDeep(before, clean);
    return sessionMerge === "shallow" && isObject(before) && isObject(clean) ? { ...before, ...clean } : clean;
  });
}

/** Sets variables back to their defaults, or removes those that have none (F-095). */
export function clear(turn: Turn, paths: readonly string[] | "all"): void {
  for (const path of paths === "all" ? ownVariables(turn) : paths) {
    const value = turn.bot.variables.get(path)?.default;
    if (value === undefined) remove(turn, path);
    else store(turn, path, value, "action");
  }
}

/** Whether a variable has a value, by the policy `emptyValue` (U-25). */
export function isKnown(turn: Turn, path: string): boolean {
  const value = readPath(turn.session, path);
  if (value === undefined) return false;
  return turn.bot.policies.emptyValue === "known" || (value !== null && value !== "");
}

const ownMember = ({ session }: Turn, name: string) => (Object.hasOwn(session, name) ? session[name] : undefined);

/** What `firstInternal` puts there stays. */
const PLATFORM_VARIABLES: ReadonlySet<string> = new Set([
  "internal",
  "botId",
  "id",
  "locale",
  "preferredLanguage",
  "firstname",
  "lastname",
]);

function ownVariables({ bot, session }: Turn): Set<string> {
  const present = Object.keys(session).filter((name) => !PLATFORM_VARIABLES.has(name));
  return new Set([...present, ...bot.variables.keys()]);
}

function remove(turn: Turn, path: string): void {
  const steps = [...(parsePath(path) ?? [path])];
  const last = steps.pop() ?? path;
  const [namespace] = steps;
  const parent = namespace === undefined ? turn.session : readPath(turn.session, steps.join("."));
  if (!isObject(parent) || !Object.hasOwn(parent, last)) return;
  if (namespace === undefined) delete turn.session[last];
  else {
    const { [last]: _, ...others } = parent;
    turn.session[namespace] = writePath(turn.session, steps.join("."), others)[namespace];
  }
  turn.trace({ what: "stored", variable: path, by: "action" });
}

/** Puts a value that was looked through into the session, if there is room. */
function keep(
  turn: Turn,
  namespace: string,
  variable: string,
  value: unknown,
  by: StoredBy,
  merge: (clean: unknown) => unknown,
): void {
  const inspected = inspect(value);
  for (const key of inspected.prototypeKeys) findPrototypeKey(turn, key);
  if (inspected.isTooDeep) {
    findTooDeep(turn, variable);
    return;
  }
  const before = ownMember(turn, namespace);
  turn.session[namespace] = merge(inspected.value);
  turn.learn(sensitiveValues(turn.bot, { [namespace]: turn.session[namespace] }));
  if (!hasRoom(turn, inspected)) {
    if (before === undefined) delete turn.session[namespace];
    else turn.session[namespace] = before;
    return;
  }
  if (namespace === "internal") overwriteInternal(turn, turn.session.internal);
  noteLanguage(turn.internal, variable, value);
  turn.trace({ what: "stored", variable, by });
}

/** The platform goes on to write there, so it stays an object of the turn's own. */
function overwriteInternal(turn: Turn, written: unknown): void {
  if (isObject(written)) Object.assign(turn.internal, written);
  turn.session.internal = turn.internal;
}

function mergeDeep(before: unknown, data: unknown): unknown {
  if (!isObject(before) || !isObject(data)) return data;
  const merged = Object.entries(data).map(([key, value]) => {
    return [key, Object.hasOwn(before, key) ? mergeDeep(before[key], value) : value] as const;
  });
  return { ...before, ...Object.fromEntries(merged) };
}
