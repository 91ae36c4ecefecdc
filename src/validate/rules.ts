import { REQUEST_RULES, type RuleInfo } from "../backend/index.js";
import { conversationFailed, FLOW_RULES } from "./cases/conversations.js";
import { expectationNotFilled } from "./cases/expectations.js";
import { PROBE_RULES } from "./cases/probes/rules.js";
import { checks } from "./checks/index.js";
import { coverageTooLow } from "./covered/finding.js";
import { backendGone } from "./gone.js";
import { stepNeverServed } from "./never-served.js";
import { SURVEY_RULES } from "./surveys/rules.js";
import { waiverExpired, waiverUnused } from "./waivers/rules.js";

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
  expectationNotFilled,
  ...PROBE_RULES,
  backendGone,
  ...SURVEY_RULES,
  stepNotChecked,
  stepNeverServed,
  conversationFailed,
  ...FLOW_RULES,
  coverageTooLow,
  waiverExpired,
  waiverUnused,
  ...Object.values(REQUEST_RULES),
];
