import { isObject } from "../../core/index.js";
import { list, withMessage, YES } from "../examples.js";
import type { Part } from "../parts.js";
import type { Rule } from "../rule.js";

const GOLD = { title: "Gold", buttons: [YES] };
const SILVER = { title: "Silver" };

export const listButtonsTooMany: Rule = {
  id: "list-buttons-too-many",
  severity: "error",
  title: "A list has at most one button, and each of its elements too.",
  why: "one is the documented limit (F-072); whether a list with more is refused or cut is unknown (U-09), so the user may miss a button or the list",
  source: ["F-072", "U-09"],
  good: withMessage(list(GOLD, SILVER)),
  bad: withMessage(list({ ...GOLD, buttons: [YES, YES] }, SILVER)),
  check({ parts }, report) {
    const lists = parts.messages.filter(({ value }) => value.type === "list");
    const isInList = ({ pointer }: Part) => lists.some((message) => pointer.startsWith(`${message.pointer}/`));
    for (const { pointer, value } of lists.length === 0 ? [] : parts.buttonRows.filter(isInList)) {
      if (value.filter(isObject).length < 2) continue;
      report({
        pointer,
        expected: "at most one button",
        got: `${value.length} buttons`,
        mend: "keep one button, or send a carousel, whose cards have up to 3 (F-070)",
      });
    }
  },
};
