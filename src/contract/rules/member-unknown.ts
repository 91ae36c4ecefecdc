import { isFailure, mendStrangers, strangersIn } from "../dialects.js";
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
  explain(problem, exchange) {
    if (problem.keyword !== "additionalProperties") return undefined;
    const { schema, member = "" } = problem;
    if (schema !== "Envelope") return breachOf(problem);
    const strangers = strangersIn(exchange) ?? [];
    const { nextDialogstate } = exchange.options.expects ?? {};
    const isToldOtherwise = nextDialogstate !== undefined && !nextDialogstate.has(null); // as no block is named
    if (strangers.length > 1 && !isToldOtherwise) return { ...ALL, mend: mendStrangers(strangers) };
    return { ...breachOf(problem), ...(isFailure(member) ? { mend: mendStrangers([member]) } : {}) };
  },
};

/** One finding for all of a body. */
const ALL = { pointer: "", expected: 'an object with "session", "messages" or "action"', coversAll: true };
