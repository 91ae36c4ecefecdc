import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { ApistepError, plainLines, sleep } from "../../core/index.js";
import { Printed } from "./printed.js";

/** A backend that was started for a run. */
export interface BackendProcess {
  /** Rejects when it ends by itself; never resolves. */
  readonly ended: Promise<never>;
  /** The end of what it has printed. */
  output(): string;
  /** Stops it and all that it started. */
  stop(): Promise<void>;
}

/** Milliseconds for it and all that it started to end by themselves. */
const GRACE = 3_000;
/** Milliseconds for the kernel to end it, and for its last words to arrive. */
const MOMENT = 300;

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
    stream.on("end", () => printed.end(name));
  }
  const output = () => hide(printed.text()).trimEnd();
  const killAtExit = () => signalAll(child, "SIGKILL");
  process.once("exit", killAtExit);
  const ended = endOf(child, command, output);
  ended.catch(() => {}); // it may end when nobody waits any more
  const end = async () => {
    await stop(child);
    process.off("exit", killAtExit);
  };
  let ending: Promise<void> | undefined;
  return {
    ended,
    output,
    stop() {
      ending ??= end(); // once: later, its number may be another's
      return ending;
    },
  };
}

async function endOf(child: ChildProcess, command: string, output: () => string): Promise<never> {
  const name = JSON.stringify(command);
  const closed = new AbortController();
  child.once("close", () => closed.abort());
  const [code, signal] = await once(child, "exit").catch((cause: Error) => {
    throw new ApistepError("backend-unreachable", `${name} can't be started: ${cause.message}`, { cause });
  });
  await sleep(MOMENT, closed.signal); // who has its pipes may keep them open
  throw new ApistepError("backend-unreachable", `${name} ended with ${code ?? signal}`, {
    hint: printedBy({ output }),
  });
}

/** What a backend has printed, as hints tell it. */
export function printedBy({ output }: Pick<BackendProcess, "output">): string {
  const text = output();
  return text === "" ? "it printed nothing" : `it printed:\n${quoted(text)}`;
}

/** What a backend has printed, so that none of its lines can be taken for one of ours, or for a command to a CI. */
export const quoted = (output: string) => plainLines(output.replaceAll("\r\n", "\n")).replaceAll(/^/gm, "       | ");

/** Stops a whole process group: a wrapper such as npm may end before what it has started. */
async function stop(child: ChildProcess): Promise<void> {
  signalAll(child, "SIGTERM");
  await gone(child, GRACE);
  signalAll(child, "SIGKILL");
  await gone(child, MOMENT);
  // What left the group may hold the other ends of the pipes, which would keep us from ending.
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

/** Waits until nothing of a group is left, or its time is up. */
async function gone(child: ChildProcess, ms: number): Promise<void> {
  const never = new AbortController().signal;
  for (let left = ms; left > 0 && isAlive(child); left -= PAUSE) await sleep(PAUSE, never);
}

const PAUSE = 10;

/** Whether something of a group still runs: who has ended can be signalled until somebody asks how, in containers for long. */
const isAlive = (child: ChildProcess) => signalAll(child, 0) && (child.pid === undefined || !isAllEnded(child.pid));

/** Whether Linux says of all of a group that they have ended; elsewhere nobody does. */
function isAllEnded(group: number): boolean {
  try {
    if (readlinkSync("/proc/self") !== String(process.pid)) return false; // numbers of another namespace
    return !readdirSync("/proc").some((name) => /^\d+$/.test(name) && runsIn(group, name));
  } catch {
    return false;
  }
}

function runsIn(group: number, pid: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // a name may hold anything
    return Number(itsGroup) === group && !"ZX".includes(state);
  } catch {
    return false; // it is gone meanwhile
  }
}

/** @returns whether something was there to be signalled */
function signalAll(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.platform === "win32" ? child.kill(signal) : process.kill(-child.pid, signal);
  } catch {
    return false; // nothing is left of the group
  }
}
