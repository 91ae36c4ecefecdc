import { isObject } from "../../core/index.js";
import { text } from "../examples.js";
import { isKeyedList, LIST_OF_VALUES, MESSAGE_FORMS } from "../forms.js";
import type { Rule } from "../rule.js";
import { described } from "../words.js";

export const messagesNotArray: Rule = {
  id: "messages-not-array",
  severity: "error",
  title: "Messages are an array.",
  why: "the platform sends each message of an array, in order (F-037, F-040); without an array the user sees none",
  source: ["F-037", "F-040"],
  good: { json: { messages: [text("Done.")] } },
  bad: { json: { messages: text("Done.") } },
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Envelope.messages" || keyword !== "type") return undefined;
    return {
      pointer,
      expected: "an array of messages",
      got: described(value),
      mend: mendOf(value),
    };
  },
};

function mendOf(value: unknown): string {
  if (value === null) return 'leave "messages" out when there is nothing to say';
  if (isKeyedList(value)) return LIST_OF_VALUES;
  if (isObject(value) && Object.keys(value).length === 0) return 'leave "messages" out when there is nothing to say';
  return isObject(value) ? "put [ and ] around the message" : `write "messages": [${MESSAGE_FORMS.text}]`;
}
