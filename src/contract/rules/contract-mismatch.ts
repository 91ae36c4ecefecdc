import type { SchemaProblem } from "../../core/index.js";
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
  explain(problem) {
    const breach = breachOf(problem);
    if (isNoCards(problem)) return { ...breach, mend: NOTHING_TO_SHOW };
    return isNoNumber(problem) ? { ...breach, mend: 'write the number to call, such as "+3212345678"' } : breach;
  },
};

const isNoNumber = ({ schema, keyword }: SchemaProblem) => schema === "PhoneButton.payload" && keyword === "pattern";

/** As of a search that found nothing. */
const isNoCards = ({ schema, keyword }: SchemaProblem) =>
  schema === "CarouselConfig.elements" && keyword === "minItems";
const NOTHING_TO_SHOW = "leave the message out when there is nothing to show, or say so in a text";
