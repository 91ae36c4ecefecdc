import { DEFAULT_BLOCKS } from "../bot/index.js";
import type { Position } from "./conversation.js";
import type { Trace } from "./effects.js";
import type { Turn } from "./turn.js";

type Reason = Extract<Trace, { what: "failed" }>["reason"];

/** Leads to the default block for errors (F-046). A failure in that block itself ends the flow. */
export function fail(turn: Turn, reason: Reason): Position | undefined {
  turn.trace({ what: "failed", reason });
  turn.interrupted = [];
  return turn.running === DEFAULT_BLOCKS.errorOccurred
    ? undefined
    : goToDefault(turn, DEFAULT_BLOCKS.errorOccurred, "error");
}

/** To one of the platform's default blocks, if the bot has it (F-098). */
export function goToDefault(turn: Turn, name: string, because: "error" | "not understood" | "disabled" | "start") {
  if (turn.flowBlock(name) !== undefined) return { enter: name, because };
  turn.report("flow-default-block-missing", {
    expected: `the default block "${name}"`,
    got: "no such block",
    mend: `add ${name} to the blocks of the bot file`,
  });
  return undefined;
}

/** Ends a loop (F-046, U-20): in the block for errors, or at once where that one was part of it. */
export function endLoop(turn: Turn): Position | undefined {
  turn.report("flow-loop", {
    expected: `at most ${turn.bot.policies.loopLimit} blocks for one message of the user`,
    got: "more",
    mend: "let the user say something in between, or end the flow",
  });
  const isSecond = turn.hasLooped;
  turn.hasLooped = true;
  turn.entered = 0;
  turn.interrupted = [];
  return isSecond ? undefined : fail(turn, "loop");
}
