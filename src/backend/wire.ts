import { Agent, buildConnector, type Dispatcher, errors, Pool, ProxyAgent } from "undici";
import type { Answer } from "../contract/index.js";
import { rememberLast } from "../core/index.js";
import { Collector } from "./collector.js";
import { toFailure } from "./failure.js";
import { type Network, tlsOptions } from "./network.js";
import type { BackendRequest } from "./request.js";

/** A way to send requests. */
export interface Wire {
  /** Gives the answer as it is on the wire, or throws what the network or the exchange's end threw. */
  send(request: BackendRequest, limits: Limits): Promise<Omit<Answer, "ms">>;
  /** Cuts all connections. */
  close(): Promise<void>;
}

export interface Limits {
  readonly maxBytes: number;
  /** Is handed what ends the exchange at once; a later one replaces an earlier one. */
  onStart(giveUp: (reason: Error) => void): void;
}

/** Sends with a dispatcher of someone else's, which stays open. */
export function givenWire(dispatcher: Dispatcher): Wire {
  return { send: (request, limits) => exchange(dispatcher, request, limits).answer, close: async () => {} };
}

/** The caller's time limit covers all of an exchange. */
const NO_LIMITS = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 1_000 };

/** Sends over connections of its own. */
export function ownWire(network: Network = {}): Wire {
  return network.proxy === undefined ? directWire(network) : proxyWire(network.proxy, network);
}

function proxyWire(proxy: string, network: Network): Wire {
  const agent = new ProxyAgent({ uri: proxy, requestTls: tlsOptions(network), clientFactory: proxyPool, ...NO_LIMITS });
  return { ...givenWire(agent), close: () => agent.destroy() };
}

/** Connections to a proxy. When it closes one, the exchange fails: undici would make another, again and again. */
function proxyPool(origin: URL, options: object): Dispatcher {
  const pool = new Pool(origin, options);
  const connect = async (...given: Parameters<Pool["connect"]>) => {
    try {
      return await (Pool.prototype.connect.call(pool, ...given) as unknown);
    } catch (error) {
      if (!(error instanceof errors.SocketError)) throw error;
      throw Object.assign(new Error(error.message), { code: "ECONNRESET" });
    }
  };
  return Object.assign(pool, { connect: connect as unknown as Pool["connect"] });
}

function directWire(network: Network): Wire {
  let connections = 0;
  const connector = buildConnector({ timeout: 0, ...tlsOptions(network) });
  const connect: typeof connector = (options, callback) => {
    connections += 1;
    connector(options, callback);
  };
  const agent = new Agent({ connect, ...NO_LIMITS });
  const fresh = new Agent({ connect, ...NO_LIMITS, pipelining: 0 }); // keeps no connection
  return {
    send(request, limits) {
      const before = connections;
      const collector = exchange(agent, request, limits);
      return collector.answer.catch(async (error) => {
        // A backend may close a kept connection just as it is used again, so the request is sent once more.
        const wasKept = connections === before && !collector.hasBegun;
        if (!wasKept || toFailure(error, 0).failure !== "reset") throw error;
        const second = exchange(fresh, request, limits).answer;
        const answer = await second.catch(() => Promise.reject(error)); // what failed first tells why
        return { ...answer, wasResent: true };
      });
    },
    async close() {
      await Promise.all([agent.destroy(), fresh.destroy()]);
    },
  };
}

function exchange(dispatcher: Dispatcher, request: BackendRequest, { maxBytes, onStart }: Limits): Collector {
  const { url, method, headers, body = null } = request;
  const { origin, path } = placeOf(url);
  const collector = new Collector(maxBytes);
  onStart((reason) => collector.giveUp(reason));
  dispatcher.dispatch({ origin, path, method, headers, body }, collector);
  return collector;
}

const placeOf = rememberLast((url: string) => {
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
});
