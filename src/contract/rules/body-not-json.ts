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
  check({ answer: { headers, body }, text, syntaxError, options }, report) {
    if (syntaxError === undefined || text === undefined || isHtml(text, headers["content-type"])) return;
    const fault = findSyntaxFault(text);
    report({
      expected: fault === undefined ? "JSON" : fault.isCutOff ? "JSON, to its end" : `JSON: ${fault.expected}`,
      got:
        fault === undefined
          ? syntaxError
          : foundIn(fault, headers, body, (start, end) => excerpterFor(options)(text, start, end)),
      mend: internalIn(text)?.mend ?? fault?.mend ?? "build the answer with a JSON library, not as text",
    });
  },
};

function foundIn(
  { isCutOff, found, start, end, line, column }: SyntaxFault,
  headers: Answer["headers"],
  body: Uint8Array,
  excerpt: (start: number, end: number) => string,
): string {
  if (!isCutOff) return `${JSON.stringify(excerpt(start, end))} at line ${line}, column ${column}`;
  const length = headers["content-length"];
  if (length === undefined || headers["content-encoding"] !== undefined) return found;
  const isSame = Number(length) === body.length;
  return `${found}; its content-length says ${length} bytes${isSame ? "" : `, and ${body.length} came`}`;
}
