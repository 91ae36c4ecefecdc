// Mistakes that people make in backends of API steps, to be switched on by name.
import { setTimeout as wait } from "node:timers/promises";

/** Changes the answer of a transfer; other answers stay as they are. */
const inTransfer = (tells, change) => ({
  tells,
  async apply(answer, request) {
    if (answer.status !== 200 || request.method !== "POST") return answer;
    return { ...answer, ...(await change(structuredClone(answer.body), request)) };
  },
});

const button = (title) => ({ title, type: "postback", payload: { nextDialogstateId: "transfer_ok" } });
const buttons = (...row) => ({ type: "buttons", config: { textMessages: [{ text: "What next?" }], buttons: row } });

/** @type {Record<string, { tells: string, apply(answer: any, request: any): any }>} */
export const DEFECTS = {
  "no-namespace": inTransfer("session data without a namespace", ({ session, ...body }) => ({
    body: { ...body, session: { data: session.data } },
  })),
  "misspelled-key": inTransfer("nextDialogState, with a capital S", ({ action, ...body }) => ({
    body: { ...body, nextDialogState: action.nextDialogstate },
  })),
  "amount-as-text": inTransfer("the amount is a string", (body) => {
    body.session.data.amount = String(body.session.data.amount);
    return { body };
  }),
  "always-ok": inTransfer("goes to transfer_ok, whatever happened", (body) => {
    body.action.nextDialogstate = "transfer_ok";
    return { body };
  }),
  "unknown-block": inTransfer("goes to a block that the bot does not have", (body) => {
    body.action.nextDialogstate = "transfer_done";
    return { body };
  }),
  "four-buttons": inTransfer("a message with four buttons", (body) => {
    body.messages.push(buttons(button("Again"), button("Balance"), button("Help"), button("Stop")));
    return { body };
  }),
  "webhook-message": inTransfer("a message in the form of the outgoing webhook", (body) => {
    body.messages = [
      { attachment: { type: "template", payload: { template_type: "button", text: "Done", buttons: [] } } },
    ];
    return { body };
  }),
  "json-in-string": inTransfer("the answer is encoded twice", (body) => ({
    body: JSON.stringify(JSON.stringify(body)),
  })),
  "text-html": inTransfer("JSON that says it is HTML", (body) => ({ body, headers: { "content-type": "text/html" } })),
  "html-page": inTransfer("a page instead of an answer", () => ({
    headers: { "content-type": "text/html" },
    body: "<!doctype html><html><body><h1>It works!</h1></body></html>",
  })),
  "server-error": inTransfer("status 500 with a stack trace", () => ({
    status: 500,
    body: {
      error:
        "TypeError: x is undefined\n    at transfer (/srv/bank/transfer.js:14:9)\n    at handle (/srv/bank/index.js:3:1)",
    },
  })),
  "token-echo": inTransfer("repeats the caller's token", (body, request) => {
    body.session.data.debug = request.headers.authorization;
    return { body };
  }),
  slow: inTransfer("answers after three seconds", async (body) => {
    await wait(3_000);
    return { body };
  }),
};
