import { text, withMessage } from "../examples.js";
import { fill, MESSAGE_FORMS } from "../forms.js";
import type { Rule } from "../rule.js";
import { described } from "../words.js";

export const messageNotObject: Rule = {
  id: "message-not-object",
  severity: "error",
  title: "A message is an object with type and config.",
  why: "type and config are both mandatory (F-037); of anything else the user sees nothing",
  source: ["F-037", "F-050"],
  good: withMessage(text("Done.")),
  bad: withMessage("Done."),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Message" || keyword !== "type") return undefined;
    return {
      pointer,
      expected: 'an object with "type" and "config"',
      got: described(value),
      mend: mendOf(value),
    };
  },
};

function mendOf(value: unknown): string {
  if (typeof value === "string") return `write ${fill(MESSAGE_FORMS.text, value)}`;
  if (Array.isArray(value)) return 'remove the inner brackets: "messages" is one list of messages';
  return value === null ? "leave the message out" : `write ${MESSAGE_FORMS.any}, or leave the message out`;
}
