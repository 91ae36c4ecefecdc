import { didYouMean } from "../../../core/index.js";
import { type LintRule, ofVariable } from "../rule.js";
import { isPlatforms, knownVariables } from "../variables.js";

export const variableNeverSet: LintRule = {
  id: "variable-never-set",
  severity: "warning",
  title: "Every variable that is read gets a value somewhere.",
  why: "a variable without a value is sent and shown as nothing (F-082, U-15); names are case sensitive (F-083)",
  source: ["F-082", "F-083", "F-087", "F-089", "U-15"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {name}, on {internal.channel}."] }
`,
  bad: `name: Bank
blocks:
  introduction: { collect: { variable: name, ask: Your name?, goTo: hello } }
  hello: { messages: ["Hello {nmae}, or {name}."] }
`,
  check({ bot, uses }, report) {
    const known = knownVariables(bot, uses);
    const told = new Set<string>();
    const unused = new Set([...bot.apiSteps.keys()].filter((name) => !uses.calledSteps.has(name)).map(ownerOfStep));
    for (const { path, at, owner } of uses.reads) {
      if (told.has(path) || unused.has(owner) || known.isSet(path)) continue;
      const meant = known.meant(path);
      // An answer that may hold anything may hold this too, unless it looks like a slip.
      if (known.isOpen && meant === undefined && !isPlatforms(path)) continue;
      told.add(path);
      const suggestion = meant === undefined ? "" : `; ${didYouMean(path, [meant])}`;
      report({
        at,
        subject: ofVariable(path),
        expected: "something that sets it",
        got: `nothing, and the ${owner} reads it`,
        mend: `collect it, set it, list it under expects.session, or give it a default, an empty one where it comes from outside${suggestion}`,
      });
    }
  },
};

const ownerOfStep = (name: string) => `step "${name}"`;
