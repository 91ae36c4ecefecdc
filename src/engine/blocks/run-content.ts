import type { Content, FlowBlock } from "../../bot/index.js";
import type { Position } from "../conversation.js";
import type { Turn } from "../turn.js";

/** Does what a block does. Gives where to go on, or that the turn waits; undefined: the flow ends here. */
export type RunContent<Kind extends Content> = (
  turn: Turn,
  block: FlowBlock,
  content: Kind,
) => Position | "waits" | undefined;
