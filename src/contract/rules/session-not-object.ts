import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";
import { described } from "../words.js";

export const sessionNotObject: Rule = {
  id: "session-not-object",
  severity: "error",
  title: "The session's write is an object.",
  why: "the platform stores data under its namespace (F-031); from anything else nothing is stored, and {namespace.key} stays empty in every message",
  source: ["F-031", "F-032"],
  good: withSession(SESSION),
  bad: withSession("account"),
  explain({ schema, keyword, pointer, value }) {
    const isTolerated = pointer === "/session" && Array.isArray(value);
    if (schema !== "SessionWrite" || keyword !== "type" || isTolerated) return undefined;
    return {
      pointer,
      expected: 'an object with "namespace" and "data"',
      got: described(value),
      mend:
        value === null
          ? 'leave "session" out when there is nothing to store'
          : 'write { "namespace": …, "data": { … } }',
    };
  },
};
