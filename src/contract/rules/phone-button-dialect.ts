import { isObject } from "../../core/index.js";
import { buttons, CALL, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

const TYPES = new Set<unknown>(["call", "phone", "tel"]);
const FIELDS = new Set(["call", "phone", "phoneNumber", "number"]);

export const phoneButtonDialect: Rule = {
  id: "phone-button-dialect",
  severity: "error",
  title: "A button that calls has type phone_number and the number as its payload.",
  why: "one table of the documentation names type and field call instead (F-053, C-09), but the list of types and the samples don't: with call the user may see no button, or one that calls nobody",
  source: ["F-052", "F-053", "C-09"],
  good: withMessage(buttons(CALL)),
  bad: withMessage(buttons({ title: "Call us", type: "call", call: "+3212345678" })),
  explain({ schema, keyword, pointer, value, member = "", suggestion }) {
    if (!schema.endsWith("Button") || !isObject(value)) return undefined;
    const hasOtherType = keyword === "discriminator" && TYPES.has(value.type);
    const hasOtherField = schema === "PhoneButton" && suggestion === "payload" && FIELDS.has(member);
    if (!hasOtherType && !hasOtherField) return undefined;
    const number = value.payload ?? value.call ?? value.phone ?? value[member] ?? "+32…";
    return {
      pointer,
      expected: '"type": "phone_number" and the number as "payload"',
      mend: `write "type": "phone_number", "payload": ${quoted(number)}`,
    };
  },
};
