import { type Network, reach } from "../backend/index.js";
import { type Failure, mendOfFailure } from "../contract/index.js";
import { ApistepError, type Clock, sleep, systemClock } from "../core/index.js";
import { unlessAborted } from "./unless-aborted.js";

export interface ReachableOptions {
  /** Ends the attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds in which to try again and again. Default 0: once. */
  readonly wait?: number | undefined;
  /** Milliseconds for one attempt. Default 10,000. */
  readonly timeout?: number;
  readonly network?: Network | undefined;
  readonly clock?: Clock;
}

const PAUSE = 100;

/**
 * Tries to connect to a backend.
 * @throws {ApistepError} `backend-unreachable`, with what the network said
 */
export async function demandReachable(backend: URL, options: ReachableOptions = {}): Promise<void> {
  const failure = await awaitReachable(backend, options);
  if (failure !== undefined) throw unreachable(backend, failure);
}

/**
 * Tries to connect to a backend, again and again as long as it may wait.
 * @returns what the network said last; undefined when a connection was made, or the signal was aborted
 */
export async function awaitReachable(backend: URL, options: ReachableOptions = {}): Promise<Failure | undefined> {
  const { signal, wait = 0, timeout, network = {}, clock = systemClock } = options;
  const started = clock.monotonic();
  const limit = timeout === undefined ? {} : { timeout };
  for (;;) {
    const attempt = { network, clock, ...limit, ...(signal === undefined ? {} : { signal }) };
    const failure = await unlessAborted(signal, () => reach(backend, attempt));
    if (failure === undefined || clock.monotonic() - started >= wait) return failure;
    await sleep(PAUSE, signal ?? new AbortController().signal);
    if (signal?.aborted === true) return undefined;
  }
}

/**
 * Makes sure that nobody listens at a backend's address yet.
 * @throws {ApistepError} `port-in-use`
 */
export async function demandFree(backend: URL): Promise<void> {
  const { hostname, port, protocol } = backend;
  // Whoever it is, and whatever it speaks, would be taken for the backend.
  const place = `http://${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  if ((await reach(place)) !== undefined) return;
  throw new ApistepError("port-in-use", `something listens at ${backend.href} already`, {
    hint: "stop it, or leave out --start to validate it",
  });
}

function unreachable(backend: URL, failure: Failure): ApistepError {
  const message = `the backend ${backend.href} can't be reached: ${failure.message}`;
  return new ApistepError("backend-unreachable", message, { hint: hintFor(failure) });
}

function hintFor(failure: Failure): string {
  const mend =
    mendOfFailure(failure) ?? "check the host and port of its URL, and whether this machine may connect to it";
  const isToCome = failure.failure === "refused" && !failure.message.includes("proxy");
  return isToCome
    ? "start the backend, or check the host and port of its URL; --wait-for-backend 30s waits for it"
    : mend;
}
