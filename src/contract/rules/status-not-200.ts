import { isSuccess } from "../exchange.js";
import type { Rule } from "../rule.js";

export const statusNot200: Rule = {
  id: "status-not-200",
  severity: "warning",
  title: "The status is 200.",
  why: "what the platform makes of other 2xx is unknown (F-045): it may ignore the answer, and the user sees nothing of it",
  source: ["F-045"],
  good: { json: {} },
  bad: { status: 201, json: {} },
  check({ answer: { status }, options: { expects } }, report) {
    if (status === 200 || !isSuccess(status) || expects?.statuses?.has(status) === true) return;
    const mend = status === 204 ? "answer 200 with {} when there is nothing to say" : "answer 200";
    report({
      expected: "status 200",
      got: String(status),
      mend: `${mend}; or, where the platform is known to take it, document it in the step's expects.statuses`,
    });
  },
};
