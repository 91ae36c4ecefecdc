import { text, withMessage } from "../examples.js";
import { liftedOut } from "../lifted.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

export const messageConfigMissing: Rule = {
  id: "message-config-missing",
  severity: "error",
  title: "A message has a config.",
  why: "config is mandatory and holds what the message says (F-037); without it the user sees nothing",
  source: ["F-037"],
  good: withMessage(text("Done.")),
  bad: withMessage({ type: "text", textMessages: [{ text: "Done." }] }),
  explain(problem) {
    const { schema, keyword, member, pointer } = problem;
    const isMissing = schema.endsWith("Message") && keyword === "required" && member === "config";
    const isOther = (schema.endsWith("Config") || schema.endsWith(".config")) && keyword === "type";
    if (!isMissing && !isOther) return undefined;
    const lifted = isMissing ? liftedOut(problem) : [];
    return {
      pointer,
      expected: isMissing ? '"config" (an object) next to "type"' : "an object",
      mend:
        lifted.length > 0
          ? `put ${oneOf(lifted, "and")} into "config": { … }`
          : 'write "config": { … } with what goes with the type',
      coversAll: lifted.length > 0,
    };
  },
};
