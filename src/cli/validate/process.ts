import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ApistepError, sleep } from "../../core/index.js";

/** A backend that was started for a run. */
export interface BackendProcess {
  /** Rejects when it ends by itself; never resolves. */
  readonly ended: Promise<never>;
  /** The end of what it has printed. */
  output(): string;
  /** Stops it and all that it started. */
  stop(): Promise<void>;
}

const LONGEST_OUTPUT = 20_000;
/** Milliseconds for it to end by itself. */
const GRACE = 3_000;
/** Milliseconds for what it printed last to come; others may hold its output open. */
const LAST_WORDS = 500;

/**
 * Starts a backend by a shell command, in a process group of its own.
 * @param hide what its output is put through before it is told
 */
export function startProcess(command: string, hide: (text: string) => string): BackendProcess {
  const child = spawn(command, {
    shell: true,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = new Printed();
  for (const [name, stream] of [
    ["out", child.stdout],
    ["err", child.stderr],
  ] as const) {
    stream.setEncoding("utf8").on("data", (text: string) => printed.add(name, text));
    stream.on("end", () => printed.add(name, "\n"));
  }
  const output = () => hide(printed.text()).trimEnd();
  const killAtExit = () => signalAll(child, "SIGKILL");
  process.once("exit", killAtExit);
  const over = new AbortController();
  const closed = once(child, "close").finally(() => over.abort());
  const ended = once(child, "exit").then(async ([code, signal]): Promise<never> => {
    await Promise.race([closed, sleep(LAST_WORDS, over.signal)]); // what it printed last may still be on its way
    throw new ApistepError("backend-unreachable", `${JSON.stringify(command)} ended with ${code ?? signal}`, {
      hint: output() === "" ? "it printed nothing" : `it printed:\n${output()}`,
    });
  });
  ended.catch(() => {}); // it may end when nobody waits any more
  return {
    ended,
    output,
    async stop() {
      process.off("exit", killAtExit);
      await stop(child);
    },
  };
}

/**
 * The end of what was printed, in whole lines: what is cut off in the middle, or printed in the middle of something
 * else, would not be known for the secret that it is.
 */
class Printed {
  private lines: string[] = [];
  private length = 0;
  /** Of each stream, the line that has no end yet; undefined in one that is too long. */
  private readonly begun = new Map<string, string | undefined>();

  add(stream: string, text: string): void {
    const isTooLong = this.begun.has(stream) && this.begun.get(stream) === undefined;
    const first = isTooLong ? text.indexOf("\n") + 1 : 0;
    if (isTooLong && first === 0) return;
    const whole = (this.begun.get(stream) ?? "") + text.slice(first);
    const end = whole.lastIndexOf("\n") + 1;
    this.keep(whole.slice(0, end));
    const rest = whole.slice(end);
    const goesOn = rest.length <= LONGEST_OUTPUT;
    this.begun.set(stream, goesOn ? rest : undefined);
    if (!goesOn) this.keep("(a line that is too long to show)\n");
  }

  text(): string {
    return this.lines.join("");
  }

  private keep(text: string): void {
    for (const line of text.match(/[^\n]*\n/g) ?? []) {
      this.lines.push(line);
      this.length += line.length;
    }
    let [gone, first] = [0, 0];
    while (this.length - gone > LONGEST_OUTPUT && first < this.lines.length - 1) {
      gone += this.lines[first]?.length ?? 0;
      first += 1;
    }
    this.lines = this.lines.slice(first);
    this.length -= gone;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  signalAll(child, "SIGTERM");
  if (child.exitCode === null && child.signalCode === null) {
    const over = new AbortController();
    await Promise.race([once(child, "exit"), sleep(GRACE, over.signal)]);
    over.abort();
  }
  signalAll(child, "SIGKILL"); // what it has started may outlive it
}

function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // nothing is left of the group
  }
}
