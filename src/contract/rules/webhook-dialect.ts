import { isObject, type JsonObject } from "../../core/index.js";
import { hasOneOf, hasParts, levelOf, wrongDialect } from "../dialects.js";
import { buttons, withMessage, YES } from "../examples.js";
import { fill, MESSAGE_FORMS } from "../forms.js";
import type { Breach, Rule } from "../rule.js";

/** Of the envelope that the webhook channel gets (F-065), and of its messages (F-066). */
const ENVELOPE = ["recipient", "senderId", "messageCounter", "verifyToken"];
const MESSAGE = ["attachment", "quick_replies", "template_type", "text"];
const TEMPLATE = ["attachment", "template_type"];

export const webhookDialect: Rule = {
  id: "webhook-dialect",
  severity: "error",
  title: "Messages have type and config, not the form of the outgoing webhook.",
  why: "the documentation's page on messages shows what the platform sends out over its webhook (C-08, F-066); without type and config (F-037) the user sees no message",
  source: ["C-08", "F-037", "F-065", "F-066"],
  good: withMessage(buttons(YES)),
  bad: withMessage({
    attachment: {
      type: "template",
      payload: { template_type: "button", text: "Shall I go on?", buttons: [{ title: "Yes", type: "postback" }] },
    },
  }),
  explain(problem) {
    const { value, pointer, member } = problem;
    if (!isObject(value)) return undefined;
    switch (levelOf(problem)) {
      case "envelope":
        if (!hasParts(value)) return explainEnvelope(value, pointer);
        return member === "message" ? explainMessage(value.message, `${pointer}/message`) : undefined;
      case "message":
        return explainMessage(value, pointer);
      case "config":
        return hasOneOf(value, TEMPLATE) ? webhook(pointer, "write the config that goes with the type") : undefined;
      case "quick reply":
        return hasOneOf(value, ["content_type"]) ? webhook(pointer, QUICK_REPLY) : undefined;
      default:
        return undefined;
    }
  },
};

const QUICK_REPLY = 'write { "title": …, "payload": { "nextDialogstateId": … } }, without "content_type"';

const webhook = (pointer: string, mend: string) => wrongDialect(pointer, "of the outgoing webhook", mend);

function explainEnvelope(envelope: JsonObject, pointer: string): Breach | undefined {
  const isWebhook = hasOneOf(envelope, ENVELOPE) || hasOneOf(envelope, MESSAGE) || isWebhookMessage(envelope.message);
  return isWebhook ? webhook(pointer, 'send { "messages": [ … ] }, each with type and config') : undefined;
}

function explainMessage(message: unknown, pointer: string): Breach | undefined {
  return isWebhookMessage(message) ? webhook(pointer, `write ${formOf(message)}, in "messages"`) : undefined;
}

/** What has a config is meant as type and config, whatever else is in it. */
function isWebhookMessage(value: unknown): value is JsonObject {
  if (!isObject(value) || Object.hasOwn(value, "config")) return false;
  return hasOneOf(value, MESSAGE) || (isObject(value.payload) && hasOneOf(value.payload, TEMPLATE));
}

function formOf({ text, attachment, quick_replies, payload }: JsonObject): string {
  if (quick_replies !== undefined) return MESSAGE_FORMS.quickReplies;
  if (typeof text === "string") return fill(MESSAGE_FORMS.text, text);
  const content = isObject(attachment) ? attachment.payload : payload;
  const template = isObject(content) ? content.template_type : undefined;
  if (template === "button") return MESSAGE_FORMS.buttons;
  if (template === "generic") return MESSAGE_FORMS.carousel;
  if (template === "list") return MESSAGE_FORMS.list;
  return template === undefined ? MESSAGE_FORMS.media : MESSAGE_FORMS.any;
}
