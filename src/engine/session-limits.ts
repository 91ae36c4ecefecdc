import type { StoredBy } from "./effects.js";
import { type Inspected, isPrototypeKey } from "./json.js";
import type { Turn } from "./turn.js";

/** Most bytes of a session (F-079). */
const LARGEST_SESSION = 10 * 1024 * 1024;
/** The platform's own (F-036, F-090). */
const RESERVED_NAMESPACES: ReadonlySet<string> = new Set(["internal", "sys"]);

/** Whether a variable may be written by the steps of its path. Who begins a conversation may write everything. */
export function mayWrite(turn: Turn, steps: readonly string[], by: StoredBy): boolean {
  const prototypeKey = steps.find(isPrototypeKey);
  if (prototypeKey !== undefined) findPrototypeKey(turn, prototypeKey);
  if (prototypeKey !== undefined) return false;
  const [namespace = ""] = steps;
  if (!RESERVED_NAMESPACES.has(namespace) || by === "start") return true;
  const isRefused = turn.bot.policies.reservedNamespace === "refuse";
  turn.report("flow-namespace-reserved", {
    expected: "a namespace of the bot's own",
    got: `"${namespace}", which was ${isRefused ? "not stored" : "overwritten"}`,
    mend: "use another namespace",
  });
  return !isRefused;
}

export function findPrototypeKey(turn: Turn, key: string): void {
  turn.report("flow-prototype-key", {
    expected: "a name that is none of JavaScript's own",
    got: `"${key}", which was not stored`,
    mend: "use another name",
  });
}

export function findTooDeep(turn: Turn, variable: string): void {
  turn.report("flow-data-too-deep", {
    expected: `data of "${variable}" that is nested less than 500 deep`,
    got: "deeper data, which was not stored",
    mend: "send the part that the bot needs",
  });
}

/** Counts what came; only when the count may be over the limit, the session itself is measured. */
export function hasRoom(turn: Turn, { bytes }: Inspected): boolean {
  turn.bytes += bytes;
  if (turn.bytes <= LARGEST_SESSION) return true;
  turn.bytes = Buffer.byteLength(JSON.stringify({ ...turn.session, internal: null }));
  if (turn.bytes <= LARGEST_SESSION) return true;
  turn.report("flow-session-full", {
    expected: "a session of at most 10 MB",
    got: `${turn.bytes.toLocaleString("en")} bytes`,
    mend: "send less data, and clear what is no longer needed",
  });
  turn.bytes = LARGEST_SESSION;
  return false;
}
