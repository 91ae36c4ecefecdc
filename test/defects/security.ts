import { type Asked, type Backend, isAllowed, JSON_TYPE, type Reply, refusal, TOKEN, text } from "./backend.js";
import { bank, inTransfer, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { doorman, inLogin, inLoginBody } from "./login.js";

const probes = { cases: ["samples", "probes"] } as const;
const warned = { severity: "warning" } as const;

/** As if every request had the right credentials, when `isFine` says so. */
const trusting = (good: Backend, isFine: (asked: Asked) => boolean): Backend => {
  return (asked) =>
    good(isFine(asked) ? { ...asked, headers: { ...asked.headers, authorization: `Bearer ${TOKEN}` } } : asked);
};

/** Takes what it makes of the header for the right credentials, when it likes that. */
const comparing = (isFine: (given: string) => boolean): Backend =>
  trusting(bank(), ({ headers }) => isFine(String(headers.authorization)));

/** Works first, and looks at the credentials when the answer is there. */
const tooLate = (part: "session" | "messages"): Backend => {
  const served = trusting(bank(), () => true);
  return async (asked) => {
    const reply = await served(asked);
    const { [part]: kept } = reply.body as { session?: unknown; messages?: unknown };
    return isAllowed(asked) ? reply : { ...reply, status: 401, body: { error: "who are you?", [part]: kept } };
  };
};

/** Answers otherwise to who has no credentials. */
const refusing = (reply: Reply): Backend => {
  const good = bank();
  return (asked) => (isAllowed(asked) ? good(asked) : reply);
};

/** A failure with words that were meant for the log. */
const telling = (words: string): Backend => {
  const good = doorman();
  return (asked) => (typeof asked.body?.user === "string" ? good(asked) : refusal(400, words));
};

const TRACE =
  "TypeError: x is not a function\n    at login (/srv/bank/login.js:14:9)\n    at handle (/srv/bank/index.js:3:1)";

/** What gives away more than it should, or to others. */
export const security: readonly Defect[] = [
  {
    name: "no-check",
    bot: "bank",
    story: "the check was switched off for a test",
    backend: trusting(bank(), () => true),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "any-token",
    bot: "bank",
    story: "looks whether there is a token, not which",
    backend: trusting(bank(), ({ headers }) => String(headers.authorization).startsWith("Bearer ")),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "no-check-of-reading",
    bot: "bank",
    story: "only what changes something is guarded",
    backend: trusting(bank(), ({ method }) => method === "GET"),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-begins-alike",
    bot: "bank",
    story: "compares as many characters as were sent",
    backend: comparing((given) => given.startsWith("Bearer") && `Bearer ${TOKEN}`.startsWith(given)),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-holds-it",
    bot: "bank",
    story: "looks whether the token is anywhere in the header",
    backend: comparing((given) => given.includes(TOKEN)),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-first-characters",
    bot: "bank",
    story: "compares the first eight characters, as a column of a database has them",
    backend: comparing((given) => given.slice(0, 15) === `Bearer ${TOKEN}`.slice(0, 15)),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-of-that-length",
    bot: "bank",
    story: "a comparison in constant time, whose result nobody looks at",
    backend: comparing((given) => given.length === `Bearer ${TOKEN}`.length),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-in-any-case",
    bot: "bank",
    story: "headers are taken for caseless, and their values with them",
    backend: comparing((given) => given.toLowerCase() === `bearer ${TOKEN}`.toLowerCase()),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "token-empty",
    bot: "bank",
    story: "an empty token is the one of a setting that was never made",
    backend: comparing((given) => given === `Bearer ${TOKEN}` || given.trim() === "Bearer"),
    ...probes,
    rule: "credentials-not-checked",
  },
  {
    name: "any-scheme",
    bot: "bank",
    story: "takes what comes after the space",
    backend: comparing((given) => given.split(" ")[1] === TOKEN),
    ...probes,
    ...warned,
    rule: "credentials-not-checked",
  },
  {
    name: "refused-with-session",
    bot: "bank",
    story: "sets the status, and forgets to return",
    backend: tooLate("session"),
    ...probes,
    rule: "refusal-with-data",
  },
  {
    name: "refused-with-messages",
    bot: "bank",
    story: "the same, where only the texts were made by then",
    backend: tooLate("messages"),
    ...probes,
    ...warned,
    rule: "refusal-with-data",
  },
  {
    name: "refused-with-400",
    bot: "bank",
    story: "one status for all refusals",
    backend: refusing(refusal(400, "bad request")),
    ...probes,
    ...warned,
    rule: "refusal-status",
  },
  {
    name: "refused-with-200",
    bot: "bank",
    story: "status 200 with bad news",
    backend: refusing({ status: 200, headers: JSON_TYPE, body: { messages: [text("Not allowed.")] } }),
    ...probes,
    ...warned,
    rule: "refusal-status",
  },
  {
    name: "refused-with-500",
    bot: "bank",
    story: "throws where the credentials are compared",
    backend: refusing(refusal(500, "oops")),
    ...probes,
    ...warned,
    rule: "refusal-status",
  },
  {
    name: "token-in-refusal",
    bot: "bank",
    story: "tells which token it waits for",
    backend: refusing(refusal(401, `expected Bearer ${TOKEN}`)),
    ...probes,
    rule: "secret-echoed",
  },
  {
    name: "token-in-message",
    bot: "bank",
    story: "a message made for debugging",
    backend: inTransferBody((body, { headers }) => void body.messages.push(text(`debug: ${headers.authorization}`))),
    rule: "secret-echoed",
  },
  {
    name: "token-in-session",
    bot: "login",
    story: "the whole request is stored",
    backend: inLoginBody(({ session }, { headers }) => {
      session.data.request = { headers };
    }),
    rule: "secret-echoed",
  },
  {
    name: "token-in-header",
    bot: "bank",
    story: "a middleware copies headers to the answer",
    backend: inTransfer((reply, { headers }) => ({
      ...reply,
      headers: { ...reply.headers, "x-forwarded-authorization": String(headers.authorization) },
    })),
    rule: "secret-echoed",
  },
  {
    name: "headers-in-session",
    bot: "login",
    story: "the request's headers without the credentials",
    backend: inLoginBody(({ session }, { headers: { authorization, ...others } }) => {
      session.data.headers = others;
    }),
    ...probes,
    ...warned,
    rule: "header-echoed",
  },
  {
    name: "pin-in-session",
    bot: "login",
    story: "stores what was typed, under a name that is not sensitive",
    backend: inLoginBody(({ session }, { body }) => {
      session.data.pin = body?.pin;
    }),
    rule: "sensitive-echoed",
    ...warned,
  },
  {
    name: "pin-in-message",
    bot: "login",
    story: "repeats what was typed",
    backend: inLoginBody((body, asked) => {
      body.messages = [text(`Your pin ${asked.body?.pin} is right.`)];
    }),
    rule: "sensitive-echoed",
    ...warned,
  },
  {
    name: "trace-with-200",
    bot: "login",
    story: "the error as a message",
    backend: inLoginBody((body) => {
      body.messages = [text(TRACE)];
    }),
    rule: "stack-trace",
  },
  {
    name: "trace-with-500",
    bot: "login",
    story: "the framework's error page for developers",
    backend: inLogin((reply) => ({ ...reply, status: 500, body: { error: TRACE } })),
    rule: "stack-trace",
    also: ["error status-not-2xx"],
  },
  {
    name: "trace-for-bad-input",
    bot: "login",
    story: "the same, but only for input that nobody thought of",
    backend: telling(TRACE),
    ...probes,
    rule: "stack-trace",
  },
  {
    name: "sql-error",
    bot: "login",
    story: "the database's words",
    backend: telling('ERROR: syntax error at or near "OR" in SELECT * FROM users'),
    ...probes,
    ...warned,
    rule: "error-details",
  },
  {
    name: "mysql-error",
    bot: "login",
    story: "the words of another database",
    backend: telling("You have an error in your SQL syntax; check the manual that corresponds to your MySQL server"),
    ...probes,
    ...warned,
    rule: "error-details",
  },
  {
    name: "column-error",
    bot: "login",
    story: "the words of a database for a text that is too long",
    backend: telling("value too long for type character varying(255)"),
    ...probes,
    ...warned,
    rule: "error-details",
  },
  {
    name: "path-in-error",
    bot: "login",
    story: "the name of a file that could not be read",
    backend: telling("ENOENT: no such file or directory, open '/srv/bank/customers.json'"),
    ...probes,
    ...warned,
    rule: "error-details",
  },
  {
    name: "address-in-error",
    bot: "login",
    story: "the address of a system behind it",
    backend: telling("connect ECONNREFUSED 10.0.3.17:5432"),
    ...probes,
    ...warned,
    rule: "error-details",
  },
];
