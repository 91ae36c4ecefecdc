import { type Bot, defaultSession } from "../bot/index.js";
import type { Conversation, ConversationOptions } from "./conversation.js";
import { firstInternal } from "./internal.js";
import { inspect } from "./json.js";

/** A conversation that has not begun: its variables have their defaults (F-093). Begin it with a `start` event. */
export function createConversation(bot: Bot, options: ConversationOptions = {}): Conversation {
  const defaults = defaultSession(bot);
  const { seed = 0, isDisabled = false } = options;
  return {
    session: { ...firstInternal(bot, { ...options, seed }), ...defaults },
    block: null,
    waiting: { for: "user", silentAt: null },
    contexts: {},
    interrupted: [],
    queue: [],
    entered: 0,
    hasLooped: false,
    wasSilent: false,
    calls: 0,
    random: seed >>> 0,
    now: new Date(0).toISOString(),
    bytes: inspect(defaults).bytes,
    isDisabled,
  };
}
