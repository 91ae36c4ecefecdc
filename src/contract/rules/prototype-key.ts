import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";
import { pointerOf, walk } from "../walk.js";
import { quoted } from "../words.js";

const KEYS = new Set(["__proto__", "constructor", "prototype"]);
const MOST_REPORTS = 20;

export const prototypeKey: Rule = {
  id: "prototype-key",
  severity: "error",
  title: "No key or namespace is __proto__, constructor or prototype.",
  why: "the answer's data is stored in the user's session (F-032); in a program in JavaScript these keys can change the objects themselves (CWE-1321), so that the data is lost or every variable changes",
  source: ["F-032", "U-04", "CWE-1321"],
  good: withSession(SESSION),
  bad: { text: '{"session":{"namespace":"account","data":{"__proto__":{"amount":500}}}}' },
  check({ json, text, parts }, report) {
    if (json === undefined || !mayHold(text)) return;
    const found = (pointer: string, name: string) =>
      report({
        pointer,
        expected: "a name of the backend's own",
        got: quoted(name),
        mend: `rename or remove ${quoted(name)}`,
        coversAll: true,
      });
    for (const { pointer, value } of parts.sessionWrites) {
      const name = typeof value.namespace === "string" ? value.namespace.split(".").find(isReserved) : undefined;
      if (name !== undefined) found(`${pointer}/namespace`, name);
    }
    let reports = 0;
    for (const place of walk(json)) {
      if (typeof place.key !== "string" || !KEYS.has(place.key)) continue;
      found(pointerOf(place), place.key);
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  },
};

const isReserved = (name: string) => KEYS.has(name);

/** Cheap, and never wrong when it says no: a key may be hidden by escapes only. */
const mayHold = (text = "") =>
  text.includes("__proto__") || text.includes("constructor") || text.includes("prototype") || text.includes("\\u");
