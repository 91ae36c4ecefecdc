import { valueAt } from "../../core/index.js";
import { SESSION, withSession } from "../examples.js";
import { namespaceForm } from "../namespaces.js";
import type { Rule } from "../rule.js";

export const sessionNamespaceInvalid: Rule = {
  id: "session-namespace-invalid",
  severity: "error",
  title: "A namespace is a string that is not blank.",
  why: "the namespace is the name by which messages read the data (F-031, F-032); the platform's own builder refuses blank ones (F-036), and {namespace.key} stays empty",
  source: ["F-031", "F-032", "F-036"],
  good: withSession(SESSION),
  bad: withSession({ ...SESSION, namespace: "" }),
  explain({ schema, pointer }, { json, options }) {
    if (schema !== "SessionWrite.namespace") return undefined;
    return {
      pointer,
      expected: "a string that is not blank",
      mend: `write ${namespaceForm(dataBeside(json, pointer), options)}`,
    };
  },
};

const dataBeside = (json: unknown, pointer: string) => valueAt(json, pointer.replace(/namespace$/, "data"));
