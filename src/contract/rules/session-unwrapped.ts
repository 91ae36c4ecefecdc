import { isObject } from "../../core/index.js";
import { hasOneOf } from "../dialects.js";
import { SESSION, withSession } from "../examples.js";
import type { CheckOptions } from "../exchange.js";
import { namespaceOf } from "../namespaces.js";
import type { Rule } from "../rule.js";

export const sessionUnwrapped: Rule = {
  id: "session-unwrapped",
  severity: "error",
  title: "The session's write names a namespace and its data, and is not the data itself.",
  why: "the platform reads two members of a write, namespace and data (F-031); of variables written in their place none is stored, and {variable} stays empty in every message",
  source: ["F-031", "F-032"],
  good: withSession(SESSION),
  bad: withSession({ account: { amount: 500 } }),
  check({ parts, problems, options }, report) {
    const unwrapped = parts.sessionWrites.filter(({ value }) => !hasOneOf(value, ["namespace", "data"]));
    if (unwrapped.length === 0) return;
    const misspelled = new Set(problems.filter(({ suggestion }) => suggestion).map(({ pointer }) => pointer));
    for (const { pointer, value } of unwrapped) {
      if (misspelled.has(pointer)) continue;
      report({ pointer, expected: '"namespace" and "data"', mend: mendOf(value, options), coversAll: true });
    }
  },
};

/** What is most likely meant: namespaces with their data, or the data of one namespace. */
function mendOf(write: object, options: CheckOptions): string {
  const [first, ...others] = Object.entries(write);
  if (first === undefined) return 'leave "session" out when there is nothing to store';
  if (!isObject(first[1]))
    return `write { "namespace": ${nameFor(write, options)}, "data": { ${JSON.stringify(first[0])}: … } }`;
  const form = `{ "namespace": ${JSON.stringify(first[0])}, "data": { … } }`;
  return `write ${form}${others.length === 0 ? "" : ", and send the other namespaces from API steps of their own"}`;
}

function nameFor(data: object, options: CheckOptions): string {
  const name = namespaceOf(data, options);
  return name === undefined ? "…" : JSON.stringify(name);
}
