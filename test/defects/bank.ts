import { type Asked, type Backend, type Change, changing, inBody, isAllowed, ok, refusal, text } from "./backend.js";

const LIMIT = 1_000;
const cents = (amount: number) => Math.round(amount * 100) / 100;

/** The good backend of the bank's bot; it keeps balances. */
export function bank(): Backend {
  const balances = new Map<unknown, number>([
    ["regular_account", 100_000],
    ["savings_account", 500_000],
    ["shared_account", 100_000], // of the conversation: samples and generated cases leave it alone
  ]);
  return (asked) => {
    if (!isAllowed(asked)) return refusal(401, "who are you?");
    switch (`${asked.method} ${asked.path}`) {
      case "GET /balance":
        return tellBalance(asked, balances);
      case "POST /transaction":
        return transfer(asked, balances);
      default:
        return refusal(405, "no such route");
    }
  };
}

function tellBalance({ query }: Asked, balances: ReadonlyMap<unknown, number>) {
  const amount = balances.get(query.account);
  if (amount === undefined) return refusal(400, "no such account");
  return ok({
    session: { namespace: "account", data: { limit: LIMIT, amount } },
    messages: [text("There are {account.amount} on your account.")],
  });
}

function transfer({ body }: Asked, balances: Map<unknown, number>) {
  const { amount, recipient, accountType, ok: success, noMoney } = body ?? {};
  const balance = balances.get(accountType);
  const isAmount = typeof amount === "number" && amount > 0;
  const isName = typeof recipient === "string" && recipient.trim() !== "" && recipient.length <= 200;
  if (balance === undefined || !isAmount || !isName) return refusal(400, "that can't be transferred");
  if (amount > Math.min(balance, LIMIT)) {
    return ok({
      session: { namespace: "account", data: { limit: LIMIT, amount: cents(amount - Math.min(balance, LIMIT)) } },
      messages: [text("Sorry, you are {account.amount} short.")],
      action: { nextDialogstate: noMoney },
    });
  }
  balances.set(accountType, cents(balance - amount));
  return ok({
    session: { namespace: "account", data: { limit: LIMIT, amount: balances.get(accountType) } },
    messages: [text("Done. You have {account.amount} left.")],
    action: { nextDialogstate: success },
  });
}

export const inTransfer = (change: Change): Backend => changing(bank(), "POST /transaction", change);
export const inBalance = (change: Change): Backend => changing(bank(), "GET /balance", change);
export const inTransferBody = (...change: Parameters<typeof inBody>): Backend => inTransfer(inBody(...change));
