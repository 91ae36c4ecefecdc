import { TARGET } from "../examples.js";
import type { Expects } from "../exchange.js";
import type { Rule } from "../rule.js";
import { isUnknownBlock, targetOf } from "../targets.js";
import { isInterpolated, oneOf } from "../words.js";

const expects: Expects = { nextDialogstate: new Set(["transfer_ok", "transfer_no_money"]) };

export const nextdialogstateUnexpected: Rule = {
  id: "nextdialogstate-unexpected",
  severity: "error",
  title: "nextDialogstate is one of the blocks that the step's answers may go to.",
  why: "the bot file lists where this step may lead (F-038); another block sends the user to a place that nobody prepared for it",
  source: ["F-038", "F-047"],
  good: { json: TARGET, options: { expects } },
  bad: { json: { action: { nextDialogstate: "introduction" } }, options: { expects } },
  check({ json, options: { blocks, expects } }, report) {
    const target = targetOf(json);
    const expected = expects?.nextDialogstate;
    if (target === undefined || expected === undefined || expected.has(target.value)) return;
    if (isInterpolated(target.value) || isUnknownBlock(target.value, blocks)) return;
    const names = [...expected].filter((name) => name !== null);
    report({
      pointer: target.pointer,
      expected: names.length === 0 ? "no nextDialogstate" : oneOf(names),
      mend: "go to a block that the step expects, or add this one to its expects.nextDialogstate",
    });
  },
};
