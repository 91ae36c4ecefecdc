import { DEFAULT_BLOCKS } from "../bot/index.js";
import type { Position } from "./conversation.js";
import type { StartEvent } from "./events.js";
import { fail, goToDefault } from "./failure.js";
import { runFlow } from "./flow.js";
import { noteWidgetData } from "./internal.js";
import { store } from "./session.js";
import type { Turn } from "./turn.js";
import { hearFirstText } from "./user.js";

/** Begins a conversation, or begins it anew: nothing is pending any more, the session stays (F-079). */
export function begin(turn: Turn, event: StartEvent): void {
  turn.waiting = { for: "user", silentAt: null };
  turn.interrupted = [];
  turn.queue = [];
  turn.contexts = {};
  turn.entered = 0;
  turn.hasLooped = false;
  turn.wasSilent = false;
  turn.internal.messageType = "intro";
  for (const [path, value] of Object.entries(event.session ?? {})) store(turn, path, value, "start");
  noteWidgetData(turn.session, turn.internal);
  runFlow(turn, firstPosition(turn, event));
}

function firstPosition(turn: Turn, { block, text, recognised }: StartEvent): Position | undefined {
  if (turn.isDisabled) return goToDefault(turn, DEFAULT_BLOCKS.botDisabled, "disabled");
  if (block !== undefined) {
    return turn.flowBlock(block) === undefined ? fail(turn, "unknown block") : { enter: block, because: "start" };
  }
  const ofIntent = text === undefined ? undefined : hearFirstText(turn, text, recognised);
  return ofIntent ?? goToDefault(turn, DEFAULT_BLOCKS.introduction, "start");
}
