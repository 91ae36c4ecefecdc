// The client against Mock Service Worker: no backend, no network. Run with "npm run build && npm run start:offline".
import { setupServer } from "msw/node";
import { createClient } from "./generated/client.js";
import { createHandlers } from "./generated/msw.js";

const URL_OF_BANK = "http://bank.test/api";
const server = setupServer(
  ...createHandlers(URL_OF_BANK, {
    transfer: ({ body, reply }) =>
      reply()
        .session("account", { limit: 1, amount: body.amount || 0 })
        .goTo("transfer_ok"),
    balance: ({ reply }) => reply().session("account", { limit: 1, amount: 2 }),
  }),
);
server.listen({ onUnhandledRequest: "error" });

const bank = createClient({ baseUrl: URL_OF_BANK });
const transfer = await bank.transfer({ body: { amount: 5, accountType: "savings_account" } });
console.log(transfer.ok ? transfer.nextDialogstate : transfer.status);
server.close();
