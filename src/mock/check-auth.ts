import { timingSafeEqual } from "node:crypto";
import type { Auth } from "../bot/index.js";
import type { Problem } from "./problem.js";

/** What is wrong with the value of an Authorization header; undefined when nothing is. Never tells a credential. */
export type AuthCheck = (authorization: string | undefined) => Problem | undefined;

const SCHEMES = { bearer: "Bearer", basic: "Basic" } as const;

/** Checks the Authorization header by a step's `auth` (F-014). */
export function createAuthCheck(auth: Auth): AuthCheck {
  const scheme = SCHEMES[auth.type];
  const expected = auth.type === "bearer" ? "the bearer token of the bot file" : `Basic with user "${auth.username}"`;
  const credentials =
    auth.type === "bearer" ? auth.token : Buffer.from(`${auth.username}:${auth.password}`).toString("base64");
  const wanted = Buffer.from(credentials);
  const problem = (got: string): Problem => ({ pointer: "/headers/authorization", expected, got });

  return (authorization) => {
    if (authorization === undefined) return problem("nothing");
    const space = authorization.indexOf(" ");
    const given = authorization.slice(0, Math.max(space, 0));
    if (given.toLowerCase() !== auth.type) return problem(`another scheme than ${scheme}`);
    const sent = Buffer.from(authorization.slice(space + 1).trim());
    // Takes the same time wherever they differ.
    return sent.length === wanted.length && timingSafeEqual(sent, wanted)
      ? undefined
      : problem(auth.type === "bearer" ? "another token" : "another user or password");
  };
}
