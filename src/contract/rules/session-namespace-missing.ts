import { isObject } from "../../core/index.js";
import { SESSION, withSession } from "../examples.js";
import { namespaceForm } from "../namespaces.js";
import type { Rule } from "../rule.js";

export const sessionNamespaceMissing: Rule = {
  id: "session-namespace-missing",
  severity: "error",
  title: "Session data has a namespace.",
  why: "the platform stores data under its namespace (F-031); without one, {namespace.key} stays empty in every message",
  source: ["F-031", "F-032"],
  good: withSession(SESSION),
  bad: withSession({ data: { amount: 500 } }),
  explain({ schema, keyword, member, pointer, value }, { options }) {
    if (schema !== "SessionWrite" || keyword !== "required" || member !== "namespace") return undefined;
    return {
      pointer,
      expected: '"namespace" (a string) next to "data"',
      mend: `add ${namespaceForm(isObject(value) ? value.data : undefined, options)}`,
    };
  },
};
