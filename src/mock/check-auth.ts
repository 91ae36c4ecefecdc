import { timingSafeEqual } from "node:crypto";
import type { ApiStep, Auth } from "../bot/index.js";
import { type Clock, systemClock } from "../core/index.js";
import { createHmacCheck } from "./check-hmac.js";
import type { Problem } from "./problem.js";
import type { MockRequest } from "./request.js";

/** What is wrong with the credentials of a request; empty when nothing is. Never tells a credential. */
export type AuthCheck = (request: MockRequest) => readonly Problem[];

export interface AuthOptions {
  /** Default: the time of day. */
  readonly clock?: Clock;
  /** Milliseconds that a signature's time may be away from now; Infinity: any time will do. Default 5 minutes. */
  readonly signatureWindow?: number;
  /** Look for client certificates. Default false: over plain HTTP there are none. */
  readonly certificates?: boolean;
}

const FINE: readonly Problem[] = [];
export const AUTHORIZATION = "/headers/authorization";
export const CERTIFICATE = "/certificate";

/** Checks what a step's `auth` (F-014) and its security setting (F-017) require. */
export function createAuthChecks(step: ApiStep, options: AuthOptions = {}): AuthCheck[] {
  const { clock = systemClock, signatureWindow = 5 * 60_000, certificates = false } = options;
  const { auth, security } = step;
  const hasRow = step.headers.some(({ key }) => key.toLowerCase() === "authorization"); // which is sent in its place
  return [
    ...(auth === undefined || hasRow ? [] : [createAuthorizationCheck(auth)]),
    ...(security?.type === "hmac" ? [createHmacCheck(security, { clock, signatureWindow })] : []),
    ...(security?.type === "ssl" && certificates ? [checkCertificate] : []),
  ];
}

const SCHEMES = { bearer: "Bearer", basic: "Basic" } as const;

function createAuthorizationCheck(auth: Auth): AuthCheck {
  const scheme = SCHEMES[auth.type];
  const expected = auth.type === "bearer" ? "the bearer token of the bot file" : `Basic with user "${auth.username}"`;
  const credentials =
    auth.type === "bearer" ? auth.token : Buffer.from(`${auth.username}:${auth.password}`).toString("base64");
  const wanted = Buffer.from(credentials);
  const problem = (got: string) => [{ pointer: AUTHORIZATION, expected, got }];

  return ({ headers: { authorization } }) => {
    if (authorization === undefined) return problem("nothing");
    const space = authorization.indexOf(" ");
    const given = authorization.slice(0, Math.max(space, 0));
    if (given.toLowerCase() !== auth.type) return problem(`another scheme than ${scheme}`);
    const sent = Buffer.from(authorization.slice(space + 1).trim());
    // Takes the same time wherever they differ.
    return sent.length === wanted.length && timingSafeEqual(sent, wanted)
      ? FINE
      : problem(auth.type === "bearer" ? "another token" : "another user or password");
  };
}

const checkCertificate: AuthCheck = ({ certificate }) => {
  if (certificate === undefined) return [{ pointer: CERTIFICATE, expected: "a client certificate", got: "none" }];
  if (certificate.isTrusted) return FINE;
  const expected = "a client certificate of an authority that the mock trusts";
  return [{ pointer: CERTIFICATE, expected, got: `that of ${certificate.subject}` }];
};
