// Calls the bank as the bot would. Run with "npm run build && npm start URL"; BANK_TOKEN is read from the environment.
import { createClient } from "./generated/client.js";

const bank = createClient({
  baseUrl: process.argv[2] ?? "http://127.0.0.1:3000",
  auth: { bearer: process.env.BANK_TOKEN ?? "demo-token" },
});

for (const amount of [10, 5_000]) {
  const result = await bank.transfer({ body: { amount, accountType: "savings_account" } });
  if (!result.ok) {
    console.error(`the bank answered ${result.status}:`, result.problem);
    process.exitCode = 1;
    break;
  }
  const { nextDialogstate, session } = result;
  const amountText = session.account?.amount ?? "nothing";
  console.log(
    nextDialogstate === "transfer_ok" ? `${amount}: done, ${amountText} left` : `${amount}: ${amountText} short`,
  );
}

const balance = await bank.balance({ query: { account: "regular_account" } });
if (balance.ok) console.log(`on the regular account: ${balance.session.account?.amount}`);
