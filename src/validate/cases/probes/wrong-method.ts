import type { ApiStep, Bot, Method } from "../../../bot/index.js";
import { isSuccess } from "../../../contract/index.js";
import { judge } from "./judge.js";
import type { Probe } from "./probe.js";
import { methodNotChecked } from "./rules.js";
import { nothingFound, withBreach } from "./sighting.js";

/** The method that does least, should the backend take it: reading, or changing nothing. */
const otherMethod = ({ method }: ApiStep): Method => (method === "GET" ? "PATCH" : "GET");

export const wrongMethod: Probe = {
  name: "wrong method",
  isHostile: true,
  appliesTo: (step, bot) => !isUsed(otherMethod(step), step, bot),
  async run({ examiner, step, session }) {
    const method = otherMethod(step);
    const exchanged = await examiner.examine(step, session, ({ body, json, headers, ...request }) => ({
      ...request,
      method,
      headers: method === "GET" ? without(headers, "content-type") : { ...headers, "content-type": "application/json" },
      ...(method === "GET" ? {} : { body: "{}", json: {} }),
    }));
    const { outcome } = exchanged;
    const mend = `let the route take ${step.method} only, and answer other methods with status 405`;
    if ("status" in outcome && outcome.status === NOT_IMPLEMENTED) return [{ exchanged, found: nothingFound }];
    if ("failure" in outcome || !isSuccess(outcome.status)) {
      return [{ exchanged, found: judge(exchanged, examiner, { expected: "a refusal with status 405", mend }) }];
    }
    const breach = {
      expected: `status 405 for ${method} ${step.path}`,
      got: `status ${outcome.status}`,
      mend,
    };
    return [{ exchanged, found: withBreach(nothingFound, methodNotChecked, breach) }];
  },
};

/** What HTTP has for a method that a server does not know (RFC 9110, 15.6.2). */
const NOT_IMPLEMENTED = 501;

/** Another step may use the address in the other way. */
const isUsed = (method: Method, { path }: ApiStep, { apiSteps }: Bot) =>
  [...apiSteps.values()].some((other) => other.method === method && other.path.split("?")[0] === path.split("?")[0]);

const without = ({ ...headers }: Readonly<Record<string, string>>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
