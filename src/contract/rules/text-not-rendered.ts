import { text, withMessage } from "../examples.js";
import type { Exchange } from "../exchange.js";
import type { Part } from "../parts.js";
import type { Rule } from "../rule.js";

/** What programs print for a value that they don't have. */
const WHOLE = "null";
const ANYWHERE = /\[object |(?<![\w{.'"-])(?:undefined|NaN)(?![\w}.-]{0,40}[\w}])/;

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
      if (value !== WHOLE && !ANYWHERE.test(value)) return;
      report({
        pointer,
        expected: "words for a person",
        mend: "put the value into the text that was meant, or store it in the session and write {namespace.key}",
      });
    };
    parts.texts.forEach(look);
    labels(parts).forEach(look);
  },
};

const labels = ({ choices, cards }: Exchange["parts"]): Part[] =>
  [...choices, ...cards].map(({ pointer, value }) => ({ pointer: `${pointer}/title`, value: value.title }));
