import { resumeActions } from "./blocks/actions.js";
import { answerCollect } from "./blocks/collect.js";
import { runContent } from "./blocks/index.js";
import type { ActionPosition, Position } from "./conversation.js";
import { endLoop, fail } from "./failure.js";
import { noteBlock } from "./internal.js";
import type { Turn } from "./turn.js";

type Next = Position | "waits" | undefined;

/** Goes from block to block until the flow waits for something, or has ended and the user may say anything. */
export function runFlow(turn: Turn, first: Next): void {
  let next = first;
  while (next !== "waits") {
    next ??= continueInterrupted(turn);
    if (next === undefined) break;
    next = "resume" in next ? resume(turn, next) : enter(turn, next);
  }
  turn.running = undefined;
  if (next === undefined) turn.rest();
}

/** What a changed variable interrupted comes after the flow that it raised (F-117). */
function continueInterrupted(turn: Turn): Position | undefined {
  const next = turn.interrupted.at(-1);
  if (next !== undefined) turn.interrupted = turn.interrupted.slice(0, -1);
  return next;
}

function enter(turn: Turn, { enter: name, because }: Extract<Position, { enter: string }>): Next {
  const block = turn.flowBlock(name);
  if (block === undefined) return fail(turn, "unknown block"); // of a conversation from before the bot was changed
  turn.entered += 1;
  if (turn.entered > turn.bot.policies.loopLimit) return endLoop(turn);
  turn.running = name;
  turn.trace({ what: "entered", block: name, because });
  if (because !== "error" || turn.bot.policies.errorPosition === "move") {
    turn.block = name;
    noteBlock(turn.internal, block);
  }
  if (block.contexts.size > 0) turn.contexts = { ...turn.contexts, ...Object.fromEntries(block.contexts) };
  return runContent(turn, block);
}

function resume(turn: Turn, { resume: name, action, jump }: ActionPosition): Next {
  const block = turn.flowBlock(name);
  if (block?.content.kind !== "actions") return fail(turn, "unknown block");
  turn.running = name;
  return resumeActions(turn, block, block.content, action, jump);
}

/** The user's words as the answer to the collect block that waits for it. */
export function answerInput(turn: Turn, text: string): Next {
  if (turn.waiting.for !== "input") return undefined;
  const { block: name, attempts } = turn.waiting;
  const block = turn.flowBlock(name);
  if (block?.content.kind !== "collect") return fail(turn, "unknown block");
  turn.running = name;
  return answerCollect(turn, block, block.content, text, attempts);
}
