import { isObject } from "../../core/index.js";
import { hasOneOf, levelOf, wrongDialect } from "../dialects.js";
import { text, withMessage } from "../examples.js";
import { MESSAGE_FORMS } from "../forms.js";
import type { Rule } from "../rule.js";

const TEMPLATES = [
  "textMessageTemplate",
  "buttonTemplate",
  "quickReplyTemplate",
  "carouselTemplate",
  "listTemplate",
  "attachmentTemplate",
];
const BUTTONS = ["urlButton", "postBackButton", "phoneNumberButton"];

export const v1Dialect: Rule = {
  id: "v1-dialect",
  severity: "error",
  title: "Messages and buttons have the form of an API step's answer, not of the v1 API.",
  why: "the v1 API that sends messages into a conversation has names of its own (F-068); in an answer they mean nothing, and the user sees no message",
  source: ["F-068", "F-037"],
  good: withMessage(text("Done.")),
  bad: { json: { sendMessages: [{ textMessageTemplate: { text: "Done." } }] } },
  explain(problem) {
    const { value, pointer } = problem;
    if (!isObject(value)) return undefined;
    switch (levelOf(problem)) {
      case "envelope":
        if (!hasOneOf(value, ["sendMessages", ...TEMPLATES])) return undefined;
        return v1(pointer, 'send { "messages": [ … ] }, each with type and config');
      case "message":
        return hasOneOf(value, TEMPLATES) ? v1(pointer, `write ${formOf(value)}`) : undefined;
      case "config":
        return hasOneOf(value, TEMPLATES) ? v1(pointer, "write the config that goes with the type") : undefined;
      case "button":
      case "quick reply":
        if (!hasOneOf(value, BUTTONS)) return undefined;
        return v1(
          pointer,
          "write title and type (postback, web_url or phone_number) and what goes with them, unwrapped",
        );
      default:
        return undefined;
    }
  },
};

const v1 = (pointer: string, mend: string) => wrongDialect(pointer, "of the v1 API", mend);

function formOf(message: object): string {
  if ("textMessageTemplate" in message) return MESSAGE_FORMS.text;
  if ("buttonTemplate" in message) return MESSAGE_FORMS.buttons;
  if ("quickReplyTemplate" in message) return MESSAGE_FORMS.quickReplies;
  if ("carouselTemplate" in message) return MESSAGE_FORMS.carousel;
  return "listTemplate" in message ? MESSAGE_FORMS.list : MESSAGE_FORMS.media;
}
