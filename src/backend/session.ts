import { type Bot, defaultSession, languageOf } from "../bot/index.js";
import { type Session, writePath } from "../contract/index.js";

/**
 * The session of a new conversation: the user's language where the bot file says it (F-022, F-089), the variables'
 * defaults, and `extra` on top. A name may be a path: `account.amount` sets one member, `account` all of it.
 */
export function initialSession(bot: Bot, extra: Session = {}): Session {
  return sessionOf(Object.entries(extra), { ...languageIn(bot), ...defaultSession(bot) });
}

const languageIn = ({ locale }: Bot): Session =>
  locale === undefined ? {} : { locale, preferredLanguage: languageOf(locale) };

/** Variables by their names or paths, on top of those of `base`; a later one overwrites an earlier one. */
export function sessionOf(variables: Iterable<readonly [path: string, value: unknown]>, base: Session = {}): Session {
  return [...variables].reduce<Session>((session, [path, value]) => writePath(session, path, value), base);
}
