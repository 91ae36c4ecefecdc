import { buttons, withMessage, YES } from "../examples.js";
import { fill } from "../forms.js";
import { liftedOut } from "../lifted.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const FORM = '"payload": { "nextDialogstateId": … }';

export const postbackTargetMissing: Rule = {
  id: "postback-target-missing",
  severity: "error",
  title: "A button or quick reply that is a postback names the block to go to.",
  why: "a tap goes to the block that nextDialogstateId names (F-052, F-062); without one the user taps and nothing happens (F-061)",
  source: ["F-052", "F-054", "F-061", "F-062"],
  good: withMessage(buttons(YES)),
  bad: withMessage(buttons({ ...YES, payload: {} })),
  explain(problem) {
    const { schema, keyword, member, pointer, value } = problem;
    const isRequired = keyword === "required" && (member === "payload" || member === "nextDialogstateId");
    if (isRequired && schema.startsWith("Postback")) {
      const lifted = liftedOut(problem);
      return {
        pointer,
        expected: member === "payload" ? FORM : '"nextDialogstateId", the id of a block',
        mend: lifted.length > 0 ? `put ${oneOf(lifted, "and")} into "payload": { … }` : `write ${FORM}`,
        coversAll: lifted.length > 0,
      };
    }
    const isBlank = schema === "Postback.nextDialogstateId" && (keyword === "pattern" || value === null);
    if (isBlank) return { pointer, expected: "the id of a block", mend: "write the id of the block to go to" };
    if (schema !== "Postback" || keyword !== "type") return undefined;
    const target = typeof value === "string" ? fill(FORM, value) : FORM;
    return { pointer, expected: "an object with the id of a block", mend: `write ${target}` };
  },
};
