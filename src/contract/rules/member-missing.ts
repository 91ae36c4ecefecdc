import { buttons, withMessage, YES } from "../examples.js";
import { MEMBER_FORMS } from "../forms.js";
import { liftedOut } from "../lifted.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

export const memberMissing: Rule = {
  id: "member-missing",
  severity: "error",
  title: "Members that the contract asks for are there.",
  why: "a message or button without a mandatory member (F-037, F-052 to F-056) may be refused or left out (U-10), and the user sees nothing of it",
  source: ["F-037", "F-052", "F-054", "F-055", "F-056", "U-10"],
  good: withMessage(buttons(YES)),
  bad: withMessage(buttons({ type: YES.type, payload: YES.payload })),
  explain(problem) {
    if (problem.keyword !== "required") return undefined;
    const breach = breachOf(problem);
    const form = MEMBER_FORMS.get(problem.member ?? "");
    if (form === undefined || problem.instead !== undefined || problem.holder !== undefined) return breach;
    const lifted = liftedOut(problem);
    return lifted.length === 0
      ? { ...breach, mend: `add "${problem.member}": ${form}` }
      : { ...breach, mend: `put ${oneOf(lifted, "and")} into "${problem.member}": ${form}`, coversAll: true };
  },
};
