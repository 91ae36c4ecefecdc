import { hasParts } from "../dialects.js";
import { isEmptyList, PHP_OBJECT } from "../forms.js";
import type { Rule } from "../rule.js";
import { described } from "../words.js";

export const envelopeNotObject: Rule = {
  id: "envelope-not-object",
  severity: "error",
  title: "The answer is a JSON object.",
  why: "the three parts of an answer are members of an object (F-030); in anything else the platform finds none (F-042), and nothing reaches the user",
  source: ["F-030", "F-042"],
  good: { json: {} },
  bad: { json: [{ action: { nextDialogstate: "transfer_ok" } }] },
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Envelope" || keyword !== "type") return undefined;
    return {
      pointer,
      expected: 'an object with "session", "messages" or "action"',
      got: described(value),
      mend: mendOf(value),
    };
  },
};

function mendOf(value: unknown): string {
  if (value === null) return "send {} when there is nothing to say";
  if (isEmptyList(value)) return PHP_OBJECT;
  if (Array.isArray(value) && value.length === 1 && hasParts(value[0])) return "send the object without the brackets";
  return Array.isArray(value)
    ? 'send one object; an array of messages goes under "messages", session writes under "session"'
    : 'send an object: { "messages": […] } or { "action": { "nextDialogstate": … } }';
}
