import type { CollectContent, FlowBlock } from "../../bot/index.js";
import { textMessage } from "../../contract/index.js";
import { isObject } from "../../core/index.js";
import type { Position } from "../conversation.js";
import { follow } from "../go-to.js";
import { parseInput } from "../inputs/index.js";
import { sendMessage } from "../messages.js";
import { isKnown, store } from "../session.js";
import type { Turn } from "../turn.js";
import type { RunContent } from "./run-content.js";

/** The attempt from which on the later text is said, and `otherwise` taken (F-106, C-13). */
const LAST_STRAW = 3;

/** Asks, unless the value is known (F-105, U-25). */
export const runCollect: RunContent<CollectContent> = (turn, { name }, { variable, ask, goTo }) => {
  if (isKnown(turn, variable)) {
    turn.trace({ what: "skipped", block: name, variable });
    return follow(turn, goTo, "go to");
  }
  for (const message of ask) sendMessage(turn, message, { block: name });
  listenForInput(turn, name, 0);
  return "waits";
};

/** What the user typed as the answer: stored when it is valid. */
export function answerCollect(
  turn: Turn,
  { name }: FlowBlock,
  content: CollectContent,
  text: string,
  attempts: number,
): Position | "waits" | undefined {
  const parsed = parseInput(turn, content.input, text);
  if (parsed !== undefined) {
    noteDetected(turn, parsed.detected);
    store(turn, content.variable, parsed.value, "input");
    return follow(turn, content.goTo, "input");
  }
  const attempt = attempts + 1;
  turn.trace({ what: "invalid input", block: name, attempt });
  const words = content.invalid[attempt < LAST_STRAW ? 0 : 1];
  if (words !== "") sendMessage(turn, textMessage(words), { block: name });
  if (attempt >= LAST_STRAW && content.otherwise !== undefined) return follow(turn, content.otherwise, "input");
  listenForInput(turn, name, attempt);
  return "waits";
}

function listenForInput(turn: Turn, block: string, attempts: number): void {
  turn.waiting = { for: "input", block, attempts, silentAt: null };
  turn.listen();
}

/** The namespace `sys` holds what the platform detected last, as texts (F-091). */
function noteDetected({ session }: Turn, detected: Readonly<Record<string, string>> | undefined): void {
  if (detected !== undefined) session.sys = { ...(isObject(session.sys) ? session.sys : {}), ...detected };
}
