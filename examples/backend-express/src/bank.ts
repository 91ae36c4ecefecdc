import type { Handlers } from "./generated/handlers.js";

const LIMIT = 1_000;

/** A bank that keeps its balances in memory. */
export function createBank(): Handlers {
  const balances = { regular_account: 100_000, savings_account: 500_000 };
  return {
    transfer({ body: { amount, accountType }, reply }) {
      // A variable that has no value yet arrives as an empty text.
      if (amount === "" || accountType === "" || amount <= 0) {
        return reply().text("How much, and from which account?").goTo("transfer_no_money");
      }
      const available = Math.min(balances[accountType], LIMIT);
      if (amount > available) {
        return reply()
          .session("account", { limit: LIMIT, amount: amount - available })
          .text("Sorry, you are {account.amount} short.")
          .goTo("transfer_no_money");
      }
      balances[accountType] -= amount;
      return reply()
        .session("account", { limit: LIMIT, amount: balances[accountType] })
        .text("Done. You have {account.amount} left.")
        .goTo("transfer_ok");
    },
    balance({ query, reply }) {
      const amount = balances[query.account || "regular_account"];
      return reply().session("account", { limit: LIMIT, amount }).text("There are {account.amount} on your account.");
    },
  };
}
