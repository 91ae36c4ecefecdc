import { MODIFIERS, placeholders } from "../../../contract/index.js";
import { didYouMean } from "../../../core/index.js";
import type { LintRule } from "../rule.js";

export const placeholderUnsupported: LintRule = {
  id: "placeholder-unsupported",
  severity: "warning",
  title: "Braces hold a variable's path, with a known modifier or none.",
  why: "anything else may be expression syntax, whose functions were never published in full (F-084, F-086, U-22): apistep leaves it as it stands, and so may the platform",
  source: ["F-081", "F-084", "F-086", "U-22"],
  needsFlow: false,
  good: `name: Bank
blocks:
  introduction: { messages: ["Hi {firstname|capitalize}."] }
`,
  bad: `name: Bank
blocks:
  introduction: { messages: ["Hi {firstname|capitalise}."] }
`,
  check({ bot, uses }, report) {
    const hasModifiers = bot.policies.expressionSyntax === "off";
    for (const { text, at, owner } of uses.texts) {
      for (const placeholder of placeholders(text)) {
        const { kind } = placeholder;
        const source = kind === "unsupported" ? placeholder.source : `${placeholder.path}|${placeholder.modifier}`;
        if (kind === "variable" && (placeholder.modifier === undefined || hasModifiers)) continue;
        report({
          at,
          subject: owner,
          expected: "the path of a variable, with a known modifier or none",
          got: `{${source}}`,
          mend: mendOf(source, hasModifiers),
        });
      }
    }
  },
};

function mendOf(source: string, hasModifiers: boolean): string {
  if (!hasModifiers) return "with the policy expressionSyntax: on, modifiers are not known to work; set a variable";
  const [, modifier, ...rest] = source.split("|").map((part) => part.trim());
  const names = Object.keys(MODIFIERS);
  if (modifier === undefined || rest.length > 0) return "set a variable to what is wanted, and use that";
  return `use one of ${names.join(", ")}${didYouMean(modifier, names).replace(/^(?=.)/, "; ")}`;
}
