import { inBody, type Loose } from "./backend.js";
import { inBalance, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { inMenu, inOrder, inOrderBody } from "./pizza.js";

let number = 0;

/** What no single answer shows. */
export const acrossSteps: readonly Defect[] = [
  {
    name: "variable-misspelled",
    bot: "bank",
    story: "the text names a variable that nothing sets",
    backend: inTransferBody((body) => {
      body.messages[0].config.textMessages[0].text = "You have {account.amont}.";
    }),
    rule: "variable-never-set",
    severity: "warning",
  },
  {
    name: "variable-of-the-target",
    bot: "pizza",
    story: "the block that comes next shows what the answer does not write",
    backend: inOrderBody(({ session }) => {
      session.data = { id: 4711, total: 9 };
    }),
    rule: "variable-never-set",
    severity: "warning",
  },
  {
    name: "variable-of-a-button",
    bot: "pizza",
    story: "the address of an image has a variable that nothing sets",
    backend: inMenu(
      inBody((body: Loose) => {
        body.messages[1].config.elements[0].imageUrl = "https://a.example.com/{menu.image}";
      }),
    ),
    rule: "variable-never-set",
    severity: "warning",
  },
  {
    name: "type-changes",
    bot: "pizza",
    story: "a number, but a text when the price has a discount",
    backend: inOrderBody(({ session }, { body }) => {
      if (body?.pizza === "diavola") session.data.total = `${session.data.total} €`;
    }),
    rule: "session-type-varies",
    severity: "warning",
  },
  {
    name: "type-changes-deep",
    bot: "pizza",
    story: "the same, far down",
    backend: inOrderBody(({ session }, { body }) => {
      const price = body?.pizza === "diavola" ? "11" : 9;
      session.data.basket = { first: { pizza: { details: { price: { net: price } } } } };
    }),
    rule: "session-type-varies",
    severity: "warning",
  },
  {
    name: "list-of-one",
    bot: "pizza",
    story: "a list, but the thing itself when there is only one",
    backend: inOrderBody(({ session }, { body }) => {
      session.data.items = body?.quantity === 1 ? { pizza: "margherita" } : [{ pizza: "diavola" }];
    }),
    rule: "session-type-varies",
    severity: "warning",
  },
  {
    name: "target-never-reached",
    bot: "bank",
    story: "whatever is asked, there is enough money",
    backend: inTransferBody((body, asked) => {
      body.action.nextDialogstate = asked.body?.ok;
    }),
    minCoverage: 100,
    rule: "coverage-too-low",
    also: ["error expectation-failed"],
  },
  {
    name: "no-target-in-a-conversation",
    bot: "pizza",
    story: "names no block, so the conversation stays where it is",
    backend: inOrderBody((body) => void delete body.action),
    cases: ["conversations"],
    rule: "conversation-failed",
  },
  {
    name: "loop",
    bot: "bank",
    story: "sends the conversation back to the block that asked",
    backend: inBalance(
      inBody((body: Loose) => {
        body.action = { nextDialogstate: "show_balance" };
      }),
    ),
    cases: ["conversations"],
    rule: "flow-loop",
  },
  {
    name: "forgets-between-steps",
    bot: "bank",
    story: "the balance comes from a copy that is not up to date",
    backend: inBalance(
      inBody((body: Loose) => {
        body.session.data.amount = 100_000;
      }),
    ),
    cases: ["conversations"],
    rule: "conversation-failed",
  },
  {
    name: "number-per-process",
    bot: "pizza",
    story: "writes a namespace of its own for every order",
    backend: inOrder(
      inBody((body: Loose) => {
        body.session.namespace = `order_${number++}`;
      }),
    ),
    rule: "variable-never-set",
    severity: "warning",
  },
  {
    name: "namespace-of-a-variable",
    bot: "pizza",
    story: "the namespace is called like a variable that holds a text",
    backend: inOrderBody(({ session }) => {
      session.namespace = "pizza";
    }),
    cases: ["samples", "conversations"],
    rule: "flow-namespace-scalar",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
];
