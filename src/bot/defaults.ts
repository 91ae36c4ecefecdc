import { type Session, writePath } from "../contract/index.js";
import type { Bot } from "./model.js";

/** The variables that have a default, with it (F-093). */
export function defaultSession({ variables }: Pick<Bot, "variables">): Session {
  return [...variables.values()].reduce<Session>(
    (session, { name, default: value }) => (value === undefined ? session : writePath(session, name, value)),
    {},
  );
}

/** `nl` of `nl-nl`. */
export const languageOf = (locale: string) => locale.split(/[-_]/)[0] ?? locale;
