import { REQUEST_RULES, type RuleInfo } from "../backend/index.js";
import { checks } from "./checks/index.js";

export const stepNotChecked: RuleInfo = {
  id: "step-not-checked",
  severity: "warning",
  title: "Every API step has a sample.",
  why: "without a sample nothing is known of the step's answers",
  source: ["bot file"],
};

/** The rules that a validation checks besides those for every answer, for the documentation. */
export const validationRules: readonly RuleInfo[] = [
  ...checks.map(({ rule }) => rule),
  stepNotChecked,
  ...Object.values(REQUEST_RULES),
];
