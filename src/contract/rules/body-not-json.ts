import { withLength } from "../cut-off.js";
import type { Answer } from "../exchange.js";
import { isHtml } from "../html.js";
import { internalIn } from "../internals.js";
import { findSyntaxFault, type SyntaxFault } from "../json-syntax.js";
import type { Rule } from "../rule.js";

export const bodyNotJson: Rule = {
  id: "body-not-json",
  severity: "error",
  title: "The body is JSON.",
  why: "the platform reads JSON only (F-029, F-044); of another body it may make a failed call or nothing at all (U-05), and the user is left without an answer",
  source: ["F-029", "F-044", "U-05", "RFC 8259"],
  good: { text: '{"action":{"nextDialogstate":"transfer_ok"}}' },
  bad: { text: '{"action":{"nextDialogstate":"transfer_ok",}}' },
  check({ answer, text, syntaxError }, report) {
    if (syntaxError === undefined || text === undefined || isHtml(text, answer.headers["content-type"])) return;
    const fault = findSyntaxFault(text);
    report({
      expected: fault === undefined ? "JSON" : fault.isCutOff ? "JSON, to its end" : `JSON: ${fault.expected}`,
      got: fault === undefined ? syntaxError : foundIn(fault, answer),
      mend: internalIn(text)?.mend ?? fault?.mend ?? "build the answer with a JSON library, not as text",
    });
  },
};

function foundIn({ isCutOff, found, line, column }: SyntaxFault, answer: Answer): string {
  return isCutOff ? withLength(found, answer) : `${found} at line ${line}, column ${column}`;
}
