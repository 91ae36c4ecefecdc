import { type LintRule, ofStep } from "../rule.js";

export const stepUnused: LintRule = {
  id: "step-unused",
  severity: "warning",
  title: "Every API step is called by a block.",
  why: "a step runs as an action of a block only (F-110): the backend is never asked",
  source: ["F-110"],
  needsFlow: true,
  good: `name: Bank
apiSteps:
  balance: { method: GET, path: /balance, samples: [{ name: mine }] }
blocks:
  introduction: { actions: [{ api: balance }] }
  error_occurred: { messages: [Sorry.] }
`,
  bad: `name: Bank
apiSteps:
  balance: { method: GET, path: /balance, samples: [{ name: mine }] }
blocks:
  introduction: { messages: [Hi.] }
`,
  check({ bot, uses }, report) {
    for (const { name, pointer } of bot.apiSteps.values()) {
      if (uses.calledSteps.has(name)) continue;
      report({
        at: pointer,
        subject: ofStep(name),
        expected: "a block that calls it",
        got: "none",
        mend: `add the action { api: ${name} } to a block, or remove the step`,
      });
    }
  },
};
