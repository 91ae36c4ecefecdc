import { withSession } from "../examples.js";
import { isEmptyList, PHP_OBJECT } from "../forms.js";
import type { Rule } from "../rule.js";

export const sessionDataArray: Rule = {
  id: "session-data-array",
  severity: "warning",
  title: "Session data is an object, not an array.",
  why: "the documentation asks for an object (F-033); arrays are in real use (C-06), but {namespace.key} finds nothing in one",
  source: ["F-033", "C-06"],
  good: withSession({ namespace: "account", data: { cards: [{ name: "Gold" }] } }),
  bad: withSession({ namespace: "account", data: [{ name: "Gold" }] }),
  explain({ schema, keyword, pointer, value }) {
    if (schema !== "SessionWrite.data" || keyword !== "type" || !Array.isArray(value)) return undefined;
    return {
      pointer,
      expected: "an object",
      mend: isEmptyList(value)
        ? PHP_OBJECT
        : 'name the array, for example "data": { "items": [ … ] }, and read {namespace.items[0]}',
    };
  },
};
