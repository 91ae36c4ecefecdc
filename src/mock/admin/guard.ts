import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isJsonType } from "../request.js";
import { refuse } from "./refuse.js";

/** Lets a call pass or throws why not. */
export type Guard = (message: IncomingMessage, call: { readonly isOpen: boolean }) => void;

/**
 * Who may see and steer a mock: with a token, who sends it; else callers on the same machine. A web page may not, even
 * if its browser runs there.
 * @throws {AdminError} from the guard: 401, 403 or 415
 */
export function createGuard(token: string | undefined): Guard {
  const isToken = token === undefined ? undefined : tokenTest(token);
  return (message, { isOpen }) => {
    if (isToken === undefined) refuseStrangers(message);
    else if (!isOpen && !isToken(message.headers.authorization)) throw refuse(401, NO_TOKEN, SEND_TOKEN);
    refusePages(message);
  };
}

const NO_TOKEN = "the admin token is missing or wrong";
const SEND_TOKEN = "send the header Authorization: Bearer, with the token that the mock was started with";

function tokenTest(token: string): (authorization: string | undefined) => boolean {
  const wanted = digest(`Bearer ${token}`);
  return (authorization = "") => timingSafeEqual(digest(authorization.replace(/^bearer /i, "Bearer ")), wanted);
}

/** Digests are of one length, so that comparing them tells nothing. */
const digest = (text: string) => createHash("sha256").update(text).digest();

const LOOPBACK_ADDRESS = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
/** What a tunnel or proxy adds, behind which the caller may be anywhere. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

function refuseStrangers({ socket, headers }: IncomingMessage): void {
  const isNear = LOOPBACK_ADDRESS.test(socket.remoteAddress ?? "") && LOOPBACK_HOST.test(headers.host ?? "");
  if (isNear && FORWARDED.every((name) => headers[name] === undefined)) return;
  const detail = "without a token, only callers on the same machine are answered, at localhost or 127.0.0.1";
  throw refuse(403, detail, "start the mock with an admin token, and send it");
}

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** A page can send simple requests to any address. They have its origin, or no JSON as their content type. */
function refusePages({ method = "GET", headers }: IncomingMessage): void {
  const { origin, host, "content-type": type } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, host)) {
    throw refuse(
      403,
      "web pages of other origins may not call this",
      "call it from a program, or from the mock's page",
    );
  }
  if (SAFE_METHODS.includes(method) || (type !== undefined && isJsonType(type) && type.startsWith("application/")))
    return;
  throw refuse(415, `the content type of a ${method} must be application/json`, "send content-type: application/json");
}

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}
