import { isJsonVariant } from "../content-type.js";
import { isSuccess } from "../exchange.js";
import type { Rule } from "../rule.js";

export const contentTypeVariant: Rule = {
  id: "content-type-variant",
  severity: "warning",
  title: "The content type is application/json itself, not a type made of it.",
  why: "the documentation names application/json only (F-015); a client that reads JSON by the end of the type takes +json too (F-044), another one takes the answer for empty, and the user sees nothing of it",
  source: ["F-015", "F-044", "C-05"],
  good: { json: {}, headers: { "content-type": "application/json" } },
  bad: { json: {}, headers: { "content-type": "application/vnd.bank+json" } },
  check({ answer: { status, headers }, json }, report) {
    const header = headers["content-type"];
    if (header === undefined || json === undefined || !isSuccess(status) || !isJsonVariant(header)) return;
    report({
      expected: "content-type application/json",
      got: JSON.stringify(header),
      mend: 'send the header "content-type: application/json" to the platform',
    });
  },
};
