import type { ApiStep } from "../../bot/index.js";
import type { Finding } from "../../core/index.js";
import type { Check } from "./check.js";

export const targetNotOffered: Check = {
  rule: {
    id: "target-not-offered",
    severity: "warning",
    title: "An answer goes to a block that its request offers, or that the step expects.",
    why: "the request brings the ids of the blocks to choose from (F-011, F-047); an id that the backend knows by itself breaks when the bot is copied or its blocks change",
    source: ["F-011", "F-038", "F-047"],
  },
  check({ step, result }, expectation) {
    if (expectation.nextDialogstate !== undefined) return []; // its own rule says whether it is right
    const target = result.response.nextDialogstate;
    if (target === undefined || step.expects.nextDialogstate !== undefined) return [];
    const offered = rowsOf(step).flatMap((row) => (row.type === "dialogstate" ? [row.block.id] : []));
    if (offered.length === 0 || offered.includes(target) || target.includes("{") || isFaulty(result.findings))
      return [];
    return [
      {
        pointer: "/action/nextDialogstate",
        expected: `one of the blocks that the request offers: ${offered.map((id) => `"${id}"`).join(", ")}`,
        got: JSON.stringify(target),
        mend: "send back an id of the request; or add a row for this block to the step, or list it in expects.nextDialogstate",
      },
    ];
  },
};

const rowsOf = ({ body, query, headers }: ApiStep) => [...body, ...query, ...headers];

/** Another rule says already what is wrong with the target. */
const isFaulty = (findings: readonly Finding[]) =>
  findings.some(({ rule, severity }) => severity === "error" && rule.startsWith("nextdialogstate-"));
