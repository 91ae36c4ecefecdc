import { type Bot, parseBot } from "../../src/bot/index.js";
import type { LogEntry, MockOptions } from "../../src/mock/index.js";
import { createMockServer } from "../../src/mock/mock.js";

/** A bot with a step that posts, one that gets, and two at one place. */
export const BANK = `
name: Bank
variables:
  card_type: { default: regular_account }
  iban: { sensitive: true }
apiSteps:
  transfer:
    method: POST
    path: /transaction
    auth: { bearer: "\${BANK_TOKEN}" }
    headers: { x-key: { text: "\${BANK_KEY}" }, content-type: { text: application/json; } }
    body:
      amount: { variable: transfer_amount, schema: { type: number } }
      accountType: { variable: card_type, schema: { enum: [regular_account, savings_account] } }
      iban: { variable: iban, schema: { type: string, minLength: 5 } }
      whenDone: { dialogstate: transfer_ok }
      test: { text: "5" }
      greeting: { text: "Hello {name}" }
    expects:
      session: { account: { type: object, required: [amount], properties: { amount: { type: number } } } }
      nextDialogstate: [transfer_ok, transfer_no_money, null]
  balance:
    method: GET
    path: /balance
    auth: { basic: { username: bank, password: "\${BANK_PASSWORD}" } }
    query:
      account: { variable: card_type, schema: { enum: [regular_account, savings_account] } }
      days: { variable: days, schema: { type: integer } }
      source: { text: Chatlayer }
  card:
    method: GET
    path: /cards/{card.id}/of/{iban}
  block_card:
    method: POST
    path: /cards
    body: { block: { text: "yes" } }
  order_card:
    method: POST
    path: /cards
    body: { order: { text: "yes" } }
blocks:
  transfer_ok: { id: "0b7a" }
  transfer_no_money:
`;

export const ENVIRONMENT = { BANK_TOKEN: "t0ken-of-the-bank", BANK_KEY: "k3y-of-the-bank", BANK_PASSWORD: "p4ssword" };

export const bank = (change: (text: string) => string = (text) => text): Bot =>
  parseBot(change(BANK), { environment: ENVIRONMENT });

/** What a request of the step "transfer" must look like. */
export const TRANSFER = {
  method: "POST",
  url: "/transaction",
  headers: {
    authorization: `Bearer ${ENVIRONMENT.BANK_TOKEN}`,
    "content-type": "application/json",
    "x-key": ENVIRONMENT.BANK_KEY,
  },
  payload: {
    amount: 500,
    accountType: "regular_account",
    iban: "BE71096123456769",
    whenDone: "0b7a",
    test: "5",
    greeting: "Hello Ann",
  },
} as const;

/** A mock without a network, and what it told of each request. */
export async function inProcess(options: MockOptions = {}) {
  const entries: LogEntry[] = [];
  const { server, current, reload } = await createMockServer({
    onRequest: (entry) => void entries.push(entry),
    ...options,
  });
  return { server, reload, warnings: current().warnings, entries, inject: server.inject.bind(server) };
}
