import { SESSION, withSession } from "../examples.js";
import type { Rule } from "../rule.js";
import { parsePath } from "../session-path.js";
import { isBlank, isInterpolated, quoted } from "../words.js";

export const sessionNamespaceUnreadable: Rule = {
  id: "session-namespace-unreadable",
  severity: "warning",
  title: "A namespace is one name, as variables have it.",
  why: "data is stored under the namespace and read back as {namespace.key} (F-032, F-081), where a dot leads one level deeper (F-007): with dots or spaces in it, the message stays empty unless the platform takes it for a path, which nothing says",
  source: ["F-007", "F-032", "F-081", "F-124"],
  good: withSession({ namespace: "bank", data: { account: { amount: 500 } } }),
  bad: withSession({ ...SESSION, namespace: "bank.account" }),
  check({ parts, options }, report) {
    for (const { pointer, value } of parts.sessionWrites) {
      const name = value.namespace;
      if (typeof name !== "string" || isBlank(name) || isInterpolated(name) || parsePath(name)?.length === 1) continue;
      const isUnexpected = options.expects?.session?.has(name) === false; // which another rule tells
      if (isUnexpected) continue;
      report({
        pointer: `${pointer}/namespace`,
        expected: "a name without dots, spaces and brackets",
        got: quoted(name),
        mend: mendOf(name, parsePath(name)),
      });
    }
  },
};

function mendOf(name: string, [first, second]: readonly string[] = []): string {
  return second === undefined
    ? `write one word, for example "namespace": ${quoted(oneWord(name))}`
    : `write { "namespace": ${quoted(first)}, "data": { ${quoted(second)}: … } }`;
}

const oneWord = (name: string) => name.trim().replaceAll(/[^\p{L}\p{N}_-]+/gu, "_") || "account";
