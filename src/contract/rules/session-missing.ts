import { isObject } from "../../core/index.js";
import { SESSION } from "../examples.js";
import type { Expects } from "../exchange.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const expects: Expects = { session: new Map([["account", () => []]]) };

export const sessionMissing: Rule = {
  id: "session-missing",
  severity: "warning",
  title: "The answer writes session data when the step promises some.",
  why: "messages and later blocks read what the bot file promises (F-032, F-041); without it {namespace.key} stays empty (F-082) or shows an old value",
  source: ["F-032", "F-041", "F-082"],
  good: { json: { session: SESSION }, options: { expects } },
  bad: { json: {}, options: { expects } },
  check({ json, problems, options }, report) {
    const declared = options.expects?.session;
    if (declared === undefined || declared.size === 0 || !isObject(json)) return;
    const isEmptyArray = Array.isArray(json.session) && json.session.length === 0;
    // What is there but wrong is told by another rule.
    if ((json.session !== undefined && !isEmptyArray) || problems.some(({ suggestion }) => suggestion === "session"))
      return;
    report({
      pointer: "",
      expected: `"session" with the namespace ${oneOf(declared.keys())}`,
      mend: "store what the step's expects.session promises, or take it out there",
    });
  },
};
