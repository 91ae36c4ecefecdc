import type { MessagesContent } from "../../bot/index.js";
import { follow } from "../go-to.js";
import { sendMessage } from "../messages.js";
import type { RunContent } from "./run-content.js";

/** Sends its messages in order, and goes on (F-120). */
export const runMessages: RunContent<MessagesContent> = (turn, { name }, { messages, goTo }) => {
  for (const message of messages) sendMessage(turn, message, { block: name });
  return follow(turn, goTo, "go to");
};
