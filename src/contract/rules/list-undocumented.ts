import { CARD, carousel, list, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

/** What another rule is about. */
const SIZED = "ListConfig.elements";

export const listUndocumented: Rule = {
  id: "list-undocumented",
  severity: "warning",
  title: "No message is a list.",
  why: "the type is named, but its config was never published (F-057, U-08) and lists are deprecated in one place (C-19), so the user may see nothing",
  source: ["F-057", "U-08", "C-19"],
  good: withMessage(carousel(CARD)),
  bad: withMessage(list({ title: "Gold" }, { title: "Silver" })),
  check({ parts, problems }, report) {
    for (const { pointer, value } of parts.messages) {
      const hasWrongSize = problems.some(
        ({ schema, pointer: place }) => schema === SIZED && place.startsWith(`${pointer}/`),
      );
      if (value.type !== "list" || hasWrongSize) continue; // one finding is enough to look at the list again
      report({
        pointer: `${pointer}/type`,
        expected: "a type whose config is documented",
        mend: "send a carousel or quick replies, or try the list on every channel of the bot",
      });
    }
  },
};
