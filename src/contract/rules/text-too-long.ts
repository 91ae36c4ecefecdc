import { text, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { shownLength } from "../words.js";

const LONGEST_TEXT = 400;

export const textTooLong: Rule = {
  id: "text-too-long",
  severity: "advice",
  title: "A text has at most 400 characters.",
  why: "the platform's editor counts down from 400 (F-074); users seldom read a longer message",
  source: ["F-074"],
  good: withMessage(text("You have {account.amount} left.")),
  bad: withMessage(text("Very long. ".repeat(40))),
  check({ parts }, report) {
    for (const { pointer, value } of parts.texts) {
      if (typeof value !== "string" || value.length <= LONGEST_TEXT) continue;
      const length = shownLength(value);
      if (length <= LONGEST_TEXT) continue;
      report({
        pointer,
        expected: `a text of at most ${LONGEST_TEXT} characters`,
        got: `${length} characters`,
        mend: "shorten the text or send it as several messages",
      });
    }
  },
};
