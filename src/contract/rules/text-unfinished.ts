import { text, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { isEcho, matching } from "../signs.js";

/** In capitals: todo is a word of Spanish and Portuguese. */
const UNFINISHED = matching(/\b[Ll]orem ipsum\b|\b(?:TODO|FIXME):|\[(?:TODO|TBD)\]|^\s*(?:TODO|FIXME|TBD)[.!]?\s*$/);

export const textUnfinished: Rule = {
  id: "text-unfinished",
  severity: "advice",
  title: "Texts and labels are the final ones, no filler.",
  why: "the user reads a text as it is sent (F-050, F-052), a filler such as lorem ipsum or a note of its author too",
  source: ["F-050", "F-052"],
  good: withMessage(text("On your TODO list: pay the rent.")),
  bad: withMessage(text("TODO: say how much is left")),
  check({ parts }, report) {
    for (const { pointer, value } of parts.words) {
      const found = typeof value === "string" ? UNFINISHED.find(value) : undefined;
      if (found === undefined) continue;
      report({
        pointer,
        expected: "the text that users are to read",
        got: `a filler, ${JSON.stringify(found)}: ${JSON.stringify(value)}`,
        mend: "write the text",
      });
    }
  },
  isEcho: (words, sent) => isEcho([UNFINISHED], words, sent),
};
