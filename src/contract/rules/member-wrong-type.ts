import { isObject, type JsonObject, jsonText, type SchemaProblem } from "../../core/index.js";
import { text, withMessage } from "../examples.js";
import { fill, isKeyedList, OBJECT_FORMS } from "../forms.js";
import { breachOf } from "../problem-breach.js";
import type { Rule } from "../rule.js";
import { quoted } from "../words.js";

export const memberWrongType: Rule = {
  id: "member-wrong-type",
  severity: "error",
  title: "Members have the type that the contract gives them.",
  why: "a message with a member of another type may be refused or left out (F-037, U-10), and the user sees nothing of it",
  source: ["F-037", "U-10"],
  good: withMessage(text("500")),
  bad: withMessage(text(500)),
  explain(problem) {
    if (problem.keyword !== "type") return undefined;
    const breach = { ...breachOf(problem), got: jsonText(problem.value) };
    const form = formOf(problem);
    return form === undefined ? breach : { ...breach, mend: `write ${form}` };
  },
};

/** How to write what people often write otherwise. */
function formOf({ schema, value }: SchemaProblem): string | undefined {
  const form = typeof value === "string" ? OBJECT_FORMS.get(schema) : undefined;
  if (form !== undefined) return fill(form, value);
  return schema === "Postback.params" && isObject(value) && !isKeyedList(value) ? paramsOf(value) : undefined;
}

/** Variables by name, in the platform's form. */
function paramsOf(variables: JsonObject): string {
  const isOne = Object.hasOwn(variables, "key") && Object.hasOwn(variables, "value");
  const names = isOne ? [variables.key] : Object.keys(variables);
  const params = names.slice(0, MOST_NAMED).map((name) => `{ "key": ${quoted(name)}, "value": … }`);
  return `"params": [${[...params, ...(names.length > MOST_NAMED ? ["…"] : [])].join(", ")}]`;
}

const MOST_NAMED = 3;
