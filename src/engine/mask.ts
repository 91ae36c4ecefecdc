import type { Bot } from "../bot/index.js";
import { readPath, type Session, writePath } from "../contract/index.js";
import { isObject, redactor, type Secret } from "../core/index.js";

/** The values of a session's sensitive variables (F-094), for `redactor` to hide them in anything that is printed. */
export function sensitiveValues(bot: Bot, session: Session): Secret[] {
  return sensitiveNames(bot).flatMap((name) =>
    scalarsIn(readPath(session, name)).map((value) => ({ name, value: String(value) })),
  );
}

/**
 * A session to be shown: each sensitive variable is `$name` (F-094, C-11), and where its value stands in the text
 * of another one, in the history for example, so is that.
 */
export function maskSession(bot: Bot, session: Session): Session {
  const present = sensitiveNames(bot).filter((name) => readPath(session, name) !== undefined);
  const redact = redactor(sensitiveValues(bot, session));
  const redacted = mapTexts(session, redact) as Session;
  return present.reduce((masked, name) => writePath(masked, name, `$${name}`), redacted);
}

const sensitiveNames = ({ variables }: Bot) =>
  [...variables.values()].filter(({ sensitive }) => sensitive).map(({ name }) => name);

function scalarsIn(value: unknown): unknown[] {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return [];
  return typeof value === "object" ? Object.values(value).flatMap(scalarsIn) : [value];
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map)]));
}
