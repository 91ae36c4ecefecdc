import { kindOf } from "../../core/index.js";
import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";

export const jsonInString: Rule = {
  id: "json-in-string",
  severity: "error",
  title: "JSON is encoded once.",
  why: "the platform reads objects (F-030, F-031, F-037), not text that holds one: {namespace.key} stays empty and no message is sent",
  source: ["F-030", "F-031", "F-037"],
  good: withSession(SESSION),
  bad: withSession(JSON.stringify(SESSION)),
  explain({ keyword, pointer, value, expected }) {
    if (keyword !== "type" || typeof value !== "string") return undefined;
    const kind = kindInside(value);
    if (kind === undefined) return undefined;
    return {
      pointer,
      expected,
      got: `a string that holds ${kind}: ${JSON.stringify(value)}`,
      mend: "send the value itself: it was encoded as JSON before it was put into the answer",
      coversAll: true,
    };
  },
};

/** What kind of object or array a text holds as JSON. */
function kindInside(text: string): string | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return kindOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
