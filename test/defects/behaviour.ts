import { type Backend, inBody, type Loose, type Reply, refusal, text } from "./backend.js";
import { bank, inBalance, inTransfer, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { dentist, inVisitBody } from "./dentist.js";
import { inLoginBody } from "./login.js";
import { inMenu, inOrder, inOrderBody, pizzeria } from "./pizza.js";

const CRASH: Reply = refusal(500, "internal error");

/** A backend that does something else with some requests, before it looks at them. */
const unless = (good: Backend, isHit: Parameters<typeof hit>[0], reply: Reply = CRASH): Backend =>
  hit(isHit, reply, good);
const hit =
  (isHit: (body: Loose, route: string) => boolean, reply: Reply, good: Backend): Backend =>
  (asked) =>
    isHit(asked.body ?? {}, `${asked.method} ${asked.path}`) ? reply : good(asked);

const users: Loose[] = [];
let recipientBefore: unknown;
let last: unknown;
let counts = 0;
let visits = 0;
let requests = 0;
let flips = 0;
let calls = 0;
let isBroken = false;
let orders = 0;
let asked = 0;
let looks = 0;
let lastPizza: unknown;
const contexts: Loose[] = [];
let next = 0;
const hasOrdered = new Set<string>();

const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** As long as other requests may come in between. */
async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const generated = { cases: ["samples", "generated"] } as const;
const probes = { cases: ["samples", "probes"] } as const;
const warned = { severity: "warning" } as const;

/** What shows only with other values, the second time or beside others. */
export const behaviour: readonly Defect[] = [
  {
    name: "fails-at-the-most",
    bot: "pizza",
    story: "quantity < 10, where 10 is allowed",
    backend: unless(pizzeria(), ({ quantity }) => quantity >= 10),
    ...generated,
    rule: "status-not-2xx",
  },
  {
    name: "day-before",
    bot: "dentist",
    story: "a day is parsed in the server's time zone, and written in UTC",
    backend: inVisitBody(({ session }) => {
      if (session !== undefined) session.data.day = dayAfter(session.data.day, -1);
    }),
    rule: "expectation-failed",
  },
  {
    name: "day-rolls-over",
    bot: "dentist",
    story: "new Date(2037, 1, 29) is the first of March",
    backend: (asked) => {
      const { day } = asked.body ?? {};
      const isNone = day === "2037-02-29";
      return dentist()({ ...asked, body: { ...asked.body, day: isNone ? dayAfter("2037-02-28") : day } });
    },
    ...probes,
    rule: "day-rolled-over",
    ...warned,
  },
  {
    name: "fails-at-the-least",
    bot: "bank",
    story: "amounts are cut to whole numbers, and nothing is left of a cent",
    backend: unless(bank(), ({ amount }) => Math.trunc(amount) === 0),
    ...generated,
    rule: "status-not-2xx",
  },
  {
    name: "fraction-as-text",
    bot: "bank",
    story: "toFixed(2) for amounts that are not whole",
    backend: inTransferBody(({ session: { data } }) => {
      if (!Number.isInteger(data.amount)) data.amount = data.amount.toFixed(2);
    }),
    ...generated,
    rule: "session-unexpected",
  },
  {
    name: "never-tried-a-choice",
    bot: "bank",
    story: "the savings account was never tried",
    backend: unless(bank(), ({ accountType }) => accountType === "savings_account"),
    ...generated,
    rule: "status-not-2xx",
  },
  {
    name: "empty-note",
    bot: "pizza",
    story: "repeats the note, which may be empty",
    backend: inOrderBody((body, asked) => void body.messages.push(text(asked.body?.note))),
    ...generated,
    rule: "text-empty",
  },
  {
    name: "unicode-garbled",
    bot: "bank",
    story: "writes the answer in Latin-1, which nobody sees in ASCII",
    backend: inTransfer((reply, { body }) => ({
      ...reply,
      bytes: Buffer.from(
        JSON.stringify({ ...(reply.body as object), messages: [text(`Sent to ${body?.recipient}`)] }),
        "latin1",
      ),
    })),
    ...generated,
    rule: "invalid-utf8",
  },
  {
    name: "json-by-hand",
    bot: "bank",
    story: "puts the name into a text that looks like JSON",
    backend: inTransfer((reply, { body }) => ({
      ...reply,
      bytes: JSON.stringify({ ...(reply.body as object), messages: [text("Sent to NAME")] }).replace("NAME", () =>
        String(body?.recipient),
      ),
    })),
    ...generated,
    rule: "body-not-json",
  },
  {
    name: "needs-ascii",
    bot: "bank",
    story: "a header with the name, which only takes Latin-1",
    backend: unless(bank(), ({ recipient }) => /[^\x20-\xff]/.test(recipient)),
    ...generated,
    rule: "status-not-2xx",
  },
  {
    name: "half-an-emoji",
    bot: "bank",
    story: "cuts a name to its first letter",
    backend: inTransferBody((body, asked) => void body.messages.push(text(`To ${String(asked.body?.recipient)[0]}.`))),
    ...generated,
    ...warned,
    rule: "text-garbled",
  },
  {
    name: "number-as-text-crashes",
    bot: "bank",
    story: "amount.toFixed of a text",
    backend: unless(bank(), ({ amount }) => typeof amount === "string"),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "missing-crashes",
    bot: "bank",
    story: "recipient.trim of nothing",
    backend: unless(bank(), ({ recipient }, route) => route === "POST /transaction" && !recipient),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "left-out-crashes",
    bot: "pizza",
    story: "note.length where there is no note at all",
    backend: unless(pizzeria(), ({ note }, route) => route === "POST /orders" && note === undefined),
    steps: ["order"],
    cases: ["probes"],
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "huge-crashes",
    bot: "bank",
    story: "a number that the database's column can't hold",
    backend: unless(bank(), ({ amount }) => amount > 1e15),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "negative-accepted",
    bot: "bank",
    story: "takes a negative amount, which brings money in",
    backend: inNegative(),
    ...probes,
    ...warned,
    rule: "session-unexpected",
  },
  {
    name: "unknown-member-crashes",
    bot: "pizza",
    story: "a strict parser, whose error nobody catches",
    backend: unless(pizzeria(), (body) => "apistepProbe" in body),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "large-body-cut",
    bot: "pizza",
    story: "cuts the connection when a request is too large",
    backend: unless(pizzeria(), (body) => JSON.stringify(body).length > 100_000, {
      ...CRASH,
      send: (response) => void response.socket?.destroy(),
    }),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "last-user",
    bot: "bank",
    story: "the request in a variable of the module",
    backend: inTransferBody(async (body, asked) => {
      body.messages = [text(`Sent to ${recipientBefore ?? asked.body?.recipient}`)];
      recipientBefore = asked.body?.recipient;
    }),
    ...probes,
    rule: "session-leak",
    also: ["warning text-html", "warning text-not-rendered"], // what another user typed
  },
  {
    name: "while-waiting",
    bot: "login",
    story: "one variable for all requests, read again after the database has answered",
    backend: inLoginBody(async ({ session }, { body }) => {
      last = body?.user;
      await new Promise((resolve) => setImmediate(resolve));
      session.data.name = String(last);
    }),
    ...probes,
    rule: "session-leak",
  },
  {
    name: "price-of-another",
    bot: "pizza",
    story: "one variable for what is ordered, read again when the price is there: nothing that was sent is repeated",
    backend: inOrderBody(async ({ session }, { body }) => {
      lastPizza = body?.pizza;
      await manyTurns();
      session.data.total = lastPizza === "diavola" ? 11 : 9;
    }),
    steps: ["order"],
    ...probes,
    rule: "session-leak",
  },
  {
    name: "two-contexts",
    bot: "login",
    story: "a pool of two contexts, of which the third user at a time takes the first one's",
    backend: inLoginBody(async ({ session }, { body }) => {
      const mine = next++ % 2;
      contexts[mine] = body?.user;
      await manyTurns();
      session.data.name = String(contexts[mine]);
    }),
    ...probes,
    rule: "session-leak",
  },
  {
    name: "all-users",
    bot: "pizza",
    story: "a list that grows by each user's order",
    backend: inOrderBody(({ session }, { body }) => {
      users.push(body?.note);
      session.data.notes = users.slice(-10);
    }),
    ...probes,
    rule: "session-leak",
  },
  {
    name: "get-counts",
    bot: "bank",
    story: "every look at the balance costs a fee",
    backend: inBalance(
      inBody(({ session }: Loose) => {
        session.data.amount -= ++visits;
      }),
    ),
    ...probes,
    ...warned,
    rule: "get-changes-state",
  },
  {
    name: "counted-twice",
    bot: "bank",
    story: "the handler is registered twice",
    backend: twice(),
    cases: ["samples", "conversations"],
    rule: "conversation-failed",
  },
  {
    name: "text-from-the-cache",
    bot: "pizza",
    story: "a number when it is counted, a text when it comes out of the cache",
    backend: inMenu(
      inBody(({ session }: Loose) => {
        session.data.count = counts++ % 2 ? "2" : 2;
      }),
    ),
    ...probes,
    ...warned,
    rule: "answer-type-varies",
  },
  {
    name: "null-or-list",
    bot: "pizza",
    story: "an object or, every other time, a list",
    backend: inMenu(
      inBody(({ session }: Loose) => {
        session.data.top = flips++ % 2 ? [] : {};
      }),
    ),
    ...probes,
    ...warned,
    rule: "answer-type-varies",
  },
  {
    name: "slow-now-and-then",
    bot: "bank",
    story: "every eighth answer waits for a connection to the database",
    backend: inTransfer((reply) => (++requests % 8 === 0 ? { ...reply, takes: 2_500 } : reply)),
    ...probes,
    ...warned,
    rule: "slow-tail",
    also: ["warning answer-slow"],
  },
  {
    name: "hangs-on-a-value",
    bot: "pizza",
    story: "a regular expression that never ends",
    backend: inOrder((reply, { body }) =>
      /^(\s{3,})$/.test(String(body?.note)) ? { ...reply, send: () => {} } : reply,
    ),
    timeout: 1_000,
    ...generated,
    rule: "answer-timeout",
  },
  {
    name: "fails-now-and-then",
    bot: "pizza",
    story: "one of five servers is broken",
    backend: inOrder((reply) => (++calls % 5 === 0 ? CRASH : reply)),
    ...generated,
    rule: "status-not-2xx",
  },
  {
    name: "fails-the-second-time",
    bot: "pizza",
    story: "a row of the database with the same key, whose error nobody catches",
    backend: inOrder((reply) => (++orders === 1 ? reply : CRASH)),
    steps: ["order"],
    cases: ["probes"],
    rule: "status-not-2xx",
  },
  {
    name: "broken-every-third-time",
    bot: "pizza",
    story: "one of three servers has an old version",
    backend: inMenu((reply) => (++asked % 3 === 0 ? { ...reply, body: { session: { data: {} } } } : reply)),
    steps: ["menu"],
    cases: ["probes"],
    rule: "session-namespace-missing",
    also: ["warning answer-type-varies"],
  },
  {
    name: "refuses-the-second-time",
    bot: "pizza",
    story: "409 for an order that is there already",
    backend: inOrder((reply, { body }) => {
      const key = JSON.stringify(body);
      const isThere = hasOrdered.has(key);
      hasOrdered.add(key);
      return isThere ? refusal(409, "that was ordered already") : reply;
    }),
    steps: ["order"],
    cases: ["probes"],
    ...warned,
    rule: "answer-unsteady",
  },
  {
    name: "nothing-new",
    bot: "pizza",
    story: "leaves out what it has told already",
    backend: inMenu((reply) => (++looks === 1 ? reply : { ...reply, body: { messages: [text("As before.")] } })),
    steps: ["menu"],
    cases: ["probes"],
    ...warned,
    rule: "answer-type-varies",
  },
  {
    name: "broken-by-a-member",
    bot: "pizza",
    story: "copies all members of a body into its settings, which are then no longer what it can work with",
    backend: unless(pizzeria(), (body) => {
      const wasBroken = isBroken;
      isBroken ||= Object.hasOwn(body, "apistepProbe");
      return wasBroken;
    }),
    steps: ["order"],
    cases: ["probes"],
    rule: "lasting-harm",
  },
];

function inNegative(): Backend {
  const good = bank();
  return (asked) => {
    const { amount } = asked.body ?? {};
    if (typeof amount !== "number" || amount >= 0) return good(asked);
    const body = {
      session: { namespace: "account", data: { limit: 1_000, amount } },
      action: { nextDialogstate: asked.body?.ok },
    };
    return { ...CRASH, status: 200, body };
  };
}

function twice(): Backend {
  const good = bank();
  return async (asked) => {
    if (asked.method === "POST") await good(asked);
    return good(asked);
  };
}
