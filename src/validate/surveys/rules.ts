import type { RuleInfo } from "../../backend/index.js";

export const variableNeverSet: RuleInfo = {
  id: "variable-never-set",
  severity: "warning",
  title: "What a message interpolates is set by something.",
  why: "a variable that nothing sets is empty in the text that the user reads (F-032, F-041, U-13)",
  source: ["F-032", "F-041", "U-13"],
};

export const sessionTypeVaries: RuleInfo = {
  id: "session-type-varies",
  severity: "warning",
  title: "A session variable has the same type in all answers.",
  why: "conditions and later requests take the variable as it is stored (F-009, F-032): a number that is sometimes a text compares otherwise",
  source: ["F-009", "F-032", "F-102"],
};

export const mergePolicyMatters: RuleInfo = {
  id: "merge-policy-matters",
  severity: "advice",
  title: "Answers that write the same namespace write the same members.",
  why: "whether the platform keeps the members that an answer leaves out is unknown (U-03): it may merge or replace",
  source: ["F-034", "U-03"],
};

export const sessionLeftOut: RuleInfo = {
  id: "session-left-out",
  severity: "warning",
  title: "An answer writes the session data that its step promises where it is read, or where others like it do.",
  why: "messages and later blocks read what the bot file promises (F-032, F-041); without it {namespace.key} stays empty (F-082) or shows an old value",
  source: ["F-032", "F-041", "F-082"],
};

/** The rules of what no single answer shows. */
export const SURVEY_RULES: readonly RuleInfo[] = [
  sessionLeftOut,
  variableNeverSet,
  sessionTypeVaries,
  mergePolicyMatters,
];
