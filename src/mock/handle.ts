import type { Bot } from "../bot/index.js";
import { type Clock, redactor } from "../core/index.js";
import { authRefusal } from "./auth-refusal.js";
import { conversationFinder } from "./conversation-key.js";
import { type About, answered, failed, type Outcome, refused } from "./outcome.js";
import type { Problem } from "./problem.js";
import { brokenContract, notServed, type Refusal } from "./refusal.js";
import type { MockRequest } from "./request.js";
import type { Endpoint, Responder, Turn } from "./responder.js";
import { createRoutes, placeholderNames, type Routes, withoutQuery } from "./routes.js";
import type { OpenState } from "./state.js";
import type { StateStore } from "./store.js";
import { takeTurn } from "./take-turn.js";

/** Answers a request; one that could not be read comes with the reason. Knows nothing of HTTP servers. */
export type Handler = (request: MockRequest, refusal?: Refusal) => Outcome | Promise<Outcome>;

/** Answers that are given in the place of all others, for a while. */
export interface Forced {
  /** The one for this request: nobody else gets it, unless it is given back. */
  take(turn: Turn): Taken | undefined;
}

interface Taken {
  readonly responder: Responder;
  giveBack(): void;
}

export interface HandlerOptions {
  readonly bot: Bot | undefined;
  /** Refuse requests that break the contract. */
  readonly strict: boolean;
  /** Refuse requests without the credentials of the bot file. */
  readonly requireAuth: boolean;
  readonly seed: number;
  readonly store: StateStore;
  /** Where a request has the id of its conversation. Default: the usual places. */
  readonly conversationKeys: readonly string[] | undefined;
  readonly forced: Forced;
  readonly clock: Clock;
}

/** More of a path is not told. */
const LONGEST_PATH = 200;

/** @param endpoints without a bot there is one, for everything */
export function createHandler(endpoints: readonly Endpoint[], options: HandlerOptions): Handler {
  const { strict, bot } = options;
  const conversationOf = conversationFinder(options.conversationKeys, bot);
  const routes = bot === undefined ? everything(endpoints) : createRoutes(endpoints);
  const redact = redactor(bot?.secrets ?? []);
  const tellable = (path: string) => shorten(redact(path));

  return (request, refusal) => {
    const found = routes.find(request.method, request.path);
    if (found.kind !== "targets") {
      const path = tellable(request.path);
      const about = { path, step: null, endpoint: undefined, conversation: null, problems: [] };
      return refused(notServed(found, request.method, path, endpoints), about);
    }
    const { endpoint, problems } = choose(found.targets, request, refusal);
    const path = request.path === endpoint.path ? request.path : tellable(sentPath(endpoint, request));
    const about: About = { path, step: endpoint.step?.name ?? null, endpoint, conversation: null, problems };
    if (refusal !== undefined) return refused(refusal, about);
    const unauthorised = unauthorisedIn(endpoint, problems, options);
    if (unauthorised !== undefined) return refused(unauthorised, about);
    if (strict && problems.length > 0) return refused(brokenContract(endpoint.step?.name, problems), about);
    return respond({ endpoint, request, values: found.values, about, conversation: conversationOf(request) }, options);
  };
}

function unauthorisedIn({ step }: Endpoint, problems: readonly Problem[], { bot, requireAuth }: HandlerOptions) {
  if (!requireAuth || bot === undefined || step === undefined) return undefined;
  return authRefusal(bot, step, problems);
}

function everything(endpoints: readonly Endpoint[]): Routes<Endpoint> {
  return { find: () => ({ kind: "targets", targets: endpoints, values: [] }) };
}

/** Of several steps at one place, the first whose contract the request keeps; else the first. */
function choose(endpoints: readonly Endpoint[], request: MockRequest, refusal: Refusal | undefined) {
  const [first] = endpoints;
  if (first === undefined) throw new Error("a route without an endpoint");
  if (refusal !== undefined) return { endpoint: first, problems: [] };
  const problems = first.check(request);
  if (problems.length === 0) return { endpoint: first, problems };
  const fitting = endpoints.find((endpoint) => endpoint.check(request).length === 0);
  return fitting === undefined ? { endpoint: first, problems } : { endpoint: fitting, problems: [] };
}

const sentPath = ({ hidesPath, path }: Endpoint, request: MockRequest) =>
  hidesPath ? withoutQuery(path) : request.path;

const shorten = (path: string) => (path.length <= LONGEST_PATH ? path : `${path.slice(0, LONGEST_PATH)}…`);

/** A request that a step takes. */
interface Accepted {
  readonly endpoint: Endpoint;
  readonly request: MockRequest;
  readonly values: readonly string[];
  readonly about: About;
  readonly conversation: string;
}

/** The state of a conversation may be far away; where it is not, nothing is waited for. */
function respond(accepted: Accepted, { store, forced, clock, seed }: HandlerOptions): Outcome | Promise<Outcome> {
  const { endpoint, about, conversation } = accepted;
  let taken: Taken | undefined;
  const fail = (error: unknown) => {
    taken?.giveBack();
    return failed(error, { ...about, conversation });
  };
  try {
    const outcome = store.update(conversation, (state) => {
      taken?.giveBack(); // another mock was quicker
      const turn = turnOf(accepted, state, clock);
      taken = forced.take(turn);
      const before = { state: state.state, vars: state.vars };
      const result = takeTurn(endpoint, turn, state, { seed, forced: taken?.responder });
      return answered(result, about, conversation, { before, after: { state: state.state, vars: state.vars } });
    });
    return outcome instanceof Promise ? outcome.catch(fail) : outcome;
  } catch (error) {
    return fail(error);
  }
}

function turnOf({ endpoint, request, values, conversation }: Accepted, state: OpenState, clock: Clock): Turn {
  const { method, path, query, headers, body } = request;
  const step = endpoint.step?.name ?? null;
  const params = values.length === 0 ? NO_PARAMS : paramsOf(endpoint, values);
  return { method, path, params, query, headers, body, step, vars: state.vars, conversation, state, now: clock.now() };
}

const NO_PARAMS = {};

function paramsOf({ path }: Endpoint, values: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(placeholderNames(path).map((name, index) => [name, values[index] ?? ""]));
}
