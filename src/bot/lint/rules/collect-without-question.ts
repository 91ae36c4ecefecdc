import { type LintRule, ofBlock } from "../rule.js";

export const collectWithoutQuestion: LintRule = {
  id: "collect-without-question",
  severity: "warning",
  title: "A collect block asks its question.",
  why: "the bot waits for an answer (F-105), and the user does not know that anything was asked",
  source: ["F-105"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  bad: `name: Bank
blocks:
  introduction: { collect: { variable: name, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  check({ bot, graph, uses }, report) {
    for (const { name, content, pointer } of bot.flow.values()) {
      if (content.kind !== "collect" || content.ask.length > 0) continue;
      const before = uses.leads.filter(({ to }) => to === name);
      const isAskedBefore =
        !graph.entries.has(name) &&
        before.length > 0 &&
        before.every(({ from }) => bot.flow.get(from)?.content.kind === "messages");
      if (isAskedBefore && before.every(({ kind }) => kind === "always")) continue;
      report({
        at: `${pointer}/collect`,
        subject: ofBlock(name),
        expected: "a question",
        got: "none",
        mend: "add ask",
      });
    }
  },
};
