import type { Dispatcher } from "undici";
import { type CallOutcome, LONGEST_WAIT } from "../contract/index.js";
import { type Clock, formatDuration, systemClock } from "../core/index.js";
import { codeOf, GivenUp, toFailure } from "./failure.js";
import { createInterrupts } from "./interrupts.js";
import type { Network } from "./network.js";
import type { BackendRequest } from "./request.js";
import { createSigner } from "./sign.js";
import { unpack } from "./unpack.js";
import { givenWire, ownWire } from "./wire.js";
import { certifiedWires } from "./wires.js";

export interface CallerOptions {
  /** Milliseconds for a whole exchange, to the last byte (F-024, U-02). Default 20,000. */
  readonly timeout?: number;
  /** Largest body, in bytes, before and after unpacking. Default 10 MB. */
  readonly maxBytes?: number;
  /**
   * Sends the requests in place of a pool of connections of its own; stays open. Client certificates of security
   * settings are then its business.
   */
  readonly dispatcher?: Dispatcher;
  /** For connections of its own. */
  readonly network?: Network;
  readonly clock?: Clock;
  /** The same seed, at the same time of the clock, signs the same (F-020). Default: nonces are random. */
  readonly seed?: number;
}

/** Calls a backend as the platform does. */
export interface Caller {
  /**
   * Sends a request, signed by its HMAC setting or with the client certificate of its SSL setting, which goes before
   * that of the network. Follows no redirect and asks for no compression, but unpacks it. Whatever a backend or the
   * network does is an outcome, never an error.
   * @throws the signal's reason, when it is aborted
   * @throws {ApistepError} `bad-file` when its client certificate can't be used
   */
  call(request: BackendRequest, signal?: AbortSignal): Promise<CallOutcome>;
  /** Cuts all connections. */
  close(): Promise<void>;
}

const LONGEST_TIMER = 2 ** 31 - 1;

export function createCaller(options: CallerOptions = {}): Caller {
  const { maxBytes = 10 * 1024 * 1024, clock = systemClock } = options;
  const timeout = Math.min(options.timeout ?? LONGEST_WAIT, LONGEST_TIMER);
  const common = options.dispatcher === undefined ? ownWire(options.network) : givenWire(options.dispatcher);
  const certified = certifiedWires(options.network, clock);
  const wireFor = ({ url, security }: BackendRequest) =>
    security?.type === "ssl" && options.dispatcher === undefined && url.startsWith("https:")
      ? certified.of(security)
      : common;
  const interrupts = createInterrupts();
  const sign = createSigner(clock, options.seed);
  return {
    async call(request, signal) {
      const found = wireFor(request);
      const wire = found instanceof Promise ? await found : found; // waiting costs time, even for nothing
      signal?.throwIfAborted();
      const started = clock.monotonic();
      let giveUp = (_: Error) => {};
      const timer = setTimeout(() => giveUp(tooSlow(timeout)), timeout);
      const interrupt = () => giveUp(new Error("interrupted"));
      if (signal !== undefined) interrupts.add(signal, interrupt);
      try {
        const onStart = (end: typeof giveUp) => {
          giveUp = end;
        };
        const answer = await wire.send(sign(request), { maxBytes, onStart });
        const { status, headers, body } = answer;
        const coding = headers["content-encoding"];
        const plain = coding === undefined ? body : await unpack(body, coding, maxBytes);
        const ms = clock.monotonic() - started;
        return answer.wasResent === true
          ? { status, headers, body: plain, ms, wasResent: true }
          : { status, headers, body: plain, ms };
      } catch (error) {
        signal?.throwIfAborted();
        if (isMisuse(error)) throw error;
        return toFailure(error, clock.monotonic() - started, options.network?.proxy);
      } finally {
        clearTimeout(timer);
        if (signal !== undefined) interrupts.delete(signal, interrupt);
      }
    },
    async close() {
      await Promise.all([common.close(), certified.close()]);
    },
  };
}

const tooSlow = (timeout: number) => new GivenUp("timeout", `no complete answer within ${formatDuration(timeout)}`);

/** undici refuses the request itself: not the backend's doing. */
const isMisuse = (error: unknown) => ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"].includes(codeOf(error));
