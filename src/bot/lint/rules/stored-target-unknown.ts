import { didYouMean } from "../../../core/index.js";
import { type LintRule, ofVariable } from "../rule.js";

export const storedTargetUnknown: LintRule = {
  id: "stored-target-unknown",
  severity: "error",
  title: "A variable that is gone to holds a block.",
  why: "a go-to to a variable needs the id of a block (F-099, F-100); with anything else the user ends in error_occurred (U-07)",
  source: ["F-099", "F-100", "U-07"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { goTo: { block: hello, set: { later: { dialogstate: menu } } } }
  hello: { messages: [Hi.], goTo: { variable: later } }
  menu: { messages: [What can I do for you?] }
`,
  bad: `name: Bank
blocks:
  introduction: { goTo: { block: hello, set: { later: mneu } } }
  hello: { messages: [Hi.], goTo: { variable: later } }
  menu: { intent: menu, messages: [What can I do for you?] }
  not_understood: { messages: [Sorry?] }
intents: { menu: [show the menu] }
`,
  check({ bot, uses }, report) {
    const targets = new Set(uses.reads.filter(({ isTarget }) => isTarget).map(({ path }) => path));
    const ids = new Set([...bot.flow.values()].map(({ id }) => id));
    for (const { path, value, at } of uses.writes) {
      if (!targets.has(path) || value === undefined || !("text" in value)) continue;
      const { text } = value;
      if (text === "" || text.includes("{") || ids.has(text)) continue;
      report({
        at,
        subject: ofVariable(path),
        expected: "a block, as the variable is gone to",
        got: `the text "${text}"`,
        mend: `write { dialogstate: name of the block }${didYouMean(text, bot.flow.keys()).replace(/^(?=.)/, "; ")}`,
      });
    }
  },
};
