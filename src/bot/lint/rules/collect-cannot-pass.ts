import type { CollectContent } from "../../flow.js";
import type { Bot } from "../../model.js";
import { plainWords } from "../../words.js";
import { type LintRule, ofBlock } from "../rule.js";

export const collectCannotPass: LintRule = {
  id: "collect-cannot-pass",
  severity: "error",
  title: "Each value of a collect block can be given as its answer.",
  why: "an intent that is recognised takes the user out of the block (F-107), values are compared in any case (F-109), and more than 1,000 characters are not understood (F-078): the user can't choose this value",
  source: ["F-078", "F-107", "F-109"],
  needsFlow: true,
  good: `name: Bank
intents: { pay: [I want to pay] }
blocks:
  introduction: { collect: { variable: wish, type: values, values: [Pay, Save], ask: Which?, goTo: done } }
  done: { messages: ["{wish} it is."] }
  pay: { intent: pay, messages: [How much?] }
  not_understood: { messages: [Sorry?] }
`,
  bad: `name: Bank
intents: { pay: [pay] }
blocks:
  introduction: { collect: { variable: wish, type: values, values: [Pay, Save], ask: Which?, goTo: done } }
  done: { messages: ["{wish} it is."] }
  pay: { intent: pay, messages: [How much?] }
  not_understood: { messages: [Sorry?] }
`,
  check({ bot }, report) {
    const intentOf = intentsByPhrase(bot);
    for (const { name, content, pointer } of bot.flow.values()) {
      if (content.kind !== "collect" || content.input.type !== "values") continue;
      for (const [index, value] of content.input.values.entries()) {
        const hindrance = hindranceOf(value, content.input.values.slice(0, index), content, intentOf);
        if (hindrance === undefined) continue;
        const at = `${pointer}/collect/values/${index}`;
        report({ at, subject: ofBlock(name), expected: `an answer that gives "${value.slice(0, 60)}"`, ...hindrance });
      }
    }
  },
};

const LONGEST_INPUT = 1_000;

function hindranceOf(
  value: string,
  earlier: readonly string[],
  { nlp }: CollectContent,
  intentOf: ReadonlyMap<string, string>,
): { got: string; mend: string } | undefined {
  if (value.length > LONGEST_INPUT) return { got: `${value.length} characters`, mend: "shorten the value" };
  const same = earlier.find((other) => plainWords(other) === plainWords(value));
  if (same !== undefined) return { got: `"${same}", which is taken first`, mend: "let the two differ in letters" };
  const intent = nlp ? intentOf.get(plainWords(value)) : undefined;
  if (intent === undefined) return undefined;
  return { got: `the intent "${intent}", which has this phrase`, mend: "set nlp: off, or change the phrase" };
}

/** Intents that a block follows in any context, by their phrases. */
function intentsByPhrase({ intents, flow }: Bot): Map<string, string> {
  const followed = new Set(
    [...flow.values()].flatMap(({ intent, requires }) => (requires.length === 0 ? [intent] : [])),
  );
  return new Map(
    [...intents.values()]
      .filter(({ name }) => followed.has(name))
      .flatMap(({ name, phrases }) => phrases.map((phrase) => [plainWords(phrase), name] as const)),
  );
}
