import { loopsOf } from "../loops.js";
import { type LintRule, ofBlock } from "../rule.js";

export const loopPossible: LintRule = {
  id: "loop-possible",
  severity: "warning",
  title: "No blocks may lead round in a circle until a condition or an answer ends it.",
  why: "when nothing ends it in time, the platform takes it for a loop and goes to error_occurred (F-046, U-20); a collect block whose value is known asks nothing (F-105)",
  source: ["F-046", "F-105", "U-20"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { actions: [{ clearSession: [age] }], goTo: ask }
  ask: { collect: { variable: age, type: number, ask: How old are you?, goTo: check } }
  check:
    conditions: [{ if: [{ variable: age, operator: smaller than, value: 18 }], goTo: introduction }]
    else: welcome
  welcome: { messages: [Welcome.] }
`,
  bad: `name: Bank
blocks:
  introduction: { collect: { variable: age, type: number, ask: How old are you?, goTo: check } }
  check:
    conditions: [{ if: [{ variable: age, operator: smaller than, value: 18 }], goTo: introduction }]
    else: welcome
  welcome: { messages: [Welcome.] }
`,
  check(lint, report) {
    for (const { isSure, way, pointer, first, known } of loopsOf(lint)) {
      if (isSure) continue;
      report({
        at: pointer,
        subject: ofBlock(first),
        expected: "a block that waits for the user",
        got: `a loop that only a condition or an answer ends: ${way}`,
        mend:
          known === undefined
            ? "ask the user something on the way, or count the rounds"
            : `clear ${known} on the way (clearSession), so that it is asked for again`,
      });
    }
  },
};
