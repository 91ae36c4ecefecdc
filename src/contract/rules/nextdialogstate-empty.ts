import { TARGET } from "../examples.js";
import type { Rule } from "../rule.js";

const PLACES = new Set(["Action.nextDialogstate", "Envelope.nextDialogstate"]);

export const nextdialogstateEmpty: Rule = {
  id: "nextdialogstate-empty",
  severity: "error",
  title: "nextDialogstate is not blank.",
  why: "a blank text is no block (F-011, F-038); what the platform makes of it is unknown (U-07), the user may be sent to Error occurred",
  source: ["F-011", "F-038", "U-07"],
  good: { json: TARGET },
  bad: { json: { action: { nextDialogstate: "" } } },
  explain({ schema, keyword, pointer }) {
    if (!PLACES.has(schema) || keyword !== "pattern") return undefined;
    return {
      pointer,
      expected: "the id of a block",
      mend: "write a block's id, or leave nextDialogstate out when there is none to go to",
    };
  },
};
