import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";

export const sessionArray: Rule = {
  id: "session-array",
  severity: "warning",
  title: "The session's write is one object, not an array.",
  why: "code actions emit an array (F-035), but nothing says that the platform takes one from an API step (U-23); if not, {namespace.key} stays empty in every message",
  source: ["F-031", "F-035", "U-23"],
  good: withSession(SESSION),
  bad: withSession([SESSION]),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "SessionWrite" || keyword !== "type" || pointer !== "/session" || !Array.isArray(value))
      return undefined;
    return {
      pointer,
      expected: 'one object with "namespace" and "data"',
      got: `an array of ${value.length}`,
      mend: mendOf(value),
    };
  },
};

function mendOf(writes: readonly unknown[]): string {
  if (writes.length === 0) return 'leave "session" out when there is nothing to store';
  return writes.length === 1
    ? "send the object without the array around it"
    : "put all data under one namespace, or use several API steps";
}
