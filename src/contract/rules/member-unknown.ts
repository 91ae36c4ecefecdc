import { TARGET } from "../examples.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";

export const memberUnknown: Rule = {
  id: "member-unknown",
  severity: "warning",
  title: "There are no members that the contract does not have.",
  why: "the platform reads the documented members (F-030, F-037); what an unknown one was to tell the user is lost",
  source: ["F-030", "F-037"],
  good: { json: TARGET },
  bad: { json: { ...TARGET, success: true } },
  explain(problem) {
    return problem.keyword === "additionalProperties" ? breachOf(problem) : undefined;
  },
};
