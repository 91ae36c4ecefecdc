import { pointerTo } from "../../../core/index.js";
import { type LintRule, ofStep } from "../rule.js";
import { sentTargets } from "../uses.js";

export const targetNotSent: LintRule = {
  id: "target-not-sent",
  severity: "advice",
  title: "A block that an answer is expected to name is sent along with the request.",
  why: "the backend has to know the block's id, which differs from bot to bot (F-011, C-04); real backends take it from a row with dialogstate (F-047)",
  source: ["F-011", "F-047", "C-04"],
  needsFlow: false,
  good: `name: Bank
apiSteps:
  pay:
    method: POST
    path: /pay
    body: { whenDone: { dialogstate: paid } }
    expects: { nextDialogstate: paid }
    samples: [{ name: one }]
blocks: [paid]
`,
  bad: `name: Bank
apiSteps:
  pay:
    method: POST
    path: /pay
    expects: { nextDialogstate: paid }
    samples: [{ name: one }]
blocks: [paid]
`,
  check({ bot }, report) {
    for (const step of bot.apiSteps.values()) {
      const sent = new Set(sentTargets(step));
      const targets = step.expects.nextDialogstate ?? [];
      for (const [index, target] of targets.entries()) {
        if (target === null || sent.has(target.name)) continue;
        report({
          at: pointerTo(`${step.pointer}/expects/nextDialogstate`, index),
          subject: ofStep(step.name),
          expected: `a row that sends the id of "${target.name}"`,
          got: "none",
          mend: `add a row such as whenDone: { dialogstate: ${target.name} }`,
        });
      }
    }
  },
};
