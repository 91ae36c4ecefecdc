import { isSuccess } from "../exchange.js";
import type { Rule } from "../rule.js";

export const byteOrderMark: Rule = {
  id: "byte-order-mark",
  severity: "error",
  title: "The body starts without a byte-order mark.",
  why: "JSON must not start with one (RFC 8259 section 8.1): a parser that stops there can't read the answer, and nothing of it reaches the user (F-044, U-05)",
  source: ["RFC 8259 section 8.1", "F-044", "U-05"],
  good: { text: '{"action":{"nextDialogstate":"transfer_ok"}}' },
  bad: { text: '\uFEFF{"action":{"nextDialogstate":"transfer_ok"}}' },
  check({ answer: { status }, hasByteOrderMark, text }, report) {
    if (!hasByteOrderMark || !isSuccess(status) || text?.trim() === "") return;
    report({
      expected: "JSON from the first byte on",
      got: "the bytes EF BB BF before it",
      mend: "write the body as UTF-8 without a byte-order mark",
    });
  },
};
