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

/** Starts a backend by a shell command, in a process group of its own. */
export function startProcess(command: string): BackendProcess {
  const child = spawn(command, {
    shell: true,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-LONGEST_OUTPUT);
    });
  }
  const killAtExit = () => signalAll(child, "SIGKILL");
  process.once("exit", killAtExit);
  const ended = once(child, "exit").then(([code, signal]): never => {
    throw new ApistepError("backend-unreachable", `${JSON.stringify(command)} ended with ${code ?? signal}`, {
      hint: output.trim() === "" ? "it printed nothing" : `it printed:\n${output.trimEnd()}`,
    });
  });
  ended.catch(() => {}); // it may end when nobody waits any more
  return {
    ended,
    output: () => output.trimEnd(),
    async stop() {
      process.off("exit", killAtExit);
      await stop(child);
    },
  };
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
