import { isObject, type JsonObject } from "../../core/index.js";
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
  check({ json, parts, problems, options }, report) {
    const pairs = pairsIn(json);
    if (pairs !== undefined) {
      report({
        pointer: "/session",
        expected: '"namespace" and "data"',
        mend: mendPairs(pairs, options),
        coversAll: true,
      });
      return;
    }
    const unwrapped = parts.sessionWrites.filter(({ value }) => !hasOneOf(value, ["namespace", "data"]));
    if (unwrapped.length === 0) return;
    const misspelled = new Set(problems.filter(({ suggestion }) => suggestion).map(({ pointer }) => pointer));
    for (const { pointer, value } of unwrapped) {
      if (misspelled.has(pointer)) continue;
      report({ pointer, expected: '"namespace" and "data"', mend: mendOf(value, options), coversAll: true });
    }
  },
};

/** A session that is a list of pairs, as some languages write a map: the data of one namespace. */
function pairsIn(json: unknown): JsonObject | undefined {
  const session = isObject(json) ? json.session : undefined;
  if (!Array.isArray(session) || session.length === 0) return undefined;
  const pairs = session.map((pair: unknown) => (isObject(pair) && Object.keys(pair).length === 2 ? pair : {}));
  const keys = pairs.map(({ key, name }) => key ?? name);
  if (!keys.every(isName) || !pairs.every((pair) => Object.hasOwn(pair, "value"))) return undefined;
  return Object.fromEntries(pairs.map(({ value }, index) => [keys[index], value]));
}

const isName = (key: unknown): key is string => typeof key === "string";

const MOST_SHOWN = 3;

function mendPairs(data: JsonObject, options: CheckOptions): string {
  const keys = Object.keys(data);
  const members = keys.slice(0, MOST_SHOWN).map((key) => `${JSON.stringify(key)}: …`);
  const others = keys.length > MOST_SHOWN ? ", …" : "";
  return `write { "namespace": ${nameFor(data, options)}, "data": { ${members.join(", ")}${others} } }: each key of the list is a member of "data"`;
}

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
