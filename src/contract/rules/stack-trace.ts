import type { Rule } from "../rule.js";
import { findStackTrace } from "../stack-trace.js";

const FAILURE = "log the error in the backend, and answer 200 with the block to go to when something fails";
const REFUSAL =
  "log the error in the backend, and refuse without it: frameworks leave it out in production, as Express does with NODE_ENV=production";

export const stackTrace: Rule = {
  id: "stack-trace",
  severity: "error",
  title: "The answer shows no stack trace.",
  why: "a stack trace tells strangers how the backend is built; it stays in the platform's error log (F-048), and in a message the user reads it",
  source: ["F-048", "CWE-209"],
  good: { json: { action: { nextDialogstate: "transfer_no_money" } } },
  bad: {
    json: {
      session: {
        namespace: "account",
        data: { error: "TypeError: x is undefined\n    at transfer (/srv/bank/transfer.js:14:9)" },
      },
    },
  },
  check({ text, answer: { status } }, report) {
    const trace = text === undefined ? undefined : findStackTrace(text);
    if (trace === undefined) return;
    report({
      expected: "an answer without a stack trace",
      got: `a stack trace of ${trace.language}: ${JSON.stringify(trace.excerpt)}`,
      mend: status >= 400 && status < 500 ? REFUSAL : FAILURE,
    });
  },
};
