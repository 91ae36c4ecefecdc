import { text, withMessage } from "../examples.js";
import { labelsIn, type Part, type Parts } from "../parts.js";
import type { Breach, Rule } from "../rule.js";
import { pointerOf, walk } from "../walk.js";

/** What programs print for a value that they don't have. */
const WHOLE = "null";
const ANYWHERE: readonly RegExp[] = [
  /\[object |(?<![\w{.'"-])(?:undefined|NaN)(?![\w}.-]{0,40}[\w}])/,
  /\bInvalid Date\b|\bGMT[+-]\d{4} \(|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, // dates as JavaScript and JSON have them
  /(?<![\w%])%(?:\d+\$)?[sd]\b|%\(\w{1,40}\)[sd]\b|<%=|\{\{ ?[\w.]{1,60} ?\}\}/, // what a format or a template left
  /\bobject at 0x[0-9a-f]+>|\{'\w{1,60}': |\b[a-z]\w{0,60}\.[A-Z]\w{0,60}@[0-9a-f]{5,8}\b/, // objects of Python and Java
  /\d\.\d{0,9}(?:0{9}|9{9})\d/, // a sum of fractions
];

/** The same as a whole text of session data. Cheap to look for in all of a body, and never wrong when it is not there. */
const MAY_STORE = /"(?:NaN|undefined|null|Invalid Date|-?Infinity|\[object \w{1,40}\])"/;
const STORED = new RegExp(`^${MAY_STORE.source.slice(1, -1)}$`);
const MOST_REPORTS = 20;

export const textNotRendered: Rule = {
  id: "text-not-rendered",
  severity: "warning",
  title: "Texts, labels and session data hold values, not what a program prints for a missing one.",
  why: "the platform fills in {namespace.key} only (F-041, F-081, U-13); [object Object] or undefined reaches the user as it is, from a text or from the session (F-032)",
  source: ["F-032", "F-041", "F-081", "U-13"],
  good: withMessage(text("You have {account.amount} left.")),
  bad: withMessage(text("You have [object Object] left.")),
  check({ parts, text: body }, report) {
    if (body !== undefined && MAY_STORE.test(body)) reportStored(parts, report);
    const look = ({ pointer, value }: Part) => {
      if (typeof value !== "string") return;
      if (value !== WHOLE && !ANYWHERE.some((sign) => sign.test(value))) return;
      report({
        pointer,
        expected: "words for a person",
        mend: "put the value into the text that was meant, or store it in the session and write {namespace.key}",
      });
    };
    parts.texts.forEach(look);
    labelsIn(parts).forEach(look);
  },
};

function reportStored({ sessionWrites }: Parts, report: (breach: Breach) => void): void {
  let reports = 0;
  for (const { pointer, value } of sessionWrites) {
    for (const place of walk(value.data)) {
      // Data that is no object has its own rule.
      if (place.parent === undefined || typeof place.value !== "string" || !STORED.test(place.value)) continue;
      report({
        pointer: `${pointer}/data${pointerOf(place)}`,
        expected: "a value",
        mend: "store the value that was meant; where there is none, null, or leave the member out",
      });
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  }
}
