import { readPath } from "../contract/index.js";
import type { Position } from "./conversation.js";
import type { Turn } from "./turn.js";

/**
 * Does writes, and gives the blocks that the changes of watched variables lead to (F-117). What has changed is
 * listed in `events.variablesChanged` (F-118).
 */
export function watching(turn: Turn, write: () => void): Position[] {
  const { watches } = turn.bot;
  const before = watches.map(({ variable }) => readPath(turn.session, variable));
  write();
  const changed = watches.flatMap((watch, index) => {
    const isSame = sameJson(before[index], readPath(turn.session, watch.variable));
    return isSame ? [] : [{ ...watch, type: before[index] === undefined ? "ADDED" : "CHANGED" }];
  });
  if (changed.length > 0) {
    const variablesChanged = changed.map(({ variable, type }) => ({ path: variable, type }));
    turn.session.events = { variablesChanged };
  }
  return changed.map(({ block }) => ({ enter: block.name, because: "variable changed" }));
}

const sameJson = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
