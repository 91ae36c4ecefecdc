import { TARGET } from "../examples.js";
import type { Rule } from "../rule.js";
import { targetOf } from "../targets.js";

export const nextdialogstateTopLevel: Rule = {
  id: "nextdialogstate-top-level",
  severity: "warning",
  title: "nextDialogstate is under action.",
  why: "prose lists it at the top (F-039), but every example and every backend seen has it under action (F-038, C-07); at the top it may have no effect, and the user stays where the block's own go-to leads",
  source: ["F-038", "F-039", "C-07"],
  good: { json: TARGET },
  bad: { json: { nextDialogstate: "transfer_ok" } },
  check({ json }, report) {
    const target = targetOf(json);
    if (target?.pointer !== "/nextDialogstate") return;
    report({
      pointer: target.pointer,
      expected: '"nextDialogstate" under "action"',
      mend: 'move it into "action": { "nextDialogstate": … }',
    });
  },
};
