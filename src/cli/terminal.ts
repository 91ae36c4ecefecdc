import { closeSync, openSync } from "node:fs";
import pc from "picocolors";
import { ApistepError } from "../core/index.js";
import type { Hidden } from "./hidden.js";

/** What a command may see and use of the outside. Tests give their own. */
export interface Terminal {
  /** Reports, for people and pipes. */
  out(text: string): void;
  /** Everything else: banners, progress, errors. */
  err(text: string): void;
  /** Replaces the line at the foot of an interactive terminal; elsewhere does nothing. Empty: takes it away. */
  status(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For texts on `out`: colours when that is a terminal, otherwise none. */
  readonly colors: Colors;
  /** Characters in a line of `out`; undefined where that is no terminal. */
  readonly width: number | undefined;
  /** The working directory. */
  readonly cwd: string;
  /** Aborted by the first Ctrl-C, termination signal, or closing of the terminal. */
  readonly interrupted: AbortSignal;
  /** What `err` does not print. The program gives it to its commands. */
  readonly hidden?: Hidden;
}

export type Colors = ReturnType<typeof pc.createColors>;

/**
 * The process's own terminal. A second Ctrl-C or termination signal ends at once.
 * @throws {ApistepError} `bad-option` in a folder that is no more
 */
export function processTerminal(): Terminal {
  const cwd = workingDirectory();
  const interrupt = new AbortController();
  let hasStatus = false;
  const status = (text: string) => {
    if (process.stderr.isTTY !== true || (text === "" && !hasStatus)) return;
    // A line that is wrapped could not be taken away.
    process.stderr.write(`\r\u001b[2K${text.slice(0, Math.max(0, (process.stderr.columns || 80) - 1))}`);
    hasStatus = text !== "";
  };
  const onSignal = () => {
    if (interrupt.signal.aborted) {
      status("");
      process.exit(EXIT.interrupted);
    }
    interrupt.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  process.on("SIGHUP", () => {
    if (process.listenerCount("SIGHUP") === 1) onSignal(); // else a command has another use for it
  });
  const print = (stream: NodeJS.WriteStream, text: string) => {
    status("");
    stream.write(`${text}\n`);
  };
  return {
    out: (text) => print(process.stdout, text),
    err: (text) => print(process.stderr, text),
    status,
    environment: process.env,
    colors: pc.createColors(hasColors(process.env, process.stdout.isTTY === true)),
    width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
    cwd,
    interrupted: interrupt.signal,
  };
}

function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new ApistepError("bad-option", "the folder that apistep is run in is no more, or may not be read", {
      cause,
      hint: "go to one that is there: cd ..",
    });
  }
}

/** As users and CI ask for by NO_COLOR and FORCE_COLOR; otherwise in terminals that know colours. */
function hasColors({ NO_COLOR, FORCE_COLOR, TERM }: Terminal["environment"], isTerminal: boolean): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}

/**
 * Calls back when the process is told to take up its files anew, by SIGHUP; a terminal that is closed ends the process
 * as ever. Gives what undoes it. Windows has no such signal.
 */
export function onHangup(listener: () => void): () => void {
  if (process.platform === "win32") return () => {};
  const onSignal = () => {
    if (process.stdin.isTTY !== true || hasTerminal()) return listener();
    stop();
    process.kill(process.pid, "SIGHUP");
  };
  const stop = () => void process.off("SIGHUP", onSignal);
  process.on("SIGHUP", onSignal);
  return stop;
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}

/** Exit codes of every command. */
export const EXIT = {
  /** Nothing found. */
  ok: 0,
  findings: 1,
  /** Wrong use, a bad file, an unreachable backend, or nothing to run. */
  misuse: 2,
  /** A mistake of ours. */
  bug: 3,
  interrupted: 130,
} as const;
