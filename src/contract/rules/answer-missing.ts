import { mendOfFailure, mendOfProxy, throughProxy } from "../network-mends.js";
import type { Rule } from "../rule.js";

/** Where there was the start of an answer. */
const BEGUN = /content-length|of the body|content-encoding/;

export const answerMissing: Rule = {
  id: "answer-missing",
  severity: "error",
  title: "The backend can be reached and answers in HTTP.",
  why: "without an answer the call fails, and the user is sent to the block Error occurred (F-046)",
  source: ["F-045", "F-046"],
  good: { json: {} },
  bad: { failure: { failure: "refused", message: "connect ECONNREFUSED 127.0.0.1:3000", ms: 2 } },
  explainFailure(failure) {
    const mend = mendOfFailure(failure);
    if (mend === undefined) return undefined;
    const { message } = failure;
    return {
      expected: BEGUN.test(message) ? "a whole HTTP answer" : "an HTTP answer",
      got: `${message}${throughProxy(failure)}`,
      mend: `${mend}${mendOfProxy(failure)}`,
    };
  },
};
