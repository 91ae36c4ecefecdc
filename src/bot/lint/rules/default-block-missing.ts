import { DEFAULT_BLOCKS } from "../../flow.js";
import { type LintRule, ofBlock } from "../rule.js";

export const defaultBlockMissing: LintRule = {
  id: "default-block-missing",
  severity: "warning",
  title: "The default blocks that the bot needs are there.",
  why: "the platform goes to them by itself (F-046, F-098); without them apistep can't tell what the user is told then",
  source: ["F-046", "F-098", "F-114"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { messages: [Hi.] }
`,
  bad: `name: Bank
blocks:
  hello: { intent: hello, messages: [Hi.] }
  not_understood: { messages: [Sorry?] }
intents: { hello: [good morning] }
`,
  check({ bot, uses }, report) {
    const needed = [
      { name: DEFAULT_BLOCKS.introduction, when: "where conversations begin" },
      ...(bot.intents.size === 0 ? [] : [{ name: DEFAULT_BLOCKS.notUnderstood, when: "when no intent is found" }]),
      ...(uses.calledSteps.size === 0 ? [] : [{ name: DEFAULT_BLOCKS.errorOccurred, when: "when a call fails" }]),
    ];
    for (const { name, when } of needed) {
      if (bot.flow.has(name)) continue;
      report({
        at: "/blocks",
        subject: ofBlock(name),
        expected: `this block, ${when}`,
        got: "none",
        mend: `add ${name}`,
      });
    }
  },
};
