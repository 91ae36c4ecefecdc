import { text, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

export const textEmpty: Rule = {
  id: "text-empty",
  severity: "error",
  title: "A text says something.",
  why: "one of the alternatives is sent (F-050, F-051); if it is blank or there is none, the user sees an empty message or nothing",
  source: ["F-050", "F-051"],
  good: withMessage(text("Done.")),
  bad: withMessage(text("")),
  explain({ schema, keyword, pointer }) {
    const isBlank = schema === "TextAlternative.text" && keyword === "pattern";
    const isNone = schema === "TextAlternatives" && keyword === "minItems";
    if (!isBlank && !isNone) return undefined;
    return {
      pointer,
      expected: isBlank ? "a text that is not blank" : 'at least one { "text": … }',
      mend: isBlank
        ? "write a text, or leave the message out when there is nothing to say"
        : 'write [{ "text": … }], or leave the message out when there is nothing to say',
    };
  },
};
