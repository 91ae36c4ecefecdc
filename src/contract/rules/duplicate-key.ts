import { duplicateKeys, mayRepeatKeys } from "../duplicate-keys.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

const MOST_REPORTS = 20;

export const duplicateKey: Rule = {
  id: "duplicate-key",
  severity: "error",
  title: "No object has a key twice.",
  why: "of two values under one key one is lost, and which one depends on the parser (RFC 8259 section 4): data isn't stored or a message isn't sent (F-030)",
  source: ["F-030", "RFC 8259 section 4"],
  good: { text: '{"session":{"namespace":"account","data":{"limit":1000,"amount":500}}}' },
  bad: { text: '{"session":{"namespace":"account","data":{"amount":1000,"amount":500}}}' },
  check({ json, text }, report) {
    if (json === undefined || text === undefined || !mayRepeatKeys(text, json)) return;
    let reports = 0;
    for (const { pointer, key } of duplicateKeys(text)) {
      report({
        pointer,
        expected: "each key once",
        got: `${quoted(key)} a second time`,
        mend: `keep one ${quoted(key)}, and build the answer with a JSON library, not as text`,
        isUncoverable: true,
      });
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  },
};
