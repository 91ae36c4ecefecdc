import { text } from "./backend.js";
import { inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { inOrder, inOrderBody } from "./pizza.js";

/** What backends write to the user's session. */
export const session: readonly Defect[] = [
  {
    name: "no-namespace",
    bot: "bank",
    story: "data alone, as if the step knew where it goes",
    backend: inTransferBody(({ session }) => void delete session.namespace),
    rule: "session-namespace-missing",
  },
  {
    name: "namespace-number",
    bot: "bank",
    story: "the id of the account as namespace",
    backend: inTransferBody(({ session }) => {
      session.namespace = 4711;
    }),
    rule: "session-namespace-invalid",
  },
  {
    name: "namespace-blank",
    bot: "bank",
    story: "a namespace from a setting that is not set",
    backend: inTransferBody(({ session }) => {
      session.namespace = "";
    }),
    rule: "session-namespace-invalid",
  },
  {
    name: "namespace-internal",
    bot: "pizza",
    story: "wants to change the user's first name",
    backend: inOrderBody((body) => {
      body.session = { namespace: "internal", data: { user: { firstName: "Ann" } } };
    }),
    rule: "session-namespace-reserved",
    also: ["warning variable-never-set"],
  },
  {
    name: "namespace-dotted",
    bot: "pizza",
    story: "takes the namespace for a path",
    backend: inOrderBody(({ session }) => {
      session.namespace = "shop.order";
    }),
    rule: "session-namespace-unreadable",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
  {
    name: "namespace-with-space",
    bot: "pizza",
    story: "a title for people as namespace",
    backend: inOrderBody(({ session }) => {
      session.namespace = "last order";
    }),
    rule: "session-namespace-unreadable",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
  {
    name: "namespace-undeclared",
    bot: "bank",
    story: "the namespace is called otherwise than the bot file says",
    backend: inTransferBody(({ session }) => {
      session.namespace = "accounts";
    }),
    rule: "session-unexpected",
  },
  {
    name: "namespace-other-case",
    bot: "bank",
    story: "the name of a class as namespace",
    backend: inTransferBody(({ session }) => {
      session.namespace = "Account";
    }),
    rule: "session-unexpected",
  },
  {
    name: "data-text",
    bot: "pizza",
    story: "a single value in place of an object",
    backend: inOrderBody(({ session }) => {
      session.data = "4711";
    }),
    rule: "session-data-not-object",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
  {
    name: "data-list",
    bot: "pizza",
    story: "a list of orders, when there is one order",
    backend: inOrderBody(({ session }) => {
      session.data = [session.data];
    }),
    rule: "session-data-array",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
  {
    name: "data-text-undeclared",
    bot: "bank",
    story: "a text where the step promises an object",
    backend: inTransferBody(({ session }) => {
      session.data = "1000 left";
    }),
    rule: "session-unexpected",
  },
  {
    name: "data-encoded",
    bot: "bank",
    story: "the data comes out of a column that holds JSON as text",
    backend: inTransferBody(({ session }) => {
      session.data = JSON.stringify(session.data);
    }),
    rule: "json-in-string",
  },
  {
    name: "data-missing",
    bot: "bank",
    story: "the members beside the namespace",
    backend: inTransferBody((body) => {
      body.session = { namespace: "account", ...body.session.data };
    }),
    rule: "session-data-missing",
    also: ["warning member-unknown"],
  },
  {
    name: "data-null",
    bot: "bank",
    story: "nothing was found",
    backend: inTransferBody(({ session }) => {
      session.data = null;
    }),
    rule: "session-data-missing",
  },
  {
    name: "data-capital",
    bot: "bank",
    story: "a serialiser that writes the names of properties as they are in C#",
    backend: inTransferBody((body) => {
      body.session = { Namespace: "account", Data: body.session.data };
    }),
    rule: "member-misspelled",
  },
  {
    name: "session-capital",
    bot: "bank",
    story: "the three parts with capitals",
    backend: inTransferBody(({ session, messages, action }) => ({
      Session: session,
      Messages: messages,
      Action: action,
    })),
    rule: "member-naming",
  },
  {
    name: "session-pairs",
    bot: "bank",
    story: "a list of keys and values",
    backend: inTransferBody((body) => {
      body.session = Object.entries(body.session.data).map(([key, value]) => ({ key, value }));
    }),
    rule: "session-unwrapped",
  },
  {
    name: "session-unwrapped",
    bot: "bank",
    story: "namespaces as keys",
    backend: inTransferBody((body) => {
      body.session = { account: body.session.data };
    }),
    rule: "session-unwrapped",
  },
  {
    name: "session-list",
    bot: "bank",
    story: "several writes at once, as code actions can",
    backend: inTransferBody((body) => {
      body.session = [body.session];
    }),
    rule: "session-array",
    severity: "warning",
  },
  {
    name: "session-null",
    bot: "bank",
    story: "an optional member of a class that is not set",
    backend: inTransferBody((body) => {
      body.session = null;
    }),
    rule: "member-null",
    severity: "warning",
  },
  {
    name: "session-a-text",
    bot: "bank",
    story: "the namespace alone",
    backend: inTransferBody((body) => {
      body.session = "account";
    }),
    rule: "session-not-object",
  },
  {
    name: "session-forgotten-in-a-branch",
    bot: "bank",
    story: "the block shows the limit, and nothing wrote it",
    backend: inTransferBody((body, { body: asked }) => {
      if (Number(asked?.amount) <= 1_000) return;
      delete body.session;
      body.messages = [text("That is too much.")];
    }),
    rule: "session-left-out",
    severity: "warning",
  },
  {
    name: "session-forgotten",
    bot: "bank",
    story: "the text shows variables that nothing wrote",
    backend: inTransferBody((body) => void delete body.session),
    rule: "session-missing",
    severity: "warning",
  },
  {
    name: "amount-as-text",
    bot: "bank",
    story: "amounts with toFixed(2)",
    backend: inTransferBody(({ session }) => {
      session.data.amount = session.data.amount.toFixed(2);
    }),
    rule: "session-unexpected",
  },
  {
    name: "amount-null",
    bot: "bank",
    story: "the limit is not known, so null",
    backend: inTransferBody(({ session }) => {
      session.data.limit = null;
    }),
    rule: "session-unexpected",
  },
  {
    name: "amount-forgotten",
    bot: "bank",
    story: "a member is dropped in a new version",
    backend: inTransferBody(({ session }) => void delete session.data.amount),
    rule: "session-unexpected",
  },
  {
    name: "amount-other-case",
    bot: "bank",
    story: "snake or camel or capital",
    backend: inTransferBody(({ session }) => {
      session.data = { limit: 1, Amount: 2 };
    }),
    rule: "session-unexpected",
  },
  {
    name: "amount-negative",
    bot: "bank",
    story: "what is missing, with the wrong sign",
    backend: inTransferBody(({ session }) => {
      session.data.amount *= -1;
    }),
    rule: "session-unexpected",
  },
  {
    name: "prototype-key",
    bot: "bank",
    story: "a dump of an object, with what it inherits",
    backend: inTransferBody((body) =>
      JSON.parse(JSON.stringify(body).replace('"limit"', '"__proto__":{"a":1},"limit"')),
    ),
    rule: "prototype-key",
  },
  {
    name: "prototype-key-at-top",
    bot: "bank",
    story: "the same beside the three parts",
    backend: inTransferBody((body) =>
      JSON.parse(JSON.stringify(body).replace('{"session"', '{"__proto__":{"a":1},"session"')),
    ),
    rule: "prototype-key",
  },
  {
    name: "wrapped",
    bot: "bank",
    story: "the framework puts every answer into a member of its own",
    backend: inTransferBody((body) => ({ data: body, success: true })),
    rule: "envelope-misplaced",
  },
  {
    name: "in-a-list",
    bot: "bank",
    story: "a list, as for a batch",
    backend: inTransferBody((body) => [body]),
    rule: "envelope-not-object",
  },
  {
    name: "key-dotted",
    bot: "pizza",
    story: "the data is flattened, and the text reads it as if it were not",
    backend: inOrderBody((body) => {
      body.session.data = { number: 4711, "price.total": 9 };
      body.messages[0].config.textMessages[0].text = "That makes {order.price.total}.";
    }),
    rule: "variable-never-set",
    severity: "warning",
  },
  {
    name: "id-too-large",
    bot: "pizza",
    story: "ids of 19 digits as numbers",
    backend: inOrder((reply) => ({
      ...reply,
      bytes: JSON.stringify(reply.body).replace("4711", "7205759403792793601"),
    })),
    rule: "number-imprecise",
    severity: "warning",
  },
  {
    name: "sum-of-fractions",
    bot: "pizza",
    story: "adds up amounts with cents, and does not round",
    backend: inOrderBody(({ session }) => {
      session.data.total = 1.1 + 2.2;
    }),
    rule: "number-imprecise",
    severity: "warning",
  },
  {
    name: "price-a-float",
    bot: "pizza",
    story: "a column of floats with 32 bits",
    backend: inOrderBody(({ session }) => {
      session.data.fee = Math.fround(0.01);
    }),
    rule: "number-imprecise",
    severity: "warning",
  },
  {
    name: "price-undefined",
    bot: "pizza",
    story: "a currency sign before a price that is not there",
    backend: inOrderBody(({ session }) => {
      session.data.price = "€undefined";
    }),
    rule: "text-not-rendered",
    severity: "warning",
  },
  {
    name: "driver-an-object",
    bot: "pizza",
    story: "an object in a template, kept for later",
    backend: inOrderBody(({ session }) => {
      session.data.driver = { name: "Mr [object Object]" };
    }),
    rule: "text-not-rendered",
    severity: "warning",
  },
  {
    name: "place-mojibake",
    bot: "pizza",
    story: "UTF-8 read as Latin-1, kept for later",
    backend: inOrderBody(({ session }) => {
      session.data.place = "LiÃ¨ge";
    }),
    rule: "text-garbled",
    severity: "warning",
  },
  {
    name: "note-escaped",
    bot: "pizza",
    story: "escapes what users type for HTML, and stores that",
    backend: inOrderBody(({ session }) => {
      session.data.by = "O&#x27;Neil &amp; sons";
    }),
    rule: "text-garbled",
    severity: "warning",
  },
  {
    name: "note-cut",
    bot: "pizza",
    story: "cut after so many code units, in the middle of an emoji",
    backend: inOrderBody(({ session }) => {
      session.data.note = "Ring twice 🎉".slice(0, 12);
    }),
    rule: "text-garbled",
    severity: "warning",
  },
  {
    name: "data-an-empty-list",
    bot: "pizza",
    story: "PHP writes {} as []",
    backend: inOrderBody(({ session }) => {
      session.data = [];
    }),
    rule: "session-data-array",
    severity: "warning",
    also: ["warning variable-never-set"],
  },
  {
    name: "members-too-deep",
    bot: "bank",
    story: "the namespace once more, around the data",
    backend: inTransferBody(({ session }) => {
      session.data = { account: session.data };
    }),
    rule: "session-unexpected",
  },
  {
    name: "members-dotted",
    bot: "bank",
    story: "paths as keys",
    backend: inTransferBody(({ session: { data, ...session }, ...rest }) => ({
      ...rest,
      session: { ...session, data: { "account.limit": data.limit, "account.amount": data.amount } },
    })),
    rule: "session-unexpected",
  },
  {
    name: "lambda-envelope",
    bot: "bank",
    story: "the form that a gateway unpacks, without the gateway",
    backend: inTransferBody((body) => ({ statusCode: 200, headers: {}, body: JSON.stringify(body) })),
    rule: "envelope-misplaced",
  },
  {
    name: "null-answer",
    bot: "bank",
    story: "nothing to say, so null",
    backend: inTransferBody(() => null),
    rule: "envelope-not-object",
  },
];
