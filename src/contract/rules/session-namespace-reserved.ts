import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

/** Of the platform's own data, and of entities it detected (F-036, F-090). */
const RESERVED = /^(?:internal|sys)(?:\.|$)/;

export const sessionNamespaceReserved: Rule = {
  id: "session-namespace-reserved",
  severity: "error",
  title: "A namespace is none of the platform's own.",
  why: "writes to internal are blocked or overwritten (F-036) and sys is overwritten by the next detection (F-091); what an answer does there is unknown (U-04), so a message may show another value",
  source: ["F-036", "F-090", "F-091", "U-04"],
  good: withSession(SESSION),
  bad: withSession({ ...SESSION, namespace: "internal" }),
  check({ parts }, report) {
    for (const { pointer, value } of parts.sessionWrites) {
      const name = value.namespace;
      if (typeof name !== "string" || !RESERVED.test(name)) continue;
      report({
        pointer: `${pointer}/namespace`,
        expected: "a namespace of the bot's own",
        got: quoted(name),
        mend: `use another name than ${quoted(name)}`,
        coversAll: true,
      });
    }
  },
};
