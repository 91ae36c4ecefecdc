import type { Bot, Mistake } from "../bot/index.js";
import type { Wire } from "../contract/index.js";
import { ApistepError, systemClock } from "../core/index.js";
import { createHandler } from "./handle.js";
import { listen } from "./listen.js";
import { loadRespond, loadScenarios, type ScenarioInput } from "./load-scenarios.js";
import type { LogEntry } from "./log.js";
import { createPlan } from "./plan.js";
import type { Respond } from "./scenario.js";
import { createServer } from "./server.js";

export interface MockOptions {
  /** Its API steps are served, and requests are checked against it. Left out: any method and path is answered. */
  readonly bot?: Bot;
  /** Paths of scenario files or folders, and scenarios as objects. The first that matches a request answers it. */
  readonly scenarios?: ScenarioInput;
  /** Answers what no scenario matches: an answer, or the path of a file with one. Default: generated answers. */
  readonly respond?: string | Respond;
  /** Where nextDialogstate is written. Default `action` (F-038). */
  readonly wire?: Wire;
  /** Refuse requests that break the bot contract, with 422. Default: answer them, and tell in the log entry. */
  readonly strict?: boolean;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** Milliseconds to wait before each answer. Default 0. */
  readonly latency?: number;
  /** The same seed gives the same generated answers. Default 1. */
  readonly seed?: number;
  /** Told of each request, before its answer is sent. */
  readonly onRequest?: (entry: LogEntry) => void;
}

/** A running mock backend. */
export interface Mock {
  readonly url: string;
  readonly port: number;
  readonly seed: number;
  /** What of the scenarios may go wrong. */
  readonly warnings: readonly Mistake[];
  /** Names of the scenarios, in the order in which they are tried. */
  readonly scenarios: readonly string[];
  /** Finishes open answers and stops. */
  close(): Promise<void>;
}

/** How long `close` waits for requests that are not yet whole. */
const GRACE = 500;

/**
 * Starts a mock backend for the API steps of a bot.
 * @throws {ApistepError} `bad-file` for scenarios that can't be served, `nothing-to-run` for a bot without API steps,
 *   `port-in-use`, or `bad-option` for a host or port that can't be
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { seed = 1 } = options;
  const { server, scenarios, warnings } = await createMockServer({ ...options, seed });
  const { url, port } = await listen(server, options.host ?? "127.0.0.1", options.port ?? 0);
  return {
    url,
    port,
    seed,
    warnings,
    scenarios,
    async close() {
      const timer = setTimeout(() => server.server.closeAllConnections(), GRACE);
      await server.close();
      clearTimeout(timer);
    },
  };
}

/** All of a mock but the address at which it listens. */
export async function createMockServer(options: MockOptions) {
  const { bot, wire = "action", strict = false, latency = 0, seed = 1, onRequest = () => {} } = options;
  if (bot?.apiSteps.size === 0) throw nothingToServe(bot);
  const scenarios = options.scenarios === undefined ? [] : await loadScenarios(options.scenarios);
  const respond = options.respond === undefined ? undefined : await loadRespond(options.respond);
  const { endpoints, warnings } = await createPlan({ bot, scenarios, respond, wire, seed });
  const handle = createHandler(endpoints, { bot, strict });
  const server = createServer({ handle, log: onRequest, clock: systemClock, latency });
  return { server, warnings, scenarios: scenarios.map(({ name }) => name) };
}

function nothingToServe(bot: Bot): ApistepError {
  return new ApistepError("nothing-to-run", `the bot "${bot.name}" has no API steps`, {
    location: bot.locate(""),
    hint: 'add "apiSteps" to the bot file, or start the mock without one',
  });
}
