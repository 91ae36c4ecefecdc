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
  check({ answer: { status } }, report) {
    if (status === 200 || !isSuccess(status)) return;
    report({
      expected: "status 200",
      got: String(status),
      mend: status === 204 ? "answer 200 with {} when there is nothing to say" : "answer 200",
    });
  },
};
