import { buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";

export const buttonsTooMany: Rule = {
  id: "buttons-too-many",
  severity: "error",
  title: "A message has at most 3 buttons.",
  why: "3 is the documented limit (F-069); whether a message with more is refused or cut is unknown (U-09), so the user may miss the last button or all of the message",
  source: ["F-069", "U-09"],
  good: withMessage(buttons(YES, YES, YES)),
  bad: withMessage(buttons(YES, YES, YES, YES)),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Buttons" || keyword !== "maxItems" || !Array.isArray(value)) return undefined;
    return {
      pointer,
      expected: "at most 3 buttons",
      got: `${value.length} buttons`,
      mend: "use quick replies, which have no maximum (F-071), or a second message",
    };
  },
};
