import { isObject } from "../../core/index.js";
import { TARGET } from "../examples.js";
import type { Rule } from "../rule.js";
import { targetOf } from "../targets.js";

export const nextdialogstateConflict: Rule = {
  id: "nextdialogstate-conflict",
  severity: "error",
  title: "Both places of nextDialogstate name the same block.",
  why: "the documentation names two places (F-038, F-039, C-07), and which one wins is not said: the user may be sent to either block",
  source: ["F-038", "F-039", "C-07"],
  good: { json: { ...TARGET, nextDialogstate: "transfer_ok" } },
  bad: { json: { ...TARGET, nextDialogstate: "transfer_no_money" } },
  check({ json }, report) {
    const target = targetOf(json);
    if (target === undefined || !isObject(json) || target.pointer === "/nextDialogstate") return;
    const other = json.nextDialogstate;
    if (typeof other !== "string" || other.trim() === "" || other === target.value) return;
    report({
      pointer: "/nextDialogstate",
      expected: 'the same as under "action"',
      mend: 'keep the one under "action" and remove this one',
    });
  },
};
