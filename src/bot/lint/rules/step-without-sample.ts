import { type LintRule, ofStep } from "../rule.js";

export const stepWithoutSample: LintRule = {
  id: "step-without-sample",
  severity: "advice",
  title: "Every API step has a sample.",
  why: "without a sample, apistep validate tries nothing with the step, so nothing is known of its answers (F-029)",
  source: ["F-029"],
  needsFlow: false,
  good: `name: Bank
apiSteps:
  balance: { method: GET, path: /balance, samples: [{ name: mine }] }
blocks: [transfer_ok]
`,
  bad: `name: Bank
apiSteps:
  balance: { method: GET, path: /balance }
blocks: [transfer_ok]
`,
  check({ bot }, report) {
    for (const { name, samples, pointer } of bot.apiSteps.values()) {
      if (samples.length > 0) continue;
      report({
        at: pointer,
        subject: ofStep(name),
        expected: "at least one sample",
        got: "none",
        mend: "add samples: a session to send the step with, and what the answer must be",
      });
    }
  },
};
