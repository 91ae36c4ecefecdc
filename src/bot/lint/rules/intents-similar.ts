import { distance } from "fastest-levenshtein";
import { pointerTo } from "../../../core/index.js";
import type { Bot } from "../../model.js";
import { plainWords } from "../../words.js";
import { type LintRule, ofIntent } from "../rule.js";

export const intentsSimilar: LintRule = {
  id: "intents-similar",
  severity: "warning",
  title: "Phrases of different intents are told apart.",
  why: "of two intents above their thresholds the better one wins (F-114): with phrases as near as these, a slip of the user decides",
  source: ["F-114"],
  needsFlow: false,
  good: `name: Bank
intents: { pay: [I want to pay], balance: [What is on my account?] }
blocks: [paid]
`,
  bad: `name: Bank
intents: { pay: [I want to pay now], play: [I want to play now] }
blocks: [paid]
`,
  check({ bot }, report) {
    const phrases = phrasesOf(bot);
    const told = new Set<string>();
    for (const [index, one] of phrases.entries()) {
      for (const other of phrases.slice(0, index)) {
        const pair = `${other.intent} ${one.intent}`;
        if (one.intent === other.intent || told.has(pair) || !isNear(one, other)) continue;
        told.add(pair);
        report({
          at: one.at,
          subject: ofIntent(one.intent),
          expected: "phrases that no other intent has",
          got: `"${one.phrase}", and "${other.phrase}" of the intent "${other.intent}"`,
          mend: "choose phrases that differ in more words, or make the two one intent",
        });
      }
    }
  },
};

interface Phrase {
  readonly intent: string;
  readonly phrase: string;
  readonly plain: string;
  readonly threshold: number;
  readonly at: string;
}

/** Without intents that need a context: these tell phrases apart that are the same (F-115). */
function phrasesOf({ intents, flow }: Bot): Phrase[] {
  const inContext = new Set(
    [...flow.values()].flatMap(({ intent, requires }) => (requires.length > 0 ? [intent] : [])),
  );
  return [...intents.values()]
    .filter(({ name }) => !inContext.has(name))
    .flatMap(({ name, phrases, threshold }) =>
      phrases.map((phrase, index) => ({
        intent: name,
        phrase,
        plain: plainWords(phrase.replaceAll(/\{[^{}]*\}/g, " x ")),
        threshold,
        at: pointerTo(pointerTo("/intents", name), index),
      })),
    );
}

/** Whether one phrase would be taken for the other: the share of characters that are the same is above a threshold. */
function isNear(one: Phrase, other: Phrase): boolean {
  const longest = Math.max(one.plain.length, other.plain.length);
  const most = longest * (1 - Math.min(one.threshold, other.threshold));
  if (Math.abs(one.plain.length - other.plain.length) >= most) return false;
  return distance(one.plain, other.plain) < most;
}
