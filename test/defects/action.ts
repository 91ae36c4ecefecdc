import { inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { inOrderBody } from "./pizza.js";

const going = (
  name: string,
  story: string,
  change: (target: string) => object,
  rule: string,
  rest: Partial<Defect> = {},
): Defect => ({
  name,
  bot: "bank",
  story,
  backend: inTransferBody(({ action, ...body }) => ({ ...body, ...change(action.nextDialogstate) })),
  rule,
  ...rest,
});

/** Where backends send the conversation. */
export const action: readonly Defect[] = [
  going(
    "target-capital",
    "nextDialogState, with a capital S",
    (id) => ({ action: { nextDialogState: id } }),
    "member-misspelled",
  ),
  going(
    "target-of-a-button",
    "nextDialogstateId, as buttons have it",
    (id) => ({ action: { nextDialogstateId: id } }),
    "member-misspelled",
  ),
  going("target-goto", "goTo, as this file format has it", (id) => ({ goTo: id }), "member-misspelled"),
  going(
    "target-at-top",
    "as the documentation's prose has it",
    (nextDialogstate) => ({ nextDialogstate }),
    "nextdialogstate-top-level",
    {
      severity: "warning",
    },
  ),
  going(
    "targets-differ",
    "one place was forgotten in a change",
    (nextDialogstate) => ({ action: { nextDialogstate }, nextDialogstate: "show_balance" }),
    "nextdialogstate-conflict",
  ),
  going(
    "target-name",
    "the name of the block, not its id",
    () => ({ action: { nextDialogstate: "transfer_ok" } }),
    "nextdialogstate-unknown",
  ),
  going(
    "target-unknown",
    "a block of a former version",
    () => ({ action: { nextDialogstate: "transfer_done" } }),
    "nextdialogstate-unknown",
  ),
  going(
    "target-upper-case",
    "the id in capitals",
    (id) => ({ action: { nextDialogstate: id.toUpperCase() } }),
    "nextdialogstate-unknown",
  ),
  going("target-null", "no decision", () => ({ action: { nextDialogstate: null } }), "nextdialogstate-not-string"),
  going(
    "target-number",
    "ids of an older platform",
    () => ({ action: { nextDialogstate: 3050 } }),
    "nextdialogstate-not-string",
  ),
  going(
    "target-object",
    "the whole block",
    (id) => ({ action: { nextDialogstate: { id } } }),
    "nextdialogstate-not-string",
  ),
  going(
    "target-blank",
    "a setting that is not set",
    () => ({ action: { nextDialogstate: "" } }),
    "nextdialogstate-empty",
  ),
  going("action-text", "the id alone", (id) => ({ action: id }), "action-not-object"),
  going("action-null", "an optional member of a class that is not set", () => ({ action: null }), "member-null", {
    severity: "warning",
    also: ["error expectation-failed"],
  }),
  going(
    "action-list",
    "a list of actions",
    (nextDialogstate) => ({ action: [{ nextDialogstate }] }),
    "action-not-object",
  ),
  going("action-plural", "actions", (nextDialogstate) => ({ actions: { nextDialogstate } }), "member-misspelled"),
  going(
    "target-unexpected",
    "a block that the step does not expect",
    () => ({ action: { nextDialogstate: "show_balance" } }),
    "nextdialogstate-unexpected",
  ),
  going("target-forgotten", "no action where the step expects one", () => ({}), "nextdialogstate-missing", {
    also: ["error expectation-failed"],
  }),
  {
    name: "target-in-the-session",
    bot: "bank",
    story: "the action beside namespace and data",
    backend: inTransferBody(({ session, messages, action }) => ({ session: { ...session, action }, messages })),
    rule: "envelope-misplaced",
  },
  {
    name: "target-as-a-message",
    bot: "bank",
    story: "the action as the last of the messages",
    backend: inTransferBody(({ session, messages, action }) => ({
      session,
      messages: [...messages, { type: "action", config: action }],
    })),
    rule: "envelope-misplaced",
  },
  {
    name: "target-always-ok",
    bot: "bank",
    story: "the failure path was never written",
    backend: inTransferBody((body, { body: asked }) => {
      body.action.nextDialogstate = asked?.ok;
    }),
    rule: "expectation-failed",
  },
  {
    name: "target-not-offered",
    bot: "pizza",
    story: "an id of this copy of the bot, in the backend's code",
    backend: inOrderBody((body) => {
      body.action.nextDialogstate = "introduction";
    }),
    rule: "target-not-offered",
    severity: "warning",
  },
];
