import { formatDuration } from "../../core/index.js";
import { LONGEST_WAIT } from "../exchange.js";
import { mendOfProxy, throughProxy } from "../network-mends.js";
import type { Rule } from "../rule.js";

export const answerTimeout: Rule = {
  id: "answer-timeout",
  severity: "error",
  title: "An answer comes before the platform stops waiting.",
  why: "without an answer the call fails (F-024, U-02), and the user is sent to the block Error occurred (F-046)",
  source: ["F-024", "F-046", "U-02"],
  good: { json: {}, ms: 900 },
  bad: { failure: { failure: "timeout", message: "no answer within 20 s", ms: 20_000 } },
  explainFailure(outcome, { timeout = LONGEST_WAIT }) {
    if (outcome.failure !== "timeout") return undefined;
    return {
      expected: `an answer within ${formatDuration(timeout)}`,
      got: `none after ${formatDuration(outcome.ms)}${throughProxy(outcome)}`,
      mend: `answer at once and do slow work afterwards, or find what the backend waits for${mendOfProxy(outcome)}`,
    };
  },
};
