import { type Backend, type Loose, ok, refusal, text } from "./backend.js";
import { bank, inTransfer, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { doorman } from "./login.js";
import { CARD, carousel, inOrderBody, pizzeria } from "./pizza.js";

const probes = { cases: ["samples", "probes"] } as const;
const warned = { severity: "warning" } as const;

const note = (change: (typed: string) => string): Backend =>
  inOrderBody((body, asked) => void body.messages.push(text(change(String(asked.body?.note)))));

const TRUE = /' OR '1'='1$/;

/** What a user typed becomes a part of something that is run, looked up or shown. */
export const injections: readonly Defect[] = [
  {
    name: "note-in-a-template",
    bot: "pizza",
    story: "puts the note into the template, and renders it then",
    backend: note((typed) => {
      const [, a, b] = /\{\{(\d+)\*(\d+)\}\}/.exec(typed) ?? [];
      return a === undefined ? "Noted." : `Noted: ${Number(a) * Number(b)}`;
    }),
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "note-in-a-regular-expression",
    bot: "pizza",
    story: "looks the note up with new RegExp(note)",
    backend: (asked) => {
      try {
        new RegExp(String(asked.body?.note ?? ""));
        return pizzeria()(asked);
      } catch {
        return refusal(500, "oops");
      }
    },
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "recipient-in-a-slow-pattern",
    bot: "bank",
    story: "checks the name with ^(\\w+\\s?)*$",
    backend: inTransfer((reply, { body }) =>
      /^a{20,}!$/.test(String(body?.recipient)) ? { ...reply, takes: 8_000 } : reply,
    ),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "note-cut-off",
    bot: "pizza",
    story: "cuts the note after 12 of its code units, in the middle of a character",
    backend: note((typed) => `Noted: ${typed.slice(0, 12)}.`),
    cases: ["generated"],
    ...warned,
    rule: "text-garbled",
  },
  {
    name: "note-in-an-expression",
    bot: "pizza",
    story: "an expression language in the text of a notice",
    backend: note((typed) => {
      const [, a, b] = /\$\{(\d+)\*(\d+)\}/.exec(typed) ?? [];
      return a === undefined ? "Noted." : `Noted: ${Number(a) * Number(b)}`;
    }),
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "note-in-a-query",
    bot: "pizza",
    story: "all that is on the menu, for a kind that is put into the query as it is",
    backend: (asked) => {
      const kind = String(asked.query.kind ?? "");
      if (asked.path !== "/menu" || !TRUE.test(kind)) return pizzeria()(asked);
      return ok({
        session: { namespace: "menu", data: { kind: "all", count: 3 } },
        messages: [text("Of {menu.kind} there are {menu.count}."), carousel(CARD, CARD, CARD)],
      });
    },
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "account-in-a-query",
    bot: "bank",
    story: "any account, for a name that is put into the query as it is",
    backend: accountsByQuery(),
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "note-names-a-file",
    bot: "pizza",
    story: "a wording is looked for in the file of the note's name",
    backend: note((typed) => (typed.endsWith("/etc/passwd") ? "root:x:0:0:root:/root:/bin/sh" : "Noted.")),
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "name-in-a-header",
    bot: "bank",
    story: "writes headers by hand",
    backend: inTransfer((reply, { body }) => {
      const [, name, value = ""] = /\r\n([\w-]+): (.*)$/.exec(String(body?.recipient)) ?? [];
      return name === undefined ? reply : { ...reply, headers: { ...reply.headers, [name]: value } };
    }),
    ...probes,
    rule: "input-evaluated",
  },
  {
    name: "name-in-a-message",
    bot: "bank",
    story: "repeats the name in the message, braces and all",
    backend: inTransferBody((body: Loose, asked) => void body.messages.push(text(`Sent to ${asked.body?.recipient}.`))),
    ...probes,
    severity: "advice",
    rule: "input-interpolated",
  },
  {
    name: "name-in-a-page",
    bot: "login",
    story: "an error page that says what was typed",
    backend: (asked) => {
      const { user } = asked.body ?? {};
      if (typeof user !== "string" || !user.includes("<")) return doorman()(asked);
      const headers = { "content-type": "text/html" };
      return { ...refusal(400, ""), headers, bytes: `<p>There is no ${user}.</p>` };
    },
    ...probes,
    ...warned,
    rule: "input-unescaped",
  },
];

function accountsByQuery(): Backend {
  const good = bank();
  return (asked) => {
    const account = String(asked.query.account ?? "");
    return good(TRUE.test(account) ? { ...asked, query: { account: "regular_account" } } : asked);
  };
}
