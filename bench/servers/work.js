// What every server of the comparison does for a request: check its body and authorization, choose the answer, log.
import { Ajv2020 } from "ajv/dist/2020.js";

/** The body of the banking example's step "transfer". */
export const bodySchema = {
  type: "object",
  additionalProperties: false,
  required: ["amount", "accountType", "transactionSuccess", "transactionNoMoney", "test"],
  properties: {
    amount: { type: "number" },
    accountType: { enum: ["regular_account", "savings_account"] },
    transactionSuccess: { const: "transfer_ok" },
    transactionNoMoney: { const: "transfer_no_money" },
    test: { const: "5" },
  },
};

export const validate = new Ajv2020({ allErrors: true }).compile(bodySchema);

export const JSON_TYPE = "application/json; charset=utf-8";

const answer = (amount, target) =>
  JSON.stringify({
    session: { namespace: "account", data: { limit: 1000, amount } },
    messages: [{ type: "text", config: { textMessages: [{ text: "Done. You have {account.amount} left." }] } }],
    action: { nextDialogstate: target },
  });

const same = answer(990, "transfer_ok");
const known = new Set(Array.from({ length: 10 }, (_, index) => 10 + index));

/** How to make the answer, ready to be sent, for a body. */
export const choosers = {
  static: () => same,
  matched: ({ amount, transactionSuccess }) => (known.has(amount) ? answer(amount, transactionSuccess) : "{}"),
};

export const isAuthorized = (headers) => headers.authorization === "Bearer demo-token";

let lines = [];
function flush() {
  process.stderr.write(`${lines.join("\n")}\n`);
  lines = [];
}

/** One line a request, written once a turn of the event loop. */
export function log(method, path, begin) {
  const line = `${new Date().toTimeString().slice(0, 8)}  ${method} ${path}  transfer  200  ${performance.now() - begin} ms`;
  if (lines.push(line) === 1) setImmediate(flush);
}
