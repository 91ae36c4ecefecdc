import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";
import { described, quoted } from "../words.js";

export const sessionDataNotObject: Rule = {
  id: "session-data-not-object",
  severity: "warning",
  title: "Session data is an object, not a plain value.",
  why: "the documentation sets members of a namespace, never the namespace itself (F-033); code actions store plain values (C-06), but {namespace.key} finds nothing in one",
  source: ["F-033", "C-06"],
  good: withSession(SESSION),
  bad: withSession({ namespace: "amount", data: 500 }),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "SessionWrite.data" || keyword !== "type") return undefined;
    return {
      pointer,
      expected: "an object",
      got: described(value),
      mend: `name the value, for example "data": { "value": ${quoted(value)} }, and read {namespace.value}`,
    };
  },
};
