import type { FlowBlock, GoToContent } from "../../bot/index.js";
import type { Position } from "../conversation.js";
import { follow } from "../go-to.js";
import type { Turn } from "../turn.js";
import { runActions } from "./actions.js";
import { runCollect } from "./collect.js";
import { runConditions } from "./conditions.js";
import { runMessages } from "./messages.js";
import type { RunContent } from "./run-content.js";

/** Only leads on (F-099). */
const runGoTo: RunContent<GoToContent> = (turn, _, { goTo }) => follow(turn, goTo, "go to");

export function runContent(turn: Turn, block: FlowBlock): Position | "waits" | undefined {
  const { content } = block;
  switch (content.kind) {
    case "messages":
      return runMessages(turn, block, content);
    case "collect":
      return runCollect(turn, block, content);
    case "conditions":
      return runConditions(turn, block, content);
    case "actions":
      return runActions(turn, block, content);
    case "goTo":
      return runGoTo(turn, block, content);
  }
}
