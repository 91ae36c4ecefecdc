import { TARGET } from "../examples.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

export const memberUnknown: Rule = {
  id: "member-unknown",
  severity: "warning",
  title: "There are no members that the contract does not have.",
  why: "the platform reads the documented members (F-030, F-037); what an unknown one was to tell the user is lost",
  source: ["F-030", "F-037"],
  good: { json: TARGET },
  bad: { json: { ...TARGET, success: true } },
  explain(problem) {
    if (problem.keyword !== "additionalProperties") return undefined;
    const { schema, member = "" } = problem;
    const isError = schema === "Envelope" && ERROR.test(member);
    return { ...breachOf(problem), ...(isError ? { mend: mendError(member) } : {}) };
  },
};

/** What many backends answer when something went wrong. */
const ERROR = /^(?:error|errors|error_?message|exception|fault|problem)$/i;

const mendError = (member: string) =>
  `say it with "messages", or go to a block for it with "action"; and remove ${quoted(member)}`;
