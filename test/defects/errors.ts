import { type Asked, around, type Backend, inBody, type Loose, refusal } from "./backend.js";
import { bank, inBalance, inTransfer, inTransferBody } from "./bank.js";
import type { Defect } from "./corpus.js";
import { doorman, inLogin } from "./login.js";
import { inOrderBody, pizzeria } from "./pizza.js";

const probes = { cases: ["samples", "probes"] } as const;
const warned = { severity: "warning" } as const;

const anyMethod: Backend = (asked) => shop(asked.path === "/menu" ? { ...asked, method: "GET" } : asked);
const shop = pizzeria();
const isList = ({ headers }: Asked) => headers["content-length"] === "[]".length.toString();
const EMPTY = { pizza: "margherita", quantity: 1, note: "", ordered: "ordered" };
const forgiving: Backend = (asked) => shop({ ...asked, body: asked.body ?? EMPTY });

/** How backends say that something went wrong. */
export const errors: readonly Defect[] = [
  {
    name: "error-object-with-200",
    bot: "pizza",
    story: "status 200 with an error inside",
    backend: inOrderBody(() => ({ error: { code: 404, message: "no such pizza" } })),
    rule: "member-unknown",
    ...warned,
  },
  {
    name: "error-object-for-expected",
    bot: "bank",
    story: "the same, where a block is expected",
    backend: inTransferBody(() => ({ error: "not enough money" })),
    rule: "expectation-failed",
    also: ["error nextdialogstate-missing"],
  },
  {
    name: "success-flag",
    bot: "bank",
    story: "success beside the three parts",
    backend: inTransferBody((body) => {
      body.success = true;
    }),
    rule: "member-unknown",
    ...warned,
  },
  {
    name: "not-found-with-404",
    bot: "bank",
    story: "404 for what was looked up and not found",
    backend: inBalance(() => refusal(404, "no such account")),
    rule: "status-not-2xx",
  },
  {
    name: "unprocessable",
    bot: "bank",
    story: "422 for not enough money",
    backend: inTransfer((reply) => ({ ...reply, status: 422, body: { detail: "not enough money" } })),
    rule: "status-not-2xx",
  },
  {
    name: "undocumented-beside-documented",
    bot: "login",
    story: "409 where the bot file knows 423 only",
    backend: inLogin(() => refusal(409, "logged in already")),
    rule: "status-not-2xx",
  },
  {
    name: "documented-otherwise",
    bot: "login",
    story: "a locked account gets the answer of a good one",
    backend: (asked) => inLogin(inBody(() => undefined))({ ...asked, body: { ...asked.body, user: "ann" } }),
    rule: "expectation-failed",
  },
  {
    name: "too-many-requests",
    bot: "bank",
    story: "a limit that the platform runs into",
    backend: inTransfer(around({ status: 429, body: { detail: "slow down" } })),
    rule: "status-not-2xx",
  },
  {
    name: "query-failed",
    bot: "bank",
    story: "the database's message, with status 500",
    backend: inTransfer(around({ status: 500, body: { error: 'relation: syntax error at or near "FROM"' } })),
    rule: "status-not-2xx",
  },
  {
    name: "query-failed-as-documented",
    bot: "login",
    story: "a status that the bot file knows, and the database's message",
    backend: inLogin(() => refusal(423, "SQLSTATE[HY000]: General error: 1205 Lock wait timeout")),
    rule: "internals-shown",
  },
  {
    name: "locks-everybody-out",
    bot: "login",
    story: "a documented refusal for all",
    backend: (asked) => (asked.method === "POST" ? refusal(423, "the account is locked") : doorman()(asked)),
    rule: "step-never-served",
  },
  {
    name: "query-failed-with-200",
    bot: "pizza",
    story: "the database's message in the session",
    backend: inOrderBody(({ session }) => {
      session.data.error = "Duplicate entry '4711' for key 'PRIMARY' (SQLSTATE 23000)";
    }),
    rule: "internals-shown",
  },
  {
    name: "other-token",
    bot: "bank",
    story: "the backend was given another token than the bot",
    backend: (asked) => bank()({ ...asked, headers: {} }),
    rule: "status-not-2xx",
  },
  {
    name: "method-not-checked",
    bot: "pizza",
    story: "a route that takes every method",
    backend: anyMethod,
    ...probes,
    ...warned,
    rule: "method-not-checked",
  },
  {
    name: "malformed-body-accepted",
    bot: "pizza",
    story: "what can't be parsed counts as an empty order",
    backend: forgiving,
    ...probes,
    ...warned,
    rule: "malformed-body-accepted",
  },
  {
    name: "malformed-body-crashes",
    bot: "pizza",
    story: "JSON.parse that nobody catches",
    backend: (asked) => (asked.method === "POST" && asked.body === undefined ? refusal(500, "oops") : shop(asked)),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "array-body-crashes",
    bot: "pizza",
    story: "reads members of whatever JSON there is",
    backend: (asked) => (isList(asked) ? refusal(500, "oops") : shop(asked)),
    ...probes,
    ...warned,
    rule: "input-not-survived",
  },
  {
    name: "exact-content-type",
    bot: "pizza",
    story: 'compares the content type with "application/json" by ===',
    backend: (asked) =>
      asked.method === "POST" && asked.headers["content-type"] !== "application/json"
        ? refusal(415, "JSON, please")
        : shop(asked),
    ...probes,
    ...warned,
    rule: "content-type-refused",
  },
  {
    name: "other-products-answer",
    bot: "bank",
    story: "the form of another platform's webhook",
    backend: inTransferBody(() => ({ fulfillmentText: "Done.", outputContexts: [] }) as Loose),
    rule: "expectation-failed",
    also: ["error nextdialogstate-missing"],
  },
];
