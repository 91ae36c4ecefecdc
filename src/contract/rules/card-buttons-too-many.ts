import { CARD, carousel, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";

export const cardButtonsTooMany: Rule = {
  id: "card-buttons-too-many",
  severity: "error",
  title: "A card has at most 3 buttons.",
  why: "3 is the documented limit (F-070); whether a card with more is refused or cut is unknown (U-09), so the user may miss a button or all of the carousel",
  source: ["F-070", "U-09"],
  good: withMessage(carousel({ ...CARD, buttons: [YES, YES, YES] })),
  bad: withMessage(carousel({ ...CARD, buttons: [YES, YES, YES, YES] })),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "CardButtons" || keyword !== "maxItems" || !Array.isArray(value)) return undefined;
    return {
      pointer,
      expected: "at most 3 buttons",
      got: `${value.length} buttons`,
      mend: "leave buttons out, or spread them over several cards",
    };
  },
};
