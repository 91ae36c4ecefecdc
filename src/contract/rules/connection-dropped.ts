import type { Rule } from "../rule.js";

export const connectionDropped: Rule = {
  id: "connection-dropped",
  severity: "warning",
  title: "A connection that is kept takes the next request.",
  why: "HTTP/1.1 keeps connections unless an answer says otherwise; who sends the next request over one that is closed without a word loses it, or sends it twice, and the backend may do twice what it asks for; whether the platform sends it again is unknown (U-02)",
  source: ["RFC 9112 section 9.6"],
  good: { json: {} },
  bad: { json: {}, wasResent: true },
  check({ answer }, report) {
    if (answer.wasResent !== true) return;
    report({
      expected: "an answer over the connection that was kept, or none kept after the answer before",
      got: "the connection was closed when the request came; it was sent again over a new one",
      mend: 'leave connections open for a few seconds, or close each after an answer with the header "connection: close"; if it closed only now, look at what this request does',
    });
  },
};
