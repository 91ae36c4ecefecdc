import { closest, isObject, type JsonObject } from "../../core/index.js";
import { hasOneOf } from "../dialects.js";
import { text, withMessage } from "../examples.js";
import { intendedType } from "../message-types.js";
import type { Rule } from "../rule.js";

export const messageTypeMissing: Rule = {
  id: "message-type-missing",
  severity: "error",
  title: "A message names its type.",
  why: "type is mandatory, the platform tells the kinds of messages by it (F-037); of a message without one the user sees nothing",
  source: ["F-037"],
  good: withMessage(text("Done.")),
  bad: withMessage({ config: { textMessages: [{ text: "Done." }] } }),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Message" || keyword !== "discriminator" || !isObject(value)) return undefined;
    if (typeof value.type === "string") return undefined;
    return { pointer, expected: '"type" (a string) next to "config"', mend: mendOf(value) };
  },
};

function mendOf(message: JsonObject): string {
  const meant = hasOneOf(message, ["type"]) ? undefined : closest("type", Object.keys(message));
  if (meant !== undefined) return `write "type" instead of "${meant}"`;
  return `write "type": "${intendedType(message.config) ?? "text"}"`;
}
