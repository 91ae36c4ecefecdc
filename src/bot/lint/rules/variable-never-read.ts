import { pointerTo } from "../../../core/index.js";
import { type LintRule, ofVariable } from "../rule.js";
import { isPlatforms, overlaps } from "../variables.js";

export const variableNeverRead: LintRule = {
  id: "variable-never-read",
  severity: "advice",
  title: "Every variable that is set is read somewhere.",
  why: "a value that nothing reads is a leftover, or was to be read under another name (F-083)",
  source: ["F-079", "F-083"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  bad: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: [Hello!] }
`,
  check({ bot, uses }, report) {
    const declared = [...bot.variables.keys()].map((path) => ({ path, at: pointerTo("/variables", path) }));
    // The words of a slot may be there only to be passed over.
    const set = uses.writes.filter(({ by }) => by !== "slot");
    const told = new Set<string>();
    for (const { path, at } of [...declared, ...set]) {
      if (told.has(path) || isPlatforms(path) || uses.reads.some((read) => overlaps(read.path, path))) continue;
      told.add(path);
      report({
        at,
        subject: ofVariable(path),
        expected: "something that reads it",
        got: "nothing",
        mend: "use it in a message, a condition or an API step, or remove it",
      });
    }
  },
};
