import { formatDuration } from "../../core/index.js";
import { LONGEST_WAIT } from "../exchange.js";
import type { Rule } from "../rule.js";

export const answerSlow: Rule = {
  id: "answer-slow",
  severity: "error",
  title: "The answer comes in time.",
  why: "the documentation asks for answers within 20 seconds (F-024); the user waits all that time, and after the platform's time limit (U-02) is sent to Error occurred (F-046)",
  source: ["F-024", "F-046", "U-02"],
  good: { json: {}, ms: 900, options: { within: 2_000 } },
  bad: { json: {}, ms: 3_100, options: { within: 2_000 } },
  check({ answer: { ms }, options }, report) {
    const limit = options.within ?? options.timeout ?? LONGEST_WAIT;
    if (ms <= limit) return;
    report({
      expected: `an answer within ${formatDuration(limit)}`,
      got: `${Math.ceil(ms)} ms`,
      mend: "make the backend faster, or let it answer at once and do slow work afterwards",
    });
  },
};
