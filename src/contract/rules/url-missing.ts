import { buttons, WEBSITE, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isBlank } from "../words.js";

export const urlMissing: Rule = {
  id: "url-missing",
  severity: "error",
  title: "A web_url button and a media file have an address.",
  why: "the button opens it (F-052) and the file is fetched from it (F-056); without it the user taps in vain or sees no picture",
  source: ["F-052", "F-056"],
  good: withMessage(buttons(WEBSITE)),
  bad: withMessage(buttons({ title: "Website", type: "web_url" })),
  explain({ schema, keyword, member, pointer, value }) {
    const isMissing = keyword === "required" && member === "url";
    const isNothing = schema === "Url" && pointer.endsWith("/url") && (value === null || isBlank(value));
    if (!isMissing && !isNothing) return undefined;
    return { pointer, expected: '"url", an absolute address', mend: 'write "url": "https://…"' };
  },
};
