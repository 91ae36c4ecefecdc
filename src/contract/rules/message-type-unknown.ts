import { closest, isObject, type JsonObject } from "../../core/index.js";
import { text, withMessage } from "../examples.js";
import { MESSAGE_FORMS } from "../forms.js";
import { intendedType } from "../message-types.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const TYPES = ["text", "buttons", "quickReplies", "carousel", "media", "list"];

/** Names of other kinds of messages, too far off to be found by spelling. */
const MEANT: Readonly<Record<string, string>> = {
  image: "media",
  video: "media",
  audio: "media",
  file: "media",
  attachment: "media",
  generic: "carousel",
  cards: "carousel",
  card: "carousel",
  quickReply: "quickReplies",
  quick_reply: "quickReplies",
  message: "text",
  string: "text",
};

export const messageTypeUnknown: Rule = {
  id: "message-type-unknown",
  severity: "error",
  title: "The type of a message is one that the platform knows.",
  why: "the documentation names six types (F-037), in this very spelling (F-083); of a message of another type the user sees nothing",
  source: ["F-037", "F-083"],
  good: withMessage(text("Done.")),
  bad: withMessage({ ...text("Done."), type: "Text" }),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Message" || keyword !== "discriminator" || !isObject(value)) return undefined;
    if (typeof value.type !== "string") return undefined;
    const { type } = value;
    const meant = (Object.hasOwn(MEANT, type) ? MEANT[type] : closest(type, TYPES)) ?? intendedType(value.config);
    return {
      pointer: `${pointer}/type`,
      expected: oneOf(TYPES),
      got: JSON.stringify(type),
      mend: `write ${formOf(meant, value)}`,
    };
  },
};

function formOf(type: string | undefined, message: JsonObject): string {
  if (type === undefined) return "one of these types";
  return isObject(message.config) ? `"type": "${type}"` : (FORMS.get(type) ?? MESSAGE_FORMS.any);
}

const FORMS = new Map<string, string>(Object.entries(MESSAGE_FORMS));
