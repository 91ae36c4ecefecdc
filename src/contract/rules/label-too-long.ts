import { jsonText } from "../../core/index.js";
import { buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";
import { shownLength } from "../words.js";

const LONGEST_LABEL = 20;

export const labelTooLong: Rule = {
  id: "label-too-long",
  severity: "advice",
  title: "Labels of buttons and quick replies have at most 20 characters.",
  why: "Messenger cuts a longer label and shows three dots (F-073); the platform's editor counts down from 20 (F-074)",
  source: ["F-073", "F-074"],
  good: withMessage(buttons({ ...YES, title: "Transfer money" })),
  bad: withMessage(buttons({ ...YES, title: "Transfer the money right away" })),
  check({ parts }, report) {
    for (const { pointer, value, kind } of parts.choices) {
      if (typeof value.title !== "string" || value.title.length <= LONGEST_LABEL) continue;
      const length = shownLength(value.title);
      if (length <= LONGEST_LABEL) continue;
      report({
        pointer: `${pointer}/title`,
        expected: `a label of at most ${LONGEST_LABEL} characters`,
        got: `${jsonText(value.title)} (${length} characters)`,
        mend: `shorten the label of this ${kind}`,
      });
    }
  },
};
