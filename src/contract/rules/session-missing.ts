import { isObject, type JsonObject } from "../../core/index.js";
import { SESSION, text } from "../examples.js";
import type { Exchange, Expects } from "../exchange.js";
import { placeholders } from "../interpolate.js";
import type { Rule } from "../rule.js";
import { parsePath } from "../session-path.js";

const expects: Expects = { session: new Map([["account", () => []]]) };
const messages = [text("You have {account.amount} left.")];

export const sessionMissing: Rule = {
  id: "session-missing",
  severity: "warning",
  title: "An answer whose messages show session data that the step promises writes it.",
  why: "session data is stored before messages are sent, so that they can show it (F-040, F-041); without it {namespace.key} stays empty (F-082) or shows an old value",
  source: ["F-040", "F-041", "F-082"],
  good: { json: { session: SESSION, messages }, options: { expects } },
  bad: { json: { messages }, options: { expects } },
  check(exchange, report) {
    const { json, problems, options } = exchange;
    const declared = options.expects?.session;
    if (declared === undefined || declared.size === 0 || !isObject(json) || hasSession(json)) return;
    if (problems.some(({ suggestion }) => suggestion === "session")) return;
    const shown = shownIn(exchange).find(({ namespace }) => declared.has(namespace));
    if (shown === undefined) return;
    report({
      pointer: "",
      expected: `"session" with the namespace "${shown.namespace}", which a message shows: ${JSON.stringify(shown.text)}`,
      mend: `store ${shown.namespace} with the answer, or leave it out of the message`,
    });
  },
};

/** What is there but wrong is told by another rule. */
const hasSession = ({ session }: JsonObject) =>
  session !== undefined && !(Array.isArray(session) && session.length === 0);

/** Namespaces that words of the messages show, each with such a text. */
function shownIn({ parts }: Exchange): { namespace: string; text: string }[] {
  return parts.words.flatMap(({ value: text }) =>
    typeof text !== "string"
      ? []
      : placeholders(text).flatMap((placeholder) => {
          const [namespace] = placeholder.kind === "variable" ? (parsePath(placeholder.path) ?? []) : [];
          return namespace === undefined ? [] : [{ namespace, text }];
        }),
  );
}
