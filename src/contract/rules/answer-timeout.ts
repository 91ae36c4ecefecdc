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
    const { failure, message, ms } = outcome;
    if (failure !== "timeout") return undefined;
    const [, part] = BEGUN.exec(message) ?? [];
    const mend = part === undefined ? AT_ONCE : part.includes("content-length") ? LENGTH : END;
    return {
      expected: `${part === undefined ? "an" : "a whole"} answer within ${formatDuration(timeout)}`,
      got: `${part === undefined ? "none" : `${part},`} after ${formatDuration(ms)}${throughProxy(outcome)}`,
      mend: `${mend}${mendOfProxy(outcome)}`,
    };
  },
};

/** What of an answer came, as the caller says it. */
const BEGUN = /: (status \d+ and .*)$/;
const AT_ONCE = "answer at once and do slow work afterwards, or find what the backend waits for";
const LENGTH =
  "let content-length be the number of bytes that are sent, and count bytes, not characters; where it is right, find what holds up the rest";
const END = "end the body, also where something fails on the way, or find what holds up the rest";
