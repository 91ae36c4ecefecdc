import { loopsOf } from "../loops.js";
import { type LintRule, ofBlock } from "../rule.js";

export const loopWithoutInput: LintRule = {
  id: "loop-without-input",
  severity: "error",
  title: "No blocks lead round in a circle in which the user has no say.",
  why: "the platform ends what it takes for a loop with the block error_occurred (F-046, U-20); a collect block whose value is known asks nothing (F-105)",
  source: ["F-046", "F-105", "U-20"],
  needsFlow: true,
  good: `name: Bank
blocks:
  introduction: { actions: [{ clearSession: [amount] }], goTo: ask }
  ask: { collect: { variable: amount, ask: How much?, goTo: done } }
  done: { messages: ["{amount} it is."], goTo: introduction }
`,
  bad: `name: Bank
blocks:
  introduction: { collect: { variable: amount, ask: How much?, goTo: done } }
  done: { messages: ["{amount} it is."], goTo: introduction }
`,
  check(lint, report) {
    for (const { isSure, way, pointer, first, known } of loopsOf(lint)) {
      if (!isSure) continue;
      report({
        at: pointer,
        subject: ofBlock(first),
        expected: "a block that waits for the user",
        got: `a loop: ${way}`,
        mend:
          known === undefined
            ? "end the flow somewhere, or ask the user something"
            : `clear ${known} on the way (clearSession), so that it is asked for again, or end the flow`,
      });
    }
  },
};
