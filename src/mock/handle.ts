import type { Bot } from "../bot/index.js";
import { type Clock, type JsonObject, redactor } from "../core/index.js";
import { JSON_TYPE } from "./answer.js";
import { UnansweredError } from "./answer-error.js";
import { authRefusal } from "./auth-refusal.js";
import type { ConversationOf } from "./conversation-key.js";
import type { Disturbance } from "./fault.js";
import { PROBLEM_TYPE, type Problem, problemDocument } from "./problem.js";
import { brokenContract, noAnswer, noState, notServed, type Refusal } from "./refusal.js";
import type { MockRequest } from "./request.js";
import type { Endpoint, Responder, Turn } from "./responder.js";
import { createRoutes, placeholderNames, type Routes, withoutQuery } from "./routes.js";
import type { OpenState } from "./state.js";
import { type StateStore, StoreError } from "./store.js";
import { type PassedOver, type TurnResult, takeTurn } from "./take-turn.js";

/** What the mock makes of a request: the answer, and what there is to tell of it. */
export interface Outcome {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** For 405: the methods that the path has. */
  readonly allow: string | undefined;
  /** For 401: the scheme that is wanted. */
  readonly challenge: string | undefined;
  /** The path of the request, without what must not be told. */
  readonly path: string;
  readonly step: string | null;
  /** Undefined when nothing is at the request's method and path. */
  readonly endpoint: Endpoint | undefined;
  /** Id of the conversation; null when the request belongs to none. */
  readonly conversation: string | null;
  readonly scenario: string | null;
  readonly nextDialogstate: string | null;
  readonly problems: readonly Problem[];
  /** What goes wrong with the answer. */
  readonly disturbance: Disturbance | undefined;
  /** Scenarios that fit the request and did not answer it. */
  readonly passedOver: readonly PassedOver[];
  /** The conversation before and after; undefined when the request was refused. */
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

/** Where a conversation stands. */
export interface Standing {
  readonly state: string;
  readonly vars: JsonObject;
}

/** Answers a request; one that could not be read comes with the reason. Knows nothing of HTTP servers. */
export type Handler = (request: MockRequest, refusal?: Refusal) => Outcome | Promise<Outcome>;

/** Answers that are given in the place of all others, for a while. */
export interface Forced {
  /** The one for this request. */
  next(turn: Turn): Responder | undefined;
  /** It was given. */
  used(responder: Responder): void;
}

export interface HandlerOptions {
  readonly bot: Bot | undefined;
  /** Refuse requests that break the contract. */
  readonly strict: boolean;
  /** Refuse requests without the credentials of the bot file. */
  readonly requireAuth: boolean;
  readonly seed: number;
  readonly store: StateStore;
  readonly conversationOf: ConversationOf;
  readonly forced: Forced;
  readonly clock: Clock;
}

/** What is told of a request, whatever becomes of it. */
type About = Pick<Outcome, "path" | "step" | "endpoint" | "conversation" | "problems">;

/** More of a path is not told. */
const LONGEST_PATH = 200;

/** @param endpoints without a bot there is one, for everything */
export function createHandler(endpoints: readonly Endpoint[], options: HandlerOptions): Handler {
  const { strict, conversationOf, bot } = options;
  const routes = bot === undefined ? everything(endpoints) : createRoutes(endpoints);
  const redact = redactor(bot?.secrets ?? []);
  const tellable = (path: string) => shorten(redact(path));

  return (request, refusal) => {
    const found = routes.find(request.method, request.path);
    if (found.kind !== "targets") {
      const path = tellable(request.path);
      const about = { path, step: null, endpoint: undefined, conversation: null, problems: [] };
      return refuse(notServed(found, request.method, path, endpoints), about);
    }
    const { endpoint, problems } = choose(found.targets, request, refusal);
    const path = request.path === endpoint.path ? request.path : tellable(sentPath(endpoint, request));
    const about: About = { path, step: endpoint.step?.name ?? null, endpoint, conversation: null, problems };
    if (refusal !== undefined) return refuse(refusal, about);
    const unauthorised = unauthorisedIn(endpoint, problems, options);
    if (unauthorised !== undefined) return refuse(unauthorised, about);
    if (strict && problems.length > 0) return refuse(brokenContract(endpoint.step?.name, problems), about);
    const conversation = conversationOf(request);
    return respond(
      { endpoint, request, values: found.values, about: { ...about, conversation }, conversation },
      options,
    );
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
interface Taken {
  readonly endpoint: Endpoint;
  readonly request: MockRequest;
  readonly values: readonly string[];
  readonly about: About;
  readonly conversation: string;
}

interface Done extends TurnResult {
  readonly before: Standing;
  readonly after: Standing;
}

/** The state of a conversation may be far away; where it is not, nothing is waited for. */
function respond(taken: Taken, options: HandlerOptions): Outcome | Promise<Outcome> {
  const { about, conversation } = taken;
  try {
    const done = options.store.update(conversation, (state) => turnIn(taken, state, options));
    return done instanceof Promise
      ? done.then(
          (result) => answered(result, about, options.forced),
          (error) => failed(error, about),
        )
      : answered(done, about, options.forced);
  } catch (error) {
    return failed(error, about);
  }
}

function turnIn(taken: Taken, state: OpenState, { seed, clock, forced }: HandlerOptions): Done {
  const turn = turnOf(taken, state, clock);
  const before = { state: state.state, vars: state.vars };
  const result = takeTurn(taken.endpoint, turn, state, { seed, forced: forced.next(turn) });
  return { ...result, before, after: { state: state.state, vars: state.vars } };
}

function turnOf({ endpoint, request, values, conversation }: Taken, state: OpenState, clock: Clock): Turn {
  const { method, path, query, headers, body } = request;
  const step = endpoint.step?.name ?? null;
  const params = values.length === 0 ? NO_PARAMS : paramsOf(endpoint, values);
  return { method, path, params, query, headers, body, step, vars: state.vars, conversation, state, now: clock.now() };
}

const NO_PARAMS = {};

function paramsOf({ path }: Endpoint, values: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(placeholderNames(path).map((name, index) => [name, values[index] ?? ""]));
}

function answered({ responder, answer, disturbance, passedOver, before, after }: Done, about: About, forced: Forced) {
  forced.used(responder);
  const { json: body, nextDialogstate } = answer;
  const { name: scenario } = responder;
  const told = { ...about, scenario, nextDialogstate, disturbance, passedOver, before, after };
  return { status: 200, contentType: JSON_TYPE, body, allow: undefined, challenge: undefined, ...told };
}

function failed(error: unknown, about: About): Outcome {
  if (error instanceof StoreError) return refuse(noState(error), about);
  if (error instanceof UnansweredError) return { ...refuse(noAnswer(error), about), scenario: error.scenario };
  throw error;
}

function refuse({ status, detail, problems, more, allow, challenge }: Refusal, about: About): Outcome {
  const all = [...about.problems, ...problems.filter((problem) => !about.problems.includes(problem))];
  return {
    status,
    contentType: PROBLEM_TYPE,
    body: problemDocument(status, detail, {
      ...(about.step === null ? {} : { step: about.step }),
      ...more,
      problems: all,
    }),
    allow,
    challenge,
    ...about,
    scenario: null,
    nextDialogstate: null,
    problems: all,
    disturbance: undefined,
    passedOver: [],
    before: undefined,
    after: undefined,
  };
}
