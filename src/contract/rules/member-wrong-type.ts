import { jsonText } from "../../core/index.js";
import { text, withMessage } from "../examples.js";
import { fill, OBJECT_FORMS } from "../forms.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";

export const memberWrongType: Rule = {
  id: "member-wrong-type",
  severity: "error",
  title: "Members have the type that the contract gives them.",
  why: "a message with a member of another type may be refused or left out (F-037, U-10), and the user sees nothing of it",
  source: ["F-037", "U-10"],
  good: withMessage(text("500")),
  bad: withMessage(text(500)),
  explain(problem) {
    const { keyword, schema, value } = problem;
    if (keyword !== "type") return undefined;
    const form = typeof value === "string" ? OBJECT_FORMS.get(schema) : undefined;
    const breach = { ...breachOf(problem), got: jsonText(value) };
    return form === undefined ? breach : { ...breach, mend: `write ${fill(form, value)}` };
  },
};
