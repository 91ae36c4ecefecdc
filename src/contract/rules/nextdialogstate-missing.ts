import { isObject, type JsonObject } from "../../core/index.js";
import { mendStrangers, strangersIn } from "../dialects.js";
import { TARGET } from "../examples.js";
import type { Exchange, Expects } from "../exchange.js";
import { misplacedParts } from "../misplaced.js";
import type { Rule } from "../rule.js";
import { oneOf } from "../words.js";

const expects: Expects = { nextDialogstate: new Set(["transfer_ok", "transfer_no_money"]) };

export const nextdialogstateMissing: Rule = {
  id: "nextdialogstate-missing",
  severity: "error",
  title: "The answer names a block to go to when the step expects one of every answer.",
  why: "without nextDialogstate the block's own go-to applies (F-043), and the user goes on as if nothing had been decided",
  source: ["F-038", "F-043"],
  good: { json: TARGET, options: { expects } },
  bad: { json: {}, options: { expects } },
  check(exchange, report) {
    const { json, options } = exchange;
    const expected = options.expects?.nextDialogstate;
    if (expected === undefined || expected.has(null) || !isObject(json)) return;
    const strangers = strangersIn(exchange);
    if (isMentioned(json) || (strangers === undefined && isToldOtherwise(exchange))) return;
    report({
      pointer: "",
      ...(strangers === undefined ? {} : { coversAll: true }),
      expected: `"action": { "nextDialogstate": … } with ${oneOf([...expected].filter((name) => name !== null))}`,
      mend:
        strangers === undefined
          ? "name the block to go to, or add null to the step's expects.nextDialogstate when an answer may name none"
          : mendStrangers(strangers),
    });
  },
};

/** What is there but wrong is told by another rule. */
const isMentioned = ({ action, nextDialogstate }: JsonObject) =>
  nextDialogstate !== undefined || (isObject(action) ? action.nextDialogstate !== undefined : action !== undefined);

const TARGETS: readonly unknown[] = ["action", "nextDialogstate"];

const isToldOtherwise = (exchange: Exchange) =>
  exchange.problems.some(({ suggestion }) => TARGETS.includes(suggestion)) ||
  misplacedParts(exchange).some(({ member }) => TARGETS.includes(member));
