import { TARGET } from "../examples.js";
import type { Rule } from "../rule.js";

const PLACES = new Set(["Action.nextDialogstate", "Envelope.nextDialogstate"]);

export const nextdialogstateNotString: Rule = {
  id: "nextdialogstate-not-string",
  severity: "error",
  title: "nextDialogstate is a string.",
  why: "blocks are known by an id that is a string (F-011, F-038); what the platform makes of null or another value is unknown (U-07), the user may be sent to Error occurred",
  source: ["F-011", "F-038", "U-07"],
  good: { json: TARGET },
  bad: { json: { action: { nextDialogstate: null } } },
  explain({ schema, keyword, pointer, value }) {
    if (!PLACES.has(schema) || keyword !== "type") return undefined;
    return { pointer, expected: "the id of a block, a string", mend: mendOf(value) };
  },
};

function mendOf(value: unknown): string {
  if (value === null) return "leave nextDialogstate out when there is no block to go to";
  return typeof value === "number" ? "write it as a string, in quotes" : "write the block's id alone, a string";
}
