import type { ApiStep, Bot } from "../bot/index.js";
import { pointerTo } from "../core/index.js";
import { AUTHORIZATION, CERTIFICATE } from "./check-auth.js";
import type { Problem } from "./problem.js";
import type { Refusal } from "./refusal.js";

/**
 * The refusal of a request whose credentials are missing or wrong: 403 for a client certificate, 401 for all else.
 * Undefined when nothing is wrong with them.
 * @param problems what was found in the request
 */
export function authRefusal(bot: Bot, step: ApiStep, problems: readonly Problem[]): Refusal | undefined {
  const places = credentialPlaces(bot, step);
  const wrong = problems.filter(({ pointer }) => places.has(pointer));
  const [first] = wrong;
  if (first === undefined) return undefined;
  const detail = `the API step "${step.name}" needs its credentials: expected ${first.expected}, got ${first.got}`;
  if (wrong.every(({ pointer }) => pointer === CERTIFICATE)) return { status: 403, detail, problems: wrong };
  return { status: 401, detail, problems: wrong, challenge: challengeOf(step) };
}

/** Where a step's credentials stand in a request. Those of the old era are header rows (F-014). */
function credentialPlaces(bot: Bot, { auth, headers, security }: ApiStep): ReadonlySet<string> {
  const isSecret = (text: string) => bot.secrets.some(({ value }) => value.length > 1 && text.includes(value));
  const rows = headers.filter((row) => row.type === "text" && isSecret(row.text)).map(({ key }) => key.toLowerCase());
  return new Set([
    ...(auth === undefined ? [] : [AUTHORIZATION]),
    ...(security?.type === "hmac" ? ["/headers/hash", "/headers/nonce", "/headers/timestamp"] : []),
    ...(security?.type === "ssl" ? [CERTIFICATE] : []),
    ...rows.map((name) => pointerTo("/headers", name)),
  ]);
}

/** A 401 has to name a scheme (RFC 9110, 11.6.1); what is none of HTTP's own gets a name too. */
function challengeOf({ auth, security }: ApiStep): string {
  if (auth?.type === "bearer") return "Bearer";
  if (auth?.type === "basic") return 'Basic realm="apistep", charset="UTF-8"';
  return security?.type === "hmac" ? "HMAC" : "ApiKey";
}
