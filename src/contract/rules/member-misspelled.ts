import { isObject, type SchemaProblem } from "../../core/index.js";
import { CARD, carousel, withMessage } from "../examples.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

export const memberMisspelled: Rule = {
  id: "member-misspelled",
  severity: "error",
  title: "Members have the names that the contract gives them.",
  why: "names are case sensitive (F-083), and a member of another name is passed over (F-030): the user does not see what was meant",
  source: ["F-030", "F-037", "F-083", "C-08"],
  good: withMessage(carousel({ ...CARD, subTitle: "For big spenders" })),
  bad: withMessage(carousel({ ...CARD, subtitle: "For big spenders" })),
  explain(problem) {
    const { schema, pointer, suggestion } = problem;
    if (suggestion === undefined) return undefined;
    const breach = breachOf(problem);
    // Without its type a quick reply was taken for a postback, so the rest of it says nothing.
    if (schema === "PostbackQuickReply" && suggestion === "type") return { ...breach, pointer, coversAll: true };
    if (isBlockForAddress(problem)) return { ...breach, mend: 'write "type": "postback", or an address under "url"' };
    const form = formOf(problem, suggestion);
    return form === undefined ? breach : { ...breach, mend: `write ${form} instead of ${quoted(problem.member)}` };
  },
};

/** A button that opens a web page has the payload of one that goes to a block. */
const isBlockForAddress = ({ schema, member, value }: SchemaProblem) =>
  schema === "UrlButton" && member === "payload" && isObject(value) && isObject(value.payload);

/** How to write what is not only called otherwise, but also written otherwise. */
function formOf({ schema, value, member = "" }: SchemaProblem, suggestion: string): string | undefined {
  const written = isObject(value) ? value[member] : undefined;
  const text = typeof written === "string" ? quoted(written) : undefined;
  // At the top even the right name would be in the wrong place (C-07).
  if (schema === "Envelope" && suggestion === "nextDialogstate") return '"action": { "nextDialogstate": … }';
  return suggestion === "textMessages" && text !== undefined ? `"textMessages": [{ "text": ${text} }]` : undefined;
}
