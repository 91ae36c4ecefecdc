import { isObject } from "../../core/index.js";
import { BLOCKS, buttons, withMessage, YES } from "../examples.js";
import type { Rule } from "../rule.js";
import { isUnknownBlock, unknownBlock } from "../targets.js";

export const postbackTargetUnknown: Rule = {
  id: "postback-target-unknown",
  severity: "error",
  title: "Buttons and quick replies go to blocks that the bot has.",
  why: "a tap goes to the block that nextDialogstateId names (F-062); what happens without such a block is unknown (U-07), the user may be sent to Error occurred",
  source: ["F-061", "F-062", "C-04", "U-07"],
  good: { ...withMessage(buttons(YES)), options: { blocks: BLOCKS } },
  bad: {
    ...withMessage(buttons({ ...YES, payload: { nextDialogstateId: "transfer_okay" } })),
    options: { blocks: BLOCKS },
  },
  check({ parts, options: { blocks } }, report) {
    if (blocks === undefined) return;
    for (const { pointer, value } of parts.choices) {
      const target = isObject(value.payload) ? value.payload.nextDialogstateId : undefined;
      if (typeof target !== "string" || target.trim() === "" || !isUnknownBlock(target, blocks)) continue;
      report(unknownBlock({ pointer: `${pointer}/payload/nextDialogstateId`, value: target }, blocks));
    }
  },
};
