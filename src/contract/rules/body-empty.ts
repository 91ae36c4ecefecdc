import type { Rule } from "../rule.js";

export const bodyEmpty: Rule = {
  id: "body-empty",
  severity: "warning",
  title: "The body is not empty.",
  why: "{} is the documented way to say nothing (F-042); what an empty body does is unknown (U-05), it may send the user to Error occurred",
  source: ["F-042", "U-05"],
  good: { json: {} },
  bad: { text: "" },
  check({ answer: { status }, text }, report) {
    if (status !== 200 || text === undefined || text.trim() !== "") return;
    report({
      expected: "a JSON object",
      got: text === "" ? "an empty body" : "a blank body",
      mend: "send {} when there is nothing to say",
    });
  },
};
