import { text, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

export const messageTypeUndocumented: Rule = {
  id: "message-type-undocumented",
  severity: "warning",
  title: "The type of a message is a documented one.",
  why: "JSONTemplate and __raw were seen in the platform's code-action builder only (F-058); nothing says that a user sees such a message from an API step",
  source: ["F-058"],
  good: withMessage(text("Done.")),
  bad: withMessage({ type: "JSONTemplate", config: { balance: 500 } }),
  check({ parts }, report) {
    for (const { pointer, value } of parts.messages) {
      if (value.type !== "JSONTemplate" && value.type !== "__raw") continue;
      report({
        pointer: `${pointer}/type`,
        expected: "a documented type",
        mend: "use a text, or send such a message from a code action",
      });
    }
  },
};
