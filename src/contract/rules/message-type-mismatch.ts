import { isObject } from "../../core/index.js";
import { buttons, withMessage, YES } from "../examples.js";
import { type DocumentedType, intendedType, MAIN_MEMBERS } from "../message-types.js";
import type { Rule } from "../rule.js";

const TYPE_OF = new Map(Object.entries(MAIN_MEMBERS).map(([type, member]) => [member as string, type]));

export const messageTypeMismatch: Rule = {
  id: "message-type-mismatch",
  severity: "error",
  title: "The config of a message goes with its type.",
  why: "each type has a config of its own (F-050, F-052, F-054, F-055, F-056); what belongs to another type isn't shown, for example buttons under a text",
  source: ["F-050", "F-052", "F-054", "F-055", "F-056"],
  good: withMessage(buttons(YES)),
  bad: withMessage({ ...buttons(YES), type: "text" }),
  explain({ schema, keyword, pointer, value, member = "", suggestion }) {
    const own = OWN_MEMBERS[schema];
    if (keyword !== "additionalProperties" || suggestion !== undefined || own === undefined || !isObject(value)) {
      return undefined;
    }
    const type = TYPE_OF.get(member);
    if (type === undefined) return undefined;
    const hasBoth = own !== "textMessages" && Object.hasOwn(value, own);
    return {
      pointer: hasBoth ? `${pointer}/${member}` : pointer,
      expected: `what goes with the message's type: "${own}"`,
      mend: hasBoth
        ? `send "${member}" in a message of its own, of type "${type}"`
        : `write "type": "${intendedType(value) ?? type}"`,
      coversAll: true,
    };
  },
};

/** The member that each config must have. */
const OWN_MEMBERS: Readonly<Record<string, (typeof MAIN_MEMBERS)[DocumentedType]>> = {
  TextConfig: "textMessages",
  ButtonsConfig: "buttons",
  QuickRepliesConfig: "quickReplies",
  CarouselConfig: "elements",
  MediaConfig: "media",
};
