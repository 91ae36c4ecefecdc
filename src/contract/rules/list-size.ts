import { list, withMessage } from "../examples.js";
import type { Rule } from "../rule.js";

export const listSize: Rule = {
  id: "list-size",
  severity: "error",
  title: "A list has 2 to 4 elements.",
  why: "the documentation gives lists 2 to 4 elements (F-072); whether another number is refused or cut is unknown (U-09), so the user may see no list",
  source: ["F-072", "U-09"],
  good: withMessage(list({ title: "Gold" }, { title: "Silver" })),
  bad: withMessage(list({ title: "Gold" })),
  explain({ schema, keyword, pointer, value }) {
    const isSize = keyword === "minItems" || keyword === "maxItems";
    if (schema !== "ListConfig.elements" || !isSize || !Array.isArray(value)) return undefined;
    return {
      pointer,
      expected: "2 to 4 elements",
      got: String(value.length),
      mend: mendOf(value.length),
    };
  },
};

function mendOf(elements: number): string {
  if (elements === 0) return "leave the message out when there is nothing to show, or say so in a text";
  return elements === 1 ? "send a text with buttons instead" : "send a carousel or quick replies instead";
}
