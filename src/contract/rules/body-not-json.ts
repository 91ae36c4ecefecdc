import { withLength } from "../cut-off.js";
import type { Answer } from "../exchange.js";
import { isHtml } from "../html.js";
import { internalIn } from "../internals.js";
import { findSyntaxFault, type SyntaxFault } from "../json-syntax.js";
import type { Rule } from "../rule.js";
import { excerpterFor } from "../shown.js";

export const bodyNotJson: Rule = {
  id: "body-not-json",
  severity: "error",
  title: "The body is JSON.",
  why: "the platform reads JSON only (F-029, F-044); of another body it may make a failed call or nothing at all (U-05), and the user is left without an answer",
  source: ["F-029", "F-044", "U-05", "RFC 8259"],
  good: { text: '{"action":{"nextDialogstate":"transfer_ok"}}' },
  bad: { text: '{"action":{"nextDialogstate":"transfer_ok",}}' },
  check({ answer, text, syntaxError, options }, report) {
    if (syntaxError === undefined || text === undefined || isHtml(text, answer.headers["content-type"])) return;
    const fault = findSyntaxFault(text);
    const excerpt = (start: number, end: number) => excerpterFor(options)(text, start, end);
    report({
      expected: fault === undefined ? "JSON" : fault.isCutOff ? "JSON, to its end" : `JSON: ${fault.expected}`,
      got: fault === undefined ? syntaxError : foundIn(fault, answer, excerpt),
      mend: internalIn(text)?.mend ?? fault?.mend ?? "build the answer with a JSON library, not as text",
    });
  },
};

function foundIn(
  { isCutOff, found, start, end, line, column }: SyntaxFault,
  answer: Answer,
  excerpt: (start: number, end: number) => string,
): string {
  if (isCutOff) return withLength(found, answer);
  return `${JSON.stringify(excerpt(start, end))} at line ${line}, column ${column}`;
}
