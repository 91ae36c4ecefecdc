import type { ApiStep, Bot } from "../bot/index.js";
import { readPath, type Session } from "../contract/index.js";
import type { Secret } from "../core/index.js";
import { encodeBasic } from "./basic-auth.js";

/**
 * What must not be printed of a call: the bot's secrets, credentials of the request, and the values that the
 * bot's sensitive variables have in the given sessions (F-094, C-11), named after the variables.
 */
export function secretsOf(bot: Bot, step: ApiStep, sessions: readonly Session[]): Secret[] {
  const isKnown = ({ value }: Secret) => knownIn(value, bot) !== undefined;
  const others = credentialsOf(bot, step).filter((credential) => !isKnown(credential));
  return [...bot.secrets, ...others, ...sensitiveValues(bot, sessions)];
}

/** The bot's secret that is, or is a part of, a value. */
const knownIn = (value: string, bot: Bot) =>
  bot.secrets.find((secret) => secret.value.length > 1 && value.includes(secret.value));

const CREDENTIAL_HEADER = /authorization|api-?key|token|secret|password/i;

/** Whether a header of this name usually carries a credential. */
export const isCredentialHeader = (name: string) => CREDENTIAL_HEADER.test(name);

/** The credential in a header that a person gave, if its name says so. */
export function secretOfHeader(name: string, value: string): Secret[] {
  if (!isCredentialHeader(name)) return [];
  return [{ name: environmentName(name), value: value.replace(/^(?:Basic|Bearer) /i, "") }];
}

/** The credentials that a step sends: an answer must not repeat them. */
export function credentialsOf(bot: Bot, step: ApiStep): Secret[] {
  const named = (value: string, name: string): Secret => ({
    name: knownIn(value, bot)?.name ?? environmentName(`${step.name}_${name}`),
    value,
  });
  // A header is a credential by its name, or because its value is read from the environment.
  const isCredential = (key: string, text: string) => isCredentialHeader(key) || knownIn(text, bot) !== undefined;
  const { auth, security } = step;
  const rows = step.headers.flatMap((row) =>
    row.type === "text" && isCredential(row.key, row.text) && !row.text.includes("{")
      ? [named(row.text.replace(/^(?:Basic|Bearer) /i, ""), row.key)]
      : [],
  );
  const others = security?.type === "hmac" ? [...rows, named(security.secret, "hmac_secret")] : rows;
  if (auth?.type === "bearer") return [named(auth.token, "token"), ...others];
  if (auth === undefined) return others;
  const password = named(auth.password, "password");
  const encoded = encodeBasic(auth.username, auth.password).replace("Basic ", "");
  return [password, { name: `${password.name}_BASE64`, value: encoded }, ...others];
}

/** The values that the bot's sensitive variables have in the given sessions (F-094, C-11), named after the variables. */
export function sensitiveValues(bot: Bot, sessions: readonly Session[]): Secret[] {
  const secrets: Secret[] = [];
  for (const { name, sensitive } of bot.variables.values()) {
    if (!sensitive) continue;
    for (const session of sessions) {
      for (const value of leavesOf(readPath(session, name))) secrets.push({ name: environmentName(name), value });
    }
  }
  return secrets;
}

/** Texts and numbers in a value, which an answer may have nested deeper than a stack is. */
function leavesOf(value: unknown): string[] {
  const leaves: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "object" && next !== null) open.push(...Object.values(next).reverse());
    else if (typeof next === "string" || typeof next === "number") leaves.push(String(next));
  }
  return leaves;
}

/** `account.iban` as a name that a shell takes: `ACCOUNT_IBAN`. */
function environmentName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_");
}
