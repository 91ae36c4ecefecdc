import { describeHtml, isHtml } from "../html.js";
import type { Rule } from "../rule.js";
import { cleanerFor } from "../shown.js";

export const htmlPage: Rule = {
  id: "html-page",
  severity: "error",
  title: "The body is no HTML page.",
  why: "a page is no answer to an API step (F-029, U-05); HTML shows up in the platform's error log only (F-048), and the user is left without an answer",
  source: ["F-029", "F-048", "U-05"],
  good: { json: {} },
  bad: { text: "<!doctype html><title>It works!</title>", headers: { "content-type": "text/html" } },
  check({ answer: { headers }, text, syntaxError, options }, report) {
    if (syntaxError === undefined || text === undefined || !isHtml(text, headers["content-type"])) return;
    report({
      expected: "a JSON object",
      got: describeHtml(text, cleanerFor(options)),
      mend: "answer with JSON here too; where this page is not the endpoint's, correct the address of the API step, or look at what answers in its place, such as a proxy or a login",
    });
  },
};
