import { isObject } from "../../core/index.js";
import { TARGET } from "../examples.js";
import { isEmptyList, PHP_OBJECT } from "../forms.js";
import type { Rule } from "../rule.js";
import { described } from "../words.js";

export const actionNotObject: Rule = {
  id: "action-not-object",
  severity: "error",
  title: "The action is an object with nextDialogstate.",
  why: "the platform reads the block to go to from action.nextDialogstate (F-038); from another action it reads none, and the user stays where the block's own go-to leads (F-043)",
  source: ["F-038", "F-043"],
  good: { json: TARGET },
  bad: { json: { action: "transfer_ok" } },
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "Action" || keyword !== "type") return undefined;
    return {
      pointer,
      expected: 'an object with "nextDialogstate"',
      got: described(value),
      mend: mendOf(value),
    };
  },
};

function mendOf(value: unknown): string {
  if (value === null) return 'leave "action" out when there is no block to go to';
  if (isEmptyList(value)) return PHP_OBJECT;
  if (Array.isArray(value) && isObject(value[0])) return "send the object without the brackets around it";
  return 'write "action": { "nextDialogstate": … }';
}
