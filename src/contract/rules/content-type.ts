import { isJsonVariant, mediaType } from "../content-type.js";
import { isSuccess } from "../exchange.js";
import type { Rule } from "../rule.js";

const UTF_8 = new Set(["utf-8", "utf8"]);

export const contentType: Rule = {
  id: "content-type",
  severity: "error",
  title: "The content type is application/json, in UTF-8.",
  why: "the platform's documentation insists on the header (F-015, C-05); with another one a client may take the answer for empty (F-044), and the user sees nothing of it",
  source: ["F-015", "F-044", "C-05"],
  good: { json: {}, headers: { "content-type": "application/json; charset=utf-8" } },
  bad: { json: {}, headers: { "content-type": "text/plain" } },
  check({ answer: { status, headers }, text, syntaxError }, report) {
    const header = headers["content-type"];
    if (header === "application/json" || !isSuccess(status) || text?.trim() === "") return;
    if (syntaxError !== undefined) return; // which another rule tells: the type may well be that of the body
    const fault = faultOf(header);
    if (fault === undefined) return;
    report({
      expected: "content-type application/json",
      got: header === undefined ? "no content-type" : JSON.stringify(header),
      mend: fault,
    });
  },
};

/** How to mend a content type; undefined when it is good. The documentation ends its own with a semicolon (F-015). */
function faultOf(header: string | undefined): string | undefined {
  if (header === undefined || (mediaType(header) !== "application/json" && !isJsonVariant(header)))
    return 'send the header "content-type: application/json"';
  const [, ...parameters] = header.toLowerCase().split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)/.exec(parameter)?.[1]).find(Boolean);
  return charset === undefined || UTF_8.has(charset)
    ? undefined
    : "send the body in UTF-8 and say so, or leave the charset out";
}
