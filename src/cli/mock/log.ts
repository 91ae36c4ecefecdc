import type { Bot } from "../../bot/index.js";
import type { LogEntry } from "../../mock/index.js";
import type { Terminal } from "../terminal.js";
import { batched, createLogLines } from "./log-lines.js";
import type { LogFormat } from "./options.js";

/** Tells of requests. */
export interface RequestLog {
  add(entry: LogEntry): void;
  /** Names blocks as this bot does. */
  use(bot: Bot | undefined): void;
  flush(): void;
}

export function createLog(
  { format, isQuiet }: { readonly format: LogFormat; readonly isQuiet: boolean },
  terminal: Pick<Terminal, "out" | "err">,
): RequestLog {
  if (format === "none") return { add() {}, use() {}, flush() {} };
  const { add, flush } = batched(format === "json" ? terminal.out : terminal.err);
  let toText: (entry: LogEntry) => string = JSON.stringify;
  return {
    add(entry) {
      if (!isQuiet || entry.problems.length > 0) add(toText(entry));
    },
    use(bot) {
      if (format === "pretty") toText = createLogLines(bot);
    },
    flush,
  };
}
