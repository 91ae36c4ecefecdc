import type { Bot, FlowBlock } from "../bot/index.js";
import { groupBy } from "./group.js";
import { type PhraseRecogniser, phraseRecogniser } from "./intents/phrases.js";

/** What is looked up in a bot at every turn, so that its size does not matter. */
export interface BotIndex {
  readonly blockById: ReadonlyMap<string, FlowBlock>;
  readonly blocksByIntent: ReadonlyMap<string, readonly FlowBlock[]>;
  /** Made at the first text that needs it. */
  readonly recogniser: () => PhraseRecogniser;
}

const indexes = new WeakMap<Bot, BotIndex>();

/** The index of a bot, made once. */
export function indexOf(bot: Bot): BotIndex {
  const known = indexes.get(bot);
  if (known !== undefined) return known;
  const index = makeIndex(bot);
  indexes.set(bot, index);
  return index;
}

function makeIndex({ flow, intents }: Bot): BotIndex {
  const withIntent = [...flow.values()].filter((block) => block.intent !== undefined);
  let recogniser: PhraseRecogniser | undefined;
  return {
    blockById: new Map([...flow.values()].map((block) => [block.id, block])),
    blocksByIntent: groupBy(withIntent, (block) => block.intent ?? ""),
    recogniser: () => {
      recogniser ??= phraseRecogniser([...intents.values()]);
      return recogniser;
    },
  };
}
