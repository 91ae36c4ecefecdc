import { text, withMessage } from "../examples.js";
import { describeHtml, isHtml } from "../html.js";
import type { Rule } from "../rule.js";

export const textHtml: Rule = {
  id: "text-html",
  severity: "warning",
  title: "A text is no HTML.",
  why: "a page in a text usually is the error page of another system, and rich text is for the web widget only (F-077): elsewhere the user reads the tags",
  source: ["F-050", "F-077"],
  good: withMessage(text("Your savings account opens <soon>.")),
  bad: withMessage(text("<html><head><title>Bad Gateway</title></head></html>")),
  check({ parts }, report) {
    for (const { pointer, value } of parts.texts) {
      if (typeof value !== "string" || !isHtml(value)) continue;
      report({
        pointer,
        expected: "words for a person",
        got: describeHtml(value),
        mend: "put words into the text; where it is another system's page, look at its answer before it is put into a text",
      });
    }
  },
  isEcho: (words, sent) => sent.some((own) => isHtml(own) && words.includes(own.trim())),
};
