import { CARD, carousel, withMessage } from "../examples.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";

export const contractMismatch: Rule = {
  id: "contract-mismatch",
  severity: "error",
  title: "The answer keeps to the platform contract.",
  why: "what the contract does not allow (F-030, F-037) may be refused or left out (U-10), and the user sees nothing of it",
  source: ["F-030", "F-037", "U-10"],
  good: withMessage(carousel(CARD)),
  bad: withMessage(carousel()),
  explain: (problem) => breachOf(problem),
};
