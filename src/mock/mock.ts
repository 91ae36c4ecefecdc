import type { Admin } from "../admin/index.js";
import type { Bot, Mistake } from "../bot/index.js";
import type { Wire } from "../contract/index.js";
import { systemClock } from "../core/index.js";
import { shownAnswers } from "./admin/answers.js";
import { createControl } from "./admin/control.js";
import { createObserver, type Observer } from "./admin/observer.js";
import { serveAdmin } from "./admin/serve.js";
import { allowOrigins, type Origins } from "./cors.js";
import { createForcedAnswers } from "./forced.js";
import type { Handler } from "./handle.js";
import { closeServer, listen } from "./listen.js";
import type { ScenarioInput } from "./load-scenarios.js";
import { createMarks, type LogEntry } from "./log.js";
import { memoryStore } from "./memory-store.js";
import type { Script } from "./programme.js";
import type { Respond } from "./scenario.js";
import { createServer, type Exchange } from "./server.js";
import { createServing, type Serving } from "./serving.js";
import type { StateStore } from "./store.js";
import type { MockTls } from "./tls.js";

export interface MockOptions {
  /** Its API steps are served, and requests are checked against it. Left out: any method and path is answered. */
  readonly bot?: Bot;
  /** Paths of scenario files or folders, and scenarios as objects. The first that matches a request answers it. */
  readonly scenarios?: ScenarioInput;
  /** Names of the scenario sets that are switched on. Default: none. */
  readonly sets?: readonly string[];
  /** Answers what no scenario matches: an answer, or the path of a file with one. Default: generated answers. */
  readonly respond?: string | Respond;
  /** Where nextDialogstate is written. Default `action` (F-038). */
  readonly wire?: Wire;
  /** Refuse requests that break the bot contract, with 422. Default: answer them, and tell in the log entry. */
  readonly strict?: boolean;
  /** Refuse requests without the credentials of the bot file, with 401 or 403. Default: as `strict`. */
  readonly requireAuth?: boolean;
  /** Milliseconds that the time of a signed request may be away from now. Default 5 minutes. */
  readonly signatureWindow?: number;
  /** Serves HTTPS. Default: plain HTTP. */
  readonly tls?: MockTls;
  /**
   * Where a request has the id of its conversation, the first that is there: `body.NAME`, `query.NAME`, `header.NAME`
   * or `cookie.NAME`. Default: the header x-conversation-id, and conversationId, sessionId or userId in body or query.
   * Requests without one belong to the conversation `default`.
   */
  readonly conversation?: readonly string[];
  /** Keeps the state of conversations. Default: in memory. The mock closes it. */
  readonly store?: StateStore;
  /** Let web pages call the mock: all, or those of these origins. Default: none. */
  readonly cors?: Origins;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** Milliseconds to wait before each answer. Default 0. */
  readonly latency?: number;
  /** The same seed gives the same generated answers. Default 1. */
  readonly seed?: number;
  /** The day that dates in generated answers are about. Default: the day of the start. */
  readonly today?: Date;
  /** Serve what sees and steers the mock, under `/__apistep`. Default true. */
  readonly hasAdmin?: boolean;
  /**
   * Needed to see and steer the mock under `/__apistep`. Default: none, and only callers on the same machine are
   * answered there.
   */
  readonly adminToken?: string;
  /** So many requests are kept to be looked at. Default 200. */
  readonly journal?: number;
  /** Told of each request, before its answer is sent. */
  readonly onRequest?: (entry: LogEntry) => void;
}

/** What of a mock can be replaced while it runs. */
export type Replacement = Pick<MockOptions, "bot" | "scenarios" | "sets" | "respond">;

/** A running mock backend. */
export interface Mock {
  readonly url: string;
  readonly port: number;
  readonly seed: number;
  /** What of the scenarios may go wrong. */
  readonly warnings: readonly Mistake[];
  /** Names of the scenarios, in the order in which they are tried. */
  readonly scenarios: readonly string[];
  /** Files that scenarios and answers were read from. */
  readonly files: readonly string[];
  /** Sees the mock and steers it, as its calls under `/__apistep` do. */
  readonly admin: Admin;
  /**
   * Reads the scenarios again, and takes what else is given in the place of what was there. Requests that are being
   * answered stay with what was there; conversations keep their state.
   * @throws {ApistepError} as `createMock`; everything stays as it was
   */
  reload(replacement?: Replacement): Promise<void>;
  /** Finishes open answers and stops. */
  close(): Promise<void>;
}

/**
 * Starts a mock backend for the API steps of a bot.
 * @throws {ApistepError} `bad-file` for scenarios that can't be served, `nothing-to-run` for a bot without API steps,
 *   `port-in-use`, or `bad-option` for a host or port that can't be
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { seed = 1 } = options;
  const { server, store, current, admin, reload } = await createMockServer({ ...options, seed });
  const { url, port } = await listen(server, options.host ?? "127.0.0.1", options.port ?? 0);
  return {
    url,
    port,
    seed,
    get warnings() {
      return current().warnings;
    },
    get scenarios() {
      return current().scenarios.map(({ name }) => name);
    },
    get files() {
      return current().files;
    },
    admin,
    reload,
    async close() {
      await closeServer(server);
      await store.close();
    },
  };
}

/** All of a mock but the address at which it listens. */
export async function createMockServer(options: MockOptions) {
  const { latency = 0, tls, hasAdmin = true, adminToken, onRequest = () => {} } = options;
  const clock = systemClock;
  const store = options.store ?? memoryStore({ clock });
  const observer = createObserver(options.journal);
  const { hub, mask } = observer;
  const answers = createForcedAnswers(() =>
    hub.publish(() => ({ type: "forced", answers: shownAnswers(answers, mask) })),
  );
  const serving = await createServing(
    toScript(options),
    { ...settingsOf(options), store, forced: answers, clock },
    ({ script }) => mask.useBot(script.bot),
  );
  const { current } = serving;
  const mark = createMarks(clock);
  const handle: Handler = (request, refusal) => current().handle(request, refusal);
  const log = (exchange: Exchange, replayOf?: number) => {
    observer.add(exchange, replayOf);
    onRequest(exchange.entry);
  };
  const admin = createControl({ serving, observer, answers, store, clock, mark, handle, log });
  const server = createServer({
    handle,
    cors: options.cors === undefined ? undefined : await allowOrigins(options.cors),
    log,
    clock,
    mark,
    latency,
    tls,
    isSigned: () => current().isSigned,
    ...(hasAdmin ? { extend: (extended) => serveAdmin(extended, admin, adminToken) } : {}),
  });
  server.addHook("preClose", async () => hub.close());
  return { server, store, current, admin, reload: reloader(serving, observer) };
}

/** Tells who listens how it went. */
function reloader({ change }: Serving, { hub, mask }: Observer): Mock["reload"] {
  return async (replacement = {}) => {
    try {
      await change((script, takeUp) => takeUp({ ...script, ...replacement }));
      hub.publish(() => ({ type: "reload", ok: true, message: null }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      hub.publish(() => ({ type: "reload", ok: false, message: mask.text(message) }));
      throw error;
    }
  };
}

/** What does not change while a mock runs. */
function settingsOf({ wire = "action", strict = false, requireAuth = false, seed = 1, ...options }: MockOptions) {
  const { tls, signatureWindow, today = systemClock.now() } = options;
  const certificates = tls !== undefined || requireAuth;
  const auth = { clock: systemClock, certificates, ...(signatureWindow === undefined ? {} : { signatureWindow }) };
  return { wire, strict, requireAuth, seed, auth, today, conversationKeys: options.conversation };
}

const toScript = ({ bot, scenarios = [], respond, sets = [] }: MockOptions): Script => {
  return { bot, scenarios, added: [], respond, sets };
};
