import pc from "picocolors";

/** What a command may see and use of the outside. Tests give their own. */
export interface Terminal {
  /** Reports, for people and pipes. */
  out(text: string): void;
  /** Everything else: banners, progress, errors. */
  err(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For texts on `out`: colours when that is a terminal, otherwise none. */
  readonly colors: Colors;
  /** Aborted by the first Ctrl-C or termination signal. */
  readonly interrupted: AbortSignal;
}

export type Colors = ReturnType<typeof pc.createColors>;

/** The process's own terminal. A second Ctrl-C ends at once. */
export function processTerminal(): Terminal {
  const interrupt = new AbortController();
  const onSignal = () => {
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
    interrupt.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    environment: process.env,
    colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
    interrupted: interrupt.signal,
  };
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
