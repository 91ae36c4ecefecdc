import { text, withMessage } from "../examples.js";
import { labelsIn, type Part } from "../parts.js";
import type { Rule } from "../rule.js";

/** What programs print for a value that they don't have. */
const WHOLE = "null";
const ANYWHERE: readonly RegExp[] = [
  /\[object |(?<![\w{.'"-])(?:undefined|NaN)(?![\w}.-]{0,40}[\w}])/,
  /\bInvalid Date\b|\bGMT[+-]\d{4} \(|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, // dates as JavaScript and JSON have them
  /(?<![\w%])%(?:\d+\$)?[sd]\b|%\(\w{1,40}\)[sd]\b|<%=|\{\{ ?[\w.]{1,60} ?\}\}/, // what a format or a template left
  /\bobject at 0x[0-9a-f]+>|\{'\w{1,60}': |\b[a-z]\w{0,60}\.[A-Z]\w{0,60}@[0-9a-f]{5,8}\b/, // objects of Python and Java
  /\d\.\d{0,9}(?:0{9}|9{9})\d/, // a sum of fractions
];

export const textNotRendered: Rule = {
  id: "text-not-rendered",
  severity: "warning",
  title: "Texts and labels show values, not what a program prints for a missing one.",
  why: "the platform fills in {namespace.key} only (F-041, F-081, U-13); [object Object] or undefined reaches the user as it is",
  source: ["F-041", "F-081", "U-13"],
  good: withMessage(text("You have {account.amount} left.")),
  bad: withMessage(text("You have [object Object] left.")),
  check({ parts }, report) {
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
