import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";

export const sessionDataMissing: Rule = {
  id: "session-data-missing",
  severity: "error",
  title: "A namespace comes with its data.",
  why: "both members of a write are mandatory (F-031); without data nothing is stored, and {namespace.key} stays empty in every message",
  source: ["F-031", "F-032"],
  good: withSession(SESSION),
  bad: withSession({ namespace: "account" }),
  explain({ schema, keyword, member, pointer, value }) {
    const isMissing = schema === "SessionWrite" && keyword === "required" && member === "data";
    const isNull = schema === "SessionWrite.data" && value === null;
    if (!isMissing && !isNull) return undefined;
    return {
      pointer,
      expected: '"data" (an object) next to "namespace"',
      mend: 'add "data", or leave "session" out when there is nothing to store',
    };
  },
};
