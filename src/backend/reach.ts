import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Failure } from "../contract/index.js";
import { type Clock, formatDuration, systemClock } from "../core/index.js";
import { GivenUp, toFailure } from "./failure.js";
import { type Network, tlsOptions } from "./network.js";

export interface ReachOptions {
  /** Milliseconds. Default 10,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  /** With a proxy, it is the proxy that is tried. */
  readonly network?: Network;
}

/**
 * Tries whether a connection to a backend can be made, TLS included, and sends nothing over it.
 * @returns undefined when it can, otherwise why not
 * @throws the signal's reason, when it is aborted
 */
export async function reach(baseUrl: string | URL, options: ReachOptions = {}): Promise<Failure | undefined> {
  const { timeout = 10_000, signal, clock = systemClock, network = {} } = options;
  signal?.throwIfAborted();
  const started = clock.monotonic();
  const socket = open(new URL(network.proxy ?? baseUrl), network);
  const interrupt = () => socket.destroy(new Error("interrupted"));
  signal?.addEventListener("abort", interrupt);
  socket.setTimeout(timeout, () => {
    socket.destroy(new GivenUp("timeout", `no connection within ${formatDuration(timeout)}`));
  });
  try {
    await connected(socket);
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    return toFailure(error, clock.monotonic() - started, network.proxy);
  } finally {
    signal?.removeEventListener("abort", interrupt);
    socket.destroy();
  }
}

function open({ protocol, hostname, port }: URL, network: Network): Socket {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (protocol === "http:") return connect({ host, port: Number(port || 80) });
  const server = isIP(host) === 0 ? { servername: host } : {};
  return connectTls({ host, port: Number(port || 443), ...server, ...tlsOptions(network) });
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("encrypted" in socket ? "secureConnect" : "connect", resolve);
    socket.on("error", reject);
    socket.once("close", () => reject(new GivenUp("reset", "the connection was closed at once")));
  });
}
