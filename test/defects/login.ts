import { type Backend, type Change, changing, inBody, isAllowed, ok, refusal } from "./backend.js";

/** The good backend of the login bot. */
export function doorman(): Backend {
  return (asked) => {
    if (!isAllowed(asked)) return refusal(401, "who are you?");
    if (asked.method !== "POST" || asked.path !== "/login") return refusal(405, "no such route");
    const { user, pin, known, unknown } = asked.body ?? {};
    if (typeof user !== "string" || typeof pin !== "string") return refusal(400, "a user and a pin, please");
    if (user === "locked") return refusal(423, "locked");
    return ok({
      session: { namespace: "customer", data: { name: user, level: 1 } },
      action: { nextDialogstate: pin === "4711" ? known : unknown },
    });
  };
}

export const inLogin = (change: Change): Backend => changing(doorman(), "POST /login", change);
export const inLoginBody = (...change: Parameters<typeof inBody>): Backend => inLogin(inBody(...change));
