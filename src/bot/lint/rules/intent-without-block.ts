import { pointerTo } from "../../../core/index.js";
import { type LintRule, ofIntent } from "../rule.js";

export const intentWithoutBlock: LintRule = {
  id: "intent-without-block",
  severity: "warning",
  title: "Every intent leads to a block.",
  why: "an intent is followed to the block that has it (F-114): this one is recognised, and then not understood",
  source: ["F-114"],
  needsFlow: true,
  good: `name: Bank
intents: { pay: [I want to pay] }
blocks:
  introduction: { messages: [Hi.] }
  pay: { intent: pay, messages: [How much?] }
  not_understood: { messages: [Sorry?] }
`,
  bad: `name: Bank
intents: { pay: [I want to pay] }
blocks:
  introduction: { messages: [Hi.] }
  not_understood: { messages: [Sorry?] }
`,
  check({ bot }, report) {
    const led = new Set([...bot.flow.values()].map(({ intent }) => intent));
    for (const name of bot.intents.keys()) {
      if (led.has(name)) continue;
      report({
        at: pointerTo("/intents", name),
        subject: ofIntent(name),
        expected: "a block that has it",
        got: "none",
        mend: `add intent: ${name} to a block, or remove the intent`,
      });
    }
  },
};
