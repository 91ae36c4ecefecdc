import { text, withMessage } from "../examples.js";
import type { CheckOptions } from "../exchange.js";
import { describeHtml, isHtml, tagsIn } from "../html.js";
import type { Breach, Rule } from "../rule.js";
import { cleanerFor } from "../shown.js";

export const textHtml: Rule = {
  id: "text-html",
  severity: "warning",
  title: "A text or label has no HTML in it.",
  why: "rich text is for the web widget only (F-077): elsewhere the user reads the tags; and a whole page in a text usually is the error page of another system",
  source: ["F-050", "F-077"],
  good: withMessage(text("Your savings account opens <soon>, and I <3 it.")),
  bad: withMessage(text("<b>Done.</b><br>Thank you.")),
  check({ parts, options }, report) {
    for (const { pointer, value } of parts.words) {
      if (typeof value !== "string") continue;
      if (isHtml(value)) report(page(pointer, value, options));
      else {
        const tags = [...new Set(tagsIn(value))];
        if (tags.length > 0) report(markup(pointer, tags));
      }
    }
  },
  isEcho: (words, sent) =>
    sent.some((own) => isHtml(own) && words.includes(own.trim())) ||
    (!isHtml(words) && tagsIn(words).every((tag) => sent.some((own) => own.includes(tag)))),
};

const EXPECTED = "a text without tags of HTML";

const page = (pointer: string, value: string, options: CheckOptions): Breach => ({
  pointer,
  expected: EXPECTED,
  got: describeHtml(value, cleanerFor(options)),
  mend: "put words into the text; where it is another system's page, look at its answer before it is put into a text",
});

const MOST_TAGS = 3;

const markup = (pointer: string, tags: readonly string[]): Breach => ({
  pointer,
  expected: EXPECTED,
  got: `${tags.slice(0, MOST_TAGS).join(" ")}${tags.length > MOST_TAGS ? " …" : ""}`,
  mend: "leave the tags out, and break lines with \\n; where the bot runs in the web widget alone, let this pass",
});
