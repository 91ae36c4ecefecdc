import type { Bot } from "../../bot/index.js";
import type { Failure } from "../../contract/index.js";
import { ApistepError, formatDuration, redactor, systemClock } from "../../core/index.js";
import type { ValidationOptions } from "../../validate/index.js";
import { MOCK_DAY } from "../mock/replay.js";
import { EXIT, type Terminal } from "../terminal.js";
import type { ValidateOptions } from "./options.js";
import { type BackendProcess, printedBy, quoted, startProcess } from "./process.js";

/** Does some work with a mock in the place of the backend. */
export async function withMock(
  bot: Bot,
  file: string,
  options: ValidateOptions,
  work: (options: ValidateOptions) => Promise<number>,
): Promise<number> {
  const other = options.backend !== undefined ? "--backend" : options.start !== undefined ? "--start" : undefined;
  if (other !== undefined) {
    throw new ApistepError("bad-option", `--mock and ${other} exclude each other`, { hint: "leave one of them out" });
  }
  const { createMock, scenarioFilesBeside } = await import("../../mock/index.js");
  const { scenarios = await scenarioFilesBeside(file), set: sets = [] } = options;
  const mock = await createMock({ ...(bot.apiSteps.size === 0 ? {} : { bot }), scenarios, sets, today: MOCK_DAY });
  try {
    return await work({ ...options, backend: mock.url });
  } finally {
    await mock.close();
  }
}

/** How long a backend that we start may take, unless it is said. */
const START_TIME = 30_000;

/** How long a backend may take to start, and the option that says so. */
interface Limit {
  readonly wait: number;
  readonly option: string;
}

/** @param left milliseconds of the run, where they are limited: starting is a part of it */
function limitOf({ waitForBackend: wait = START_TIME }: ValidationOptions, left = Number.POSITIVE_INFINITY): Limit {
  return left < wait ? { wait: left, option: "--max-duration" } : { wait, option: "--wait-for-backend" };
}

/** Milliseconds for one attempt to connect, so that the last one ends soon after all of the wait. */
const attemptTime = (wait: number) => Math.min(Math.max(wait, 100), 10_000);

/** Starts the backend for some work, and again when it ends meanwhile; stops it whatever happens. */
export async function withBackend(
  command: string,
  validation: ValidationOptions,
  terminal: Terminal,
  work: (validation: ValidationOptions) => Promise<number>,
): Promise<number> {
  const { demandFree } = await import("../../validate/index.js");
  await demandFree(new URL(validation.backend));
  const timeLeft = countdown(validation.maxDuration);
  const startAgain = () => start(command, validation, limitOf(validation, timeLeft()), terminal);
  const backends = [await startAgain()];
  const stop = () => Promise.all(backends.map((backend) => backend.stop()));
  const restart = async () => {
    await stop();
    terminal.err(`the backend has gone: ${JSON.stringify(command)} is started again`);
    backends.push(await startAgain());
  };
  const ended = async () => backends.at(-1)?.ended.catch(() => {});
  const left = timeLeft();
  try {
    const code = await work({ ...validation, restart, ended, ...(left === undefined ? {} : { maxDuration: left }) });
    const output = backends
      .map((backend) => backend.output())
      .join("\n")
      .trim();
    if (code !== EXIT.ok && output !== "") {
      terminal.err(`\n${JSON.stringify(command)} printed:\n${quoted(output)}`);
    }
    return code;
  } finally {
    await stop();
  }
}

/** Tells how much is left of some time, in milliseconds. */
function countdown(ms: number | undefined): () => number | undefined {
  const begun = systemClock.monotonic();
  return () => (ms === undefined ? undefined : Math.max(Math.ceil(ms - (systemClock.monotonic() - begun)), 0));
}

/** Starts a backend, and waits until it can be reached: it itself, not a proxy on the way to it. */
async function start(
  command: string,
  { bot, backend, network: { proxy: _, ...network } = {} }: ValidationOptions,
  limit: Limit,
  terminal: Terminal,
): Promise<BackendProcess> {
  const { secretsOfBot } = await import("../../backend/index.js");
  const { awaitReachable } = await import("../../validate/index.js");
  const started = startProcess(command, redactor(secretsOfBot(bot)));
  const given = new AbortController();
  const signal = AbortSignal.any([terminal.interrupted, given.signal]);
  try {
    const { wait } = limit;
    const reached = awaitReachable(new URL(backend), { wait, timeout: attemptTime(wait), network, signal });
    const failure = await Promise.race([reached, started.ended]);
    if (failure !== undefined)
      throw await notInTime(command, backend, { ...limit, failure, printed: printedBy(started) });
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  } finally {
    given.abort();
  }
}

interface Wait extends Limit {
  readonly failure: Failure;
  readonly printed: string;
}

async function notInTime(
  command: string,
  backend: string,
  { failure, wait, option, printed }: Wait,
): Promise<ApistepError> {
  const { mendOfFailure } = await import("../../contract/index.js");
  const { host } = new URL(backend);
  const within = `within ${formatDuration(wait)} (${option})`;
  const message = `${JSON.stringify(command)} can't be reached at ${backend} ${within}: ${failure.message}`;
  const listen = failure.failure === "refused" ? `let it listen on ${host}` : mendOfFailure(failure);
  const hint = `${listen ?? `let it answer on ${host}`}, or give it longer with ${option}; ${printed}`;
  return new ApistepError("backend-unreachable", message, { hint });
}
