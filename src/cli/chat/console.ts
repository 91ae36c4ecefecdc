import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import type { Terminal } from "../terminal.js";
import type { Answer, ChatIo, Question } from "./io.js";

const WIDTH = 80;
const WIDEST = 100;
const SIGN = "› ";

/** The process's own terminal, or its pipes, for a chat. */
export function openConsole(terminal: Terminal): ChatIo & { close(): void } {
  const { stdin, stdout } = process;
  const isInteractive = stdin.isTTY === true && stdout.isTTY === true;
  const echo = mutable(stdout);
  const lines = createInterface({
    input: stdin,
    ...(isInteractive ? { output: echo.stream, terminal: true, historySize: 0 } : { terminal: false }),
  });
  const ended = new AbortController();
  lines.on("SIGINT", () => ended.abort());
  const interrupted = AbortSignal.any([ended.signal, terminal.interrupted]);
  const picker = isInteractive ? pickWithArrows(lines) : undefined;
  const queue = lineQueue(lines, interrupted);
  let typed = "";
  return {
    isInteractive,
    interrupted,
    colors: terminal.colors,
    width: Math.min(terminal.width ?? WIDTH, WIDEST),
    status: terminal.status,
    print: terminal.out,
    async ask({ prompt = terminal.colors.green(SIGN), choices = [], isSecret = false }: Question) {
      if (isInteractive) {
        lines.setPrompt(prompt);
        lines.prompt();
        picker?.offer(choices);
        echo.mute(isSecret);
      }
      const line = await queue.next();
      echo.mute(false);
      if (isInteractive && (isSecret || line === undefined)) stdout.write(line === undefined ? "\n" : "•••\n");
      typed = isSecret ? "" : (line ?? "");
      const answer = line === undefined ? undefined : toAnswer(line, picker?.picked(line));
      if (answer !== undefined) picker?.remember(isSecret ? "" : (line ?? ""));
      return answer;
    },
    said(text) {
      if (!isInteractive) terminal.out(`> ${text}`);
      else if (text !== typed && typed !== "" && typed.length + SIGN.length < (terminal.width ?? WIDTH)) {
        stdout.write(`\u001b[1A\u001b[2K${terminal.colors.green(SIGN)}${text}\n`); // in place of a number
      }
    },
    close: () => lines.close(),
  };
}

const toAnswer = (text: string, picked: number | undefined): Answer =>
  picked === undefined ? { text } : { text, picked };

/** A stream to the terminal that can be silenced, for what must not be seen while it is typed. */
function mutable(stdout: NodeJS.WriteStream): { stream: Writable; mute(isMuted: boolean): void } {
  let isMuted = false;
  const stream = new Writable({
    write(chunk, _, done) {
      if (!isMuted) stdout.write(chunk);
      done();
    },
  });
  Object.defineProperty(stream, "columns", { get: () => stdout.columns }); // readline breaks lines by it
  return {
    stream,
    mute(muted) {
      isMuted = muted;
    },
  };
}

/** Lines in the order in which they come, those too that come before they are asked for. */
function lineQueue(lines: Interface, interrupted: AbortSignal): { next(): Promise<string | undefined> } {
  const waiting: string[] = [];
  let isClosed = false;
  let wake = () => {};
  lines.on("line", (line) => {
    waiting.push(line);
    wake();
  });
  const end = () => {
    isClosed = true;
    wake();
  };
  lines.on("close", end);
  interrupted.addEventListener("abort", end);
  return {
    async next() {
      while (waiting.length === 0 && !isClosed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return interrupted.aborted ? undefined : waiting.shift();
    },
  };
}

/** Lets the arrow keys put choices into the line; where there are none, what was said before. */
function pickWithArrows(lines: Interface) {
  const said: string[] = [];
  let choices: readonly string[] = [];
  let at = -1;
  const items = () => (choices.length > 0 ? choices : said);
  process.stdin.on("keypress", (_: string | undefined, key: { readonly name?: string } | undefined) => {
    const step = key?.name === "down" ? 1 : key?.name === "up" ? -1 : 0;
    const { length } = items();
    if (step === 0 || length === 0) return;
    at = at === -1 && step === -1 ? length - 1 : (at + step + length) % length;
    lines.write(null, { ctrl: true, name: "e" });
    lines.write(null, { ctrl: true, name: "u" });
    lines.write(items()[at] ?? "");
  });
  return {
    offer(titles: readonly string[]) {
      choices = titles;
      at = -1;
    },
    picked: (line: string) => (choices.length > 0 && at >= 0 && line === choices[at] ? at : undefined),
    remember(line: string) {
      if (line !== "" && line !== said.at(-1)) said.push(line);
    },
  };
}
