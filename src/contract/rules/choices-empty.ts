import { isObject } from "../../core/index.js";
import { buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";

const MEMBERS = ["buttons", "quickReplies"];

export const choicesEmpty: Rule = {
  id: "choices-empty",
  severity: "warning",
  title: "A message with buttons or quick replies has some.",
  why: "the user is asked to choose and has nothing to tap (F-052, F-054); whether a message without any is refused is unknown (U-10)",
  source: ["F-052", "F-054", "U-10"],
  good: withMessage(buttons(YES)),
  bad: withMessage(buttons()),
  check({ parts }, report) {
    for (const { pointer, value } of parts.messages) {
      const member = MEMBERS.find((name) => name === value.type);
      if (member === undefined || !isObject(value.config)) continue;
      const choices = value.config[member];
      if (!Array.isArray(choices) || choices.length > 0) continue;
      report({
        pointer: `${pointer}/config/${member}`,
        expected: "at least one to choose from",
        mend: "send a text when there is nothing to choose from",
      });
    }
  },
};
