import { BLOCKS, TARGET } from "../examples.js";
import type { Rule } from "../rule.js";
import { isUnknownBlock, targetOf, unknownBlock } from "../targets.js";

export const nextdialogstateUnknown: Rule = {
  id: "nextdialogstate-unknown",
  severity: "error",
  title: "nextDialogstate is the id of a block that the bot has.",
  why: "the user is sent to the block of this id (F-038, C-04); without such a block the answer may count as failed (U-07), and the user is sent to Error occurred",
  source: ["F-011", "F-038", "C-04", "U-07"],
  good: { json: TARGET, options: { blocks: BLOCKS } },
  bad: { json: { action: { nextDialogstate: "transfer_done" } }, options: { blocks: BLOCKS } },
  check({ json, options: { blocks, expects } }, report) {
    const target = targetOf(json);
    if (target === undefined || !isUnknownBlock(target.value, blocks)) return;
    const allowed = [...(expects?.nextDialogstate ?? [])].filter((id) => id !== null);
    report(unknownBlock(target, blocks, allowed));
  },
};
