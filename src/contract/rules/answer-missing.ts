import type { FailureReason } from "../exchange.js";
import type { Rule } from "../rule.js";

const MENDS: Readonly<Partial<Record<FailureReason, string>>> = {
  refused: "start the backend, and check the port of its address",
  unreachable: "check the host of the backend's address, and its certificate",
  reset: "find what makes the backend close the connection, for example a crash while it handles this request",
  "invalid-http": "check that an HTTP server listens at this address, and whether it is http or https",
};

export const answerMissing: Rule = {
  id: "answer-missing",
  severity: "error",
  title: "The backend can be reached and answers in HTTP.",
  why: "without an answer the call fails, and the user is sent to the block Error occurred (F-046)",
  source: ["F-045", "F-046"],
  good: { json: {} },
  bad: { failure: { failure: "refused", message: "connect ECONNREFUSED 127.0.0.1:3000", ms: 2 } },
  explainFailure({ failure, message }) {
    const mend = MENDS[failure];
    return mend === undefined ? undefined : { expected: "an HTTP answer", got: message, mend };
  },
};
