import type { Action, ActionsContent, FlowBlock } from "../../bot/index.js";
import { readPath } from "../../contract/index.js";
import type { Position } from "../conversation.js";
import { assign, divert, follow, goToId } from "../go-to.js";
import { clear, store } from "../session.js";
import { timeParts } from "../time.js";
import type { Turn } from "../turn.js";
import { watching } from "../watch.js";
import type { RunContent } from "./run-content.js";

/** Does its actions in order (F-110). A call or a delay suspends it; it goes on after the answer. */
export const runActions: RunContent<ActionsContent> = (turn, block, content) =>
  resumeActions(turn, block, content, 0, null);

/** Goes on with the action at an index; `jump` is where an answer wants to go afterwards (U-12). */
export function resumeActions(
  turn: Turn,
  { name }: FlowBlock,
  { actions, goTo }: ActionsContent,
  first: number,
  jump: string | null,
): Position | "waits" | undefined {
  for (let index = first; index < actions.length; index += 1) {
    const action = actions[index];
    const resumed = { resume: name, action: index + 1, jump };
    const next = action === undefined ? undefined : runAction(turn, action, resumed);
    if (next !== undefined) return next === "ends" ? undefined : next;
  }
  return jump === null ? follow(turn, goTo, "go to") : { enter: jump, because: "answer" };
}

/** Undefined: the next action follows. */
function runAction(
  turn: Turn,
  action: Action,
  resumed: Extract<Position, { resume: string }>,
): Position | "waits" | "ends" | undefined {
  switch (action.type) {
    case "api":
      turn.waiting = { for: "answer", step: action.step, call: turn.call(action.step), position: resumed };
      return "waits";
    case "delay":
      turn.waiting = { for: "clock", due: turn.schedule("delay", action.ms), position: resumed };
      return "waits";
    case "goToVariable": // nowhere to go under the policy `unknownTarget: ignore` ends the block
      return goToId(turn, readPath(turn.session, action.variable), "go to") ?? "ends";
    case "set": {
      const raised = watching(turn, () => assign(turn, action.set, "action"));
      return raised.length === 0 ? undefined : divert(turn, raised, resumed);
    }
    case "clearSession":
      clear(turn, action.variables);
      return undefined;
    case "getTime":
      store(turn, action.variable, timeParts(turn.now, action.offset), "action");
      return undefined;
    case "language":
      store(turn, "locale", action.locale, "action");
      store(turn, "preferredLanguage", turn.internal.preferredLanguage, "action");
      return undefined;
  }
}
