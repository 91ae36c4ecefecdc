import { type LintRule, ofBlock } from "../rule.js";

export const collectNeverAsks: LintRule = {
  id: "collect-never-asks",
  severity: "warning",
  title: "The variable of a collect block has no default.",
  why: "a variable that has a value is not asked for (F-105), a default is a value, and clearing the session brings it back (F-093, F-095)",
  source: ["F-093", "F-095", "F-105", "U-25"],
  needsFlow: true,
  good: `name: Bank
variables: { name: { sensitive: true } }
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  bad: `name: Bank
variables: { name: { default: stranger } }
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}!"] }
`,
  check({ bot, uses }, report) {
    for (const { name, content, pointer } of bot.flow.values()) {
      if (content.kind !== "collect") continue;
      const value = bot.variables.get(content.variable)?.default;
      if (value === undefined || (value === "" && bot.policies.emptyValue === "unknown")) continue;
      if (uses.writes.some((write) => isEmptied(write, content.variable))) continue;
      report({
        at: `${pointer}/collect/variable`,
        subject: ofBlock(name),
        expected: `"${content.variable}" to be unknown`,
        got: "a default: the question is never asked",
        mend: "remove the default, or collect another variable",
      });
    }
  },
};

interface Setting {
  readonly path: string;
  readonly value?: { readonly text: string } | object;
}

const isEmptied = ({ path, value }: Setting, variable: string) =>
  path === variable && value !== undefined && "text" in value && value.text === "";
