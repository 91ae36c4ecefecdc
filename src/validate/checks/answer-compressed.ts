import type { Check } from "./check.js";

export const answerCompressed: Check = {
  rule: {
    id: "answer-compressed",
    severity: "warning",
    title: "An answer is compressed only when the request allows it.",
    why: "the request had no accept-encoding; whether the platform unpacks what it did not ask for is unknown",
    source: ["F-016", "RFC 9110, 12.5.3"],
  },
  check({ request, outcome }) {
    const coding = "failure" in outcome ? undefined : outcome.headers["content-encoding"];
    if (coding === undefined || coding === "identity" || request.headers["accept-encoding"] !== undefined) return [];
    return [
      {
        expected: "a body without compression",
        got: `content-encoding: ${coding}`,
        mend: "compress only for requests with a header accept-encoding",
      },
    ];
  },
};
