import type { Assignment, GoTo, Target } from "../bot/index.js";
import { readPath } from "../contract/index.js";
import type { Position } from "./conversation.js";
import type { Because, StoredBy } from "./effects.js";
import { fail } from "./failure.js";
import { fill } from "./messages.js";
import { store } from "./session.js";
import type { Turn } from "./turn.js";
import { watching } from "./watch.js";

/** Most flows that wait to be gone on with; older ones are forgotten. */
const MOST_INTERRUPTED = 100;

/** Sets the variables of a go-to, then says where it leads: first to what their changes raise (F-117). */
export function follow(turn: Turn, goTo: GoTo | undefined, because: Because): Position | undefined {
  if (goTo === undefined) return undefined;
  const raised = watching(turn, () => assign(turn, goTo.set, "go to"));
  return divert(turn, raised, resolve(turn, goTo.target, because));
}

/** Sets variables, each to a text or to a block's id (F-099). */
export function assign(turn: Turn, set: readonly Assignment[], by: StoredBy): void {
  for (const { variable, value } of set) {
    store(turn, variable, "text" in value ? fill(turn, value.text) : value.dialogstate.id, by);
  }
}

/** Goes on with the flows that were raised, and after them with the position given. A failure comes before both. */
export function divert(turn: Turn, raised: readonly Position[], next: Position | undefined): Position | undefined {
  if (next !== undefined && "enter" in next && next.because === "error") return next;
  const [first, ...others] = next === undefined ? raised : [...raised, next];
  if (others.length > 0) {
    turn.interrupted = [...turn.interrupted, ...others.reverse()].slice(-MOST_INTERRUPTED);
  }
  return first;
}

function resolve(turn: Turn, target: Target, because: Because): Position | undefined {
  if (target.kind === "block") return { enter: target.block.name, because };
  return goToId(turn, readPath(turn.session, target.variable), because);
}

/** To the block with an id: of a variable, a payload or an answer. An unknown one is the policy `unknownTarget`'s. */
export function goToId(turn: Turn, id: unknown, because: Because): Position | undefined {
  const block = typeof id === "string" ? turn.index.blockById.get(id) : undefined;
  if (block !== undefined) return { enter: block.name, because };
  const isError = turn.bot.policies.unknownTarget === "error";
  turn.report("flow-target-unknown", {
    expected: "the id of a block of the bot",
    got: typeof id === "string" ? JSON.stringify(id) : "none",
    mend: "name a block that the bot has",
  });
  return isError ? fail(turn, "unknown block") : undefined;
}
