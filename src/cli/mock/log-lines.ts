import type { Bot } from "../../bot/index.js";
import { formatDuration } from "../../core/index.js";
import type { LogEntry, Problem } from "../../mock/index.js";

/** One line for a request, and one for each thing that is wrong with it. */
export type LogLines = (entry: LogEntry) => string;

export function createLogLines(bot: Bot | undefined): LogLines {
  const names = new Map([...(bot?.blocks?.values() ?? [])].map(({ id, name }) => [id, name]));
  return ({ time, method, path, step, scenario, nextDialogstate, status, fault, ms, problems }) => {
    const target = nextDialogstate === null ? "" : ` -> ${names.get(nextDialogstate) ?? nextDialogstate}`;
    const answer = scenario === null ? "" : `  ${scenario}${target}`;
    const disturbed = fault === null ? "" : ` (${printable(fault)})`;
    const request = `${method} ${printable(path)}  ${step ?? "-"}`;
    const line = `${timeOfDay(time)}  ${request}${answer}  ${status}${disturbed}  ${formatDuration(ms)}`;
    return problems.length === 0 ? line : [line, ...problems.map(problemLine)].join("\n");
  };
}

function problemLine({ pointer, expected, got }: Problem): string {
  const place = pointer === "" ? "" : `${pointer}: `;
  return `          ${printable(`${place}expected ${expected}, got ${got}`)}`;
}

/** What came over the network must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

let second = "";
let shown = "";

/** By the clock on the wall. Under load, many requests share a second. */
function timeOfDay(time: string): string {
  const given = time.slice(0, 19);
  if (given !== second) {
    second = given;
    shown = new Date(time).toTimeString().slice(0, 8);
  }
  return shown;
}

/** Writes the lines of one turn of the event loop at once: one write a request would be slow. */
export function batched(write: (text: string) => void): { add(text: string): void; flush(): void } {
  let texts: string[] = [];
  const flush = () => {
    if (texts.length === 0) return;
    const text = texts.join("\n");
    texts = [];
    write(text);
  };
  return {
    add(text) {
      if (texts.push(text) === 1) setImmediate(flush);
    },
    flush,
  };
}
