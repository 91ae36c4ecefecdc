import type { Bot } from "../bot/index.js";
import { type Session, writePath } from "../contract/index.js";

/**
 * The session of a new conversation: the variables' defaults, and `extra` on top. A name may be a path:
 * `account.amount` sets one member, `account` all of it.
 */
export function initialSession(bot: Bot, extra: Session = {}): Session {
  const defaults = [...bot.variables.values()].flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return sessionOf([...defaults, ...Object.entries(extra)]);
}

/** Variables by their names or paths; a later one overwrites an earlier one. */
export function sessionOf(variables: Iterable<readonly [path: string, value: unknown]>): Session {
  return [...variables].reduce<Session>((session, [path, value]) => writePath(session, path, value), {});
}
