import type { FailureReason } from "../exchange.js";
import type { Rule } from "../rule.js";

const MENDS: Readonly<Partial<Record<FailureReason, string>>> = {
  refused: "start the backend, and check the port of its address",
  unreachable: "check the host of the backend's address, and its certificate",
  reset: "find what makes the backend close the connection, for example a crash while it handles this request",
  "invalid-http": "check that an HTTP server listens at this address, and whether it is http or https",
};

/** Where what the network said tells more than the reason does. */
const CLOSER: readonly (readonly [said: RegExp, mend: string])[] = [
  [/content-length/, "let content-length be the number of bytes that are sent, and count bytes, not characters"],
  [/of the body/, "find what closes the connection before the body's end, for example a crash or a limit of a proxy"],
  [/content-encoding/, "leave content-encoding out, or compress the body as it says"],
];

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
    if (mend === undefined) return undefined;
    const closer = CLOSER.find(([said]) => said.test(message))?.[1];
    return {
      expected: closer === undefined ? "an HTTP answer" : "a whole HTTP answer",
      got: message,
      mend: closer ?? mend,
    };
  },
};
