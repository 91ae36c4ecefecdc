import { isObject, type JsonObject, kindOf, type SchemaProblem } from "../../core/index.js";
import { SESSION } from "../examples.js";
import type { CheckOptions, Expects } from "../exchange.js";
import { namespaceOf } from "../namespaces.js";
import { withOptionalNulls } from "../optional-nulls.js";
import type { Part } from "../parts.js";
import { breachOf } from "../problem-breach.js";
import type { Breach, Rule } from "../rule.js";
import { parsePath } from "../session-path.js";
import { isInterpolated, oneOf, quoted } from "../words.js";

export const sessionUnexpected: Rule = {
  id: "session-unexpected",
  severity: "error",
  title: "Session data is what the step promises.",
  why: "messages and later blocks read {namespace.key} by the names that the bot file lists (F-032, F-041); from other names or types the user sees gaps or wrong values",
  source: ["F-032", "F-041", "F-082"],
  good: { json: { session: SESSION }, options: { expects: expectsAmount() } },
  bad: { json: { session: { namespace: "account", data: { amount: "500" } } }, options: { expects: expectsAmount() } },
  check({ parts, options }, report) {
    const declared = options.expects?.session;
    if (declared === undefined) return;
    for (const write of parts.sessionWrites) {
      for (const breach of breachesOf(write, declared, options)) report(breach);
    }
  },
};

type Declared = NonNullable<Expects["session"]>;

function breachesOf({ pointer, value }: Part<JsonObject>, declared: Declared, options: CheckOptions): Breach[] {
  const { namespace, data } = value;
  if (typeof namespace !== "string" || namespace.trim() === "" || data === undefined || data === null) return [];
  const check = declared.get(namespace);
  if (check === undefined) {
    const expected = declared.size === 0 ? "no session data" : oneOf(declared.keys());
    return [
      {
        pointer: `${pointer}/namespace`,
        expected,
        mend: mendUndeclared(namespace, namespaceOf(data, options, namespace), declared),
      },
    ];
  }
  return withOptionalNulls(check(data), data, check).map((problem) => ({
    ...breachOf(problem, `${pointer}/data`),
    // Then it is told better than by the rules about the kinds of data.
    coversAll: problem.pointer === "" && problem.keyword === "type",
  }));
}

function mendUndeclared(namespace: string, meant: string | undefined, declared: Declared): string {
  const steps = isInterpolated(namespace) ? undefined : (parsePath(namespace) ?? []);
  if (steps !== undefined && steps.length !== 1) return mendUnreadable(steps, meant, declared);
  if (declared.size === 0) return "store nothing, or add this namespace to the step's expects.session";
  return meant === undefined
    ? "use a namespace of the step's expects.session, or add this one to it"
    : `write "namespace": ${quoted(meant)}, or add this one to the step's expects.session`;
}

/** A name with a dot or a space in it is no use in the bot file either: messages can't read it. */
function mendUnreadable([first = ""]: readonly string[], meant: string | undefined, declared: Declared): string {
  if (declared.size === 0) return "store nothing; a namespace is one name, without dots and spaces";
  const name = declared.has(first) ? first : meant;
  const written =
    name === undefined ? "use a namespace of the step's expects.session" : `write "namespace": ${quoted(name)}`;
  return `${written}: {namespace.key} reads what is under one name, without dots and spaces`;
}

/** A bot file's schema, by hand: account.amount is a number. */
function expectsAmount(): Expects {
  const problem = (value: unknown): SchemaProblem => ({
    pointer: "/amount",
    schema: "",
    keyword: "type",
    expected: "a number",
    value,
  });
  return {
    session: new Map([
      ["account", (data) => (isObject(data) && kindOf(data.amount) !== "a number" ? [problem(data.amount)] : [])],
    ]),
  };
}
