import type { ApiStep, Bot, Row } from "../bot/index.js";
import { interpolate, readPath, type Session } from "../contract/index.js";
import { isUsable, percentDecode, redactor, type Secret } from "../core/index.js";
import { decodeBasic, encodeBasic } from "./basic-auth.js";
import { initialSession } from "./session.js";

/**
 * What must not be printed of a call: the bot's secrets, credentials of the request, also those that its rows take from
 * the given sessions, and the values that the bot's sensitive variables have there (F-094, C-11), named after the
 * variables.
 */
export function secretsOf(bot: Bot, step: ApiStep, sessions: readonly Session[]): Secret[] {
  const isKnown = ({ value }: Secret) => knownIn(value, bot) !== undefined;
  const others = credentialsOf(bot, step).filter((credential) => !isKnown(credential));
  return [...bot.secrets, ...others, ...sensitiveValues(bot, sessions), ...rowCredentials(bot, step, sessions)];
}

/** What must not be printed of any call that a bot's samples make. */
export function secretsOfBot(bot: Bot): Secret[] {
  const steps = [...bot.apiSteps.values()];
  const sessions = steps.flatMap(({ samples }) => samples.map(({ session }) => initialSession(bot, session)));
  return [...bot.secrets, ...steps.flatMap((step) => credentialsOf(bot, step)), ...sensitiveValues(bot, sessions)];
}

/** What must not be printed of the way to a backend, and of what is sent to it besides a bot's own. */
export function secretsOfWay({ backend = "", proxy = "", headers = {} }: Way): Secret[] {
  return [
    ...Object.entries(headers).flatMap(([name, value]) => secretOfHeader(name, value)),
    ...secretsOfUrl(proxy, "PROXY"),
    ...secretsOfUrl(backend, "BACKEND"),
  ];
}

interface Way {
  readonly backend?: string | undefined;
  readonly proxy?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The bot, that has other secrets too. */
export function withSecrets(bot: Bot, secrets: readonly Secret[]): Bot {
  const known = new Set(bot.secrets.map(({ value }) => value));
  const others = secrets.filter(({ value }) => !known.has(value));
  return others.length === 0 ? bot : { ...bot, secrets: [...bot.secrets, ...others] };
}

/** Credentials that rows take from sessions, as their names say. */
function rowCredentials(bot: Bot, step: ApiStep, sessions: readonly Session[]): Secret[] {
  const stepName = tellable(step.name, bot);
  const rows = [...step.headers, ...step.query].filter((row) => isCredentialName(row.key) && isFilledIn(row));
  return rows.flatMap((row) =>
    sessions.flatMap((session) => {
      const value = row.type === "variable" ? readPath(session, row.variable) : interpolate(textOf(row), session);
      const isScalar = typeof value === "string" || typeof value === "number";
      return isScalar
        ? nonTrivial({ name: environmentName(`${stepName}_${row.key}`), value: bare(String(value)) })
        : [];
    }),
  );
}

const textOf = (row: Row) => (row.type === "text" ? row.text : "");
const isFilledIn = (row: Row) => row.type === "variable" || textOf(row).includes("{");

/** What only a name says to be a credential may be an ordinary word or number. */
const nonTrivial = (secret: Secret) => (isUsable(secret) ? [secret] : []);

/** A name that others are made of. */
const tellable = (name: string, bot: Bot) => (knownIn(name, bot) === undefined ? name : redactor(bot.secrets)(name));

/** The bot's secret that is, or is a part of, a value. */
const knownIn = (value: string, bot: Bot) =>
  bot.secrets.find((secret) => secret.value.length > 1 && value.includes(secret.value));

const CREDENTIAL_NAME = /authorization|cookie|api[-_]?key|token|secret|passw(?:or)?d|credential|signature/i;

const CREDENTIAL_HEADER = /authorization|api-?key|token|secret|password/i;

/** Whether a backend is to refuse a request for its header of this name. A cookie may be about anything. */
export const isCredentialHeader = (name: string) => CREDENTIAL_HEADER.test(name);

/** Whether a header or a parameter of this name usually carries a credential. */
export const isCredentialName = (name: string) => CREDENTIAL_NAME.test(name);

const bare = (value: string) => value.replace(/^(?:Basic|Bearer) /i, "");

/** The credential in a header that a person gave, if its name says so. */
export function secretOfHeader(name: string, value: string): Secret[] {
  if (!isCredentialName(name)) return [];
  const [variable, [, password] = []] = [environmentName(name), splitUser(decodeBasic(value))];
  return [
    { name: variable, value: bare(value) },
    ...(password === undefined ? [] : [{ name: `${variable}_PASSWORD`, value: password }]),
    ...(name.toLowerCase() === "cookie" ? cookiesIn(value, variable) : []),
  ];
}

/** User name and password. */
const splitUser = (user: string | undefined) => /^([^:]*):(.*)$/s.exec(user ?? "")?.slice(1);

/** Long enough for the id of a session. */
const SHORTEST_COOKIE = 8;

const cookiesIn = (value: string, name: string): Secret[] =>
  value.split(";").flatMap((pair) => {
    const cookie = pair.slice(pair.indexOf("=") + 1).trim();
    return cookie.length < SHORTEST_COOKIE ? [] : [{ name, value: cookie }];
  });

/** The password in a URL, and parameters whose names say that they are credentials. */
function secretsOfUrl(text: string, name: string): Secret[] {
  if (!URL.canParse(text)) return [];
  const { password, searchParams } = new URL(text);
  return [
    ...(password === "" ? [] : [{ name: `${name}_PASSWORD`, value: percentDecode(password) }]),
    ...parameterSecrets(searchParams, name),
  ];
}

const parameterSecrets = (parameters: Iterable<readonly [string, string]>, name: string): Secret[] =>
  [...parameters].flatMap(([key, value]) =>
    isCredentialName(key) ? nonTrivial({ name: environmentName(`${name}_${key}`), value }) : [],
  );

/** The credentials that a step sends: an answer must not repeat them. */
export function credentialsOf(bot: Bot, step: ApiStep): Secret[] {
  const stepName = tellable(step.name, bot);
  const named = (value: string, name: string): Secret => ({
    name: knownIn(value, bot)?.name ?? environmentName(`${stepName}_${name}`),
    value,
  });
  // A row is a credential by its name, or because its value is read from the environment.
  const isCredential = (key: string, text: string) => isCredentialName(key) || knownIn(text, bot) !== undefined;
  const { auth, security } = step;
  const rows = step.headers.flatMap((row) =>
    row.type === "text" && isCredential(row.key, row.text) && !row.text.includes("{")
      ? [named(bare(row.text), row.key)]
      : [],
  );
  const parameters = parametersOf(step).filter(([key, value]) => isCredential(key, value));
  rows.push(...parameters.map(([key, value]) => named(value, key)).filter(isUsable));
  const others = security?.type === "hmac" ? [...rows, named(security.secret, "hmac_secret")] : rows;
  if (auth?.type === "bearer") return [named(auth.token, "token"), ...others];
  if (auth === undefined) return others;
  const password = named(auth.password, "password");
  const encoded = encodeBasic(auth.username, auth.password).replace("Basic ", "");
  return [password, { name: `${password.name}_BASE64`, value: encoded }, ...others];
}

/** Parameters that are the same in each call, from the path and the rows. */
function parametersOf({ path, query }: ApiStep): (readonly [key: string, value: string])[] {
  const rows = query.map((row) => [row.key, textOf(row)] as const);
  const all = [...new URLSearchParams(path.split("?").slice(1).join("?")), ...rows];
  return all.filter(([, value]) => value !== "" && !value.includes("{"));
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
