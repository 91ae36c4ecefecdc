import { type ApistepError, formatLocation, plainLines } from "../core/index.js";
import type { Terminal } from "./terminal.js";

/** Says what is wrong, where, and how to mend it. */
export function tellMistake({ message, location, hint }: ApistepError, { err }: Pick<Terminal, "err">): void {
  const isLocated = location === undefined || message.includes(location.file);
  err(plainLines(`error  ${isLocated ? "" : `${formatLocation(location)}  `}${message}`));
  if (hint !== undefined) err(plainLines(`       ${hint}`));
}
