import type { Rule } from "../rule.js";

export const answerTooLarge: Rule = {
  id: "answer-too-large",
  severity: "error",
  title: "An answer is of a reasonable size.",
  why: "the platform's limit isn't published (U-02), but the whole session of a user holds 10 MB (F-079); an answer that is refused is a failed call",
  source: ["F-079", "U-02"],
  good: { json: {} },
  bad: { failure: { failure: "too-large", message: "more than 10 MB", ms: 800 } },
  explainFailure({ failure, message }) {
    if (failure !== "too-large") return undefined;
    return {
      expected: "an answer small enough to be read",
      got: message,
      mend: message.includes("headers")
        ? "send fewer and shorter headers, above all cookies, which nobody keeps"
        : "send only the session data and messages that the conversation needs",
    };
  },
};
