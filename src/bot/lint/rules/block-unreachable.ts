import { reachable } from "../graph.js";
import { type LintRule, ofBlock } from "../rule.js";

export const blockUnreachable: LintRule = {
  id: "block-unreachable",
  severity: "warning",
  title: "Every block can be reached.",
  why: "no default block, intent or event leads there (F-098, F-114, F-117), nor does any block that can be reached, so no user ever gets there",
  source: ["F-098", "F-099", "F-114", "F-117"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { messages: [Hi.], goTo: menu }
  menu: { messages: [What can I do for you?] }
`,
  bad: `name: Bank
blocks:
  introduction: { messages: [Hi.] }
  menu: { messages: [What can I do for you?] }
`,
  check({ bot, graph }, report) {
    const reached = reachable(graph.entries, (block) => graph.leadsFrom(block).map(({ to }) => to));
    for (const { name, pointer } of bot.flow.values()) {
      if (reached.has(name)) continue;
      report({
        at: pointer,
        subject: ofBlock(name),
        expected: "a way that leads here",
        got: "none",
        mend: "lead to it with a goTo or a button, give it an intent, or remove it; if a backend goes there, or offers it in a button, send it in a row with dialogstate",
      });
    }
  },
};
