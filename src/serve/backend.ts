import type { Wire } from "../contract/index.js";
import { isObject } from "../core/index.js";
import { ReplyError, reply } from "../reply/index.js";
import type { Authorize } from "./authorize.js";
import type { RawRequest } from "./check-request.js";
import type { IncomingRequest, OutgoingResponse } from "./exchange.js";
import { answerFetch, toResponse } from "./fetch.js";
import { bySpecificity, pathSegments } from "./path.js";
import { type ProblemDetail, problem } from "./problem.js";
import { type Route, routeOf } from "./route.js";
import type { Call, HandlersOf, ServedContract, ServedStep, StepTypes } from "./step.js";

export interface BackendOptions {
  /**
   * Told of each error that a handler throws, and of each answer that breaks the contract; callers get no details.
   * There is no step where the error is not a handler's.
   */
  readonly onError: (error: unknown, step: string | undefined) => void;
  /** Asked for each request to a step with `auth`; when it says no, the answer is 401. */
  readonly authorize?: Authorize;
  /** Where answers carry nextDialogstate. Default: as generated. */
  readonly wire?: Wire;
  /** Whether each answer is checked before it is sent; one that breaks the contract becomes a 500. Default: true. */
  readonly check?: boolean;
  /** Largest body of a request, in bytes. Default: 1 MB. */
  readonly maxBytes?: number;
  /** What stands before the steps' paths, for example `/bank`. */
  readonly basePath?: string;
}

/** A backend, free of any server. */
export interface Backend {
  /** Answers a request of the fetch API, for Hono, Next, Deno, Bun and Workers. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers a request; undefined when it is to no step's path. */
  answer(request: IncomingRequest): Promise<OutgoingResponse | undefined>;
  /** The steps that it answers. */
  readonly steps: readonly ServedStep[];
}

/** What to do for each step, by its name. */
type AnyHandler = (call: Call) => unknown;

/**
 * Makes a backend of a bot's contract and a handler for each step; a step without one is not answered. Generated code
 * calls it with the types of its bot.
 * @throws {TypeError} when a step has `auth`, and `authorize` is missing
 */
export function createBackend<Steps extends Record<keyof Steps, StepTypes>>(
  contract: ServedContract,
  handlers: Partial<HandlersOf<Steps>>,
  options: BackendOptions,
): Backend {
  const byName = new Map<string, AnyHandler>(Object.entries(handlers));
  const served = contract.steps.filter(({ name }) => byName.has(name)).sort((a, b) => bySpecificity(a.path, b.path));
  if (options.authorize === undefined && served.some(({ auth }) => auth !== undefined)) {
    throw new TypeError('the option "authorize" is missing: a step of the bot sends an Authorization header');
  }
  const routes = served.map((step) => routeOf(step, contract));
  const answer = (request: IncomingRequest) => answerRequest(request, routes, byName, options);
  return {
    answer,
    fetch: async (request) => (await answerFetch(answer, request)) ?? toResponse(problem(404)),
    steps: served,
  };
}

async function answerRequest(
  request: IncomingRequest,
  routes: readonly Route[],
  handlers: ReadonlyMap<string, AnyHandler>,
  options: BackendOptions,
): Promise<OutgoingResponse | undefined> {
  const { basePath = "", maxBytes = 1_048_576 } = options;
  const url = urlOf(request.url);
  if (!url?.pathname.startsWith(basePath)) return undefined;
  const segments = pathSegments(url.pathname.slice(basePath.length));
  const onPath = routes.filter(({ match }) => match(segments) !== undefined);
  if (onPath.length === 0) return undefined;
  const called = onPath.filter(({ step }) => step.method === request.method);
  if (called.length === 0) return problem(405, {}, { allow: methodsOf(onPath) });
  const most = called.filter(({ step }) => step.path === called[0]?.step.path); // `/cards/new` is no `/cards/{id}`
  try {
    const open = await authorized(most, request, options);
    if (open.length === 0) return problem(401, {}, { "www-authenticate": schemeOf(most) });
    const raw = await readRequest(request, url, open, maxBytes);
    if (raw === "too large") return problem(413);
    const chosen = choose(open, raw);
    if ("errors" in chosen) return problem(422, { errors: chosen.errors });
    const { route, checked } = chosen;
    return await run(route, { ...checked, path: route.match(segments) }, handlers.get(route.step.name), options);
  } catch (error) {
    options.onError(error, undefined);
    return problem(500);
  }
}

function urlOf(text: string): URL | undefined {
  const whole = text.startsWith("/") ? `http://backend${text}` : text;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** The steps that the request may go to. */
async function authorized(routes: readonly Route[], request: IncomingRequest, { authorize }: BackendOptions) {
  const free = routes.filter(({ step }) => step.auth === undefined);
  if (free.length === routes.length) return free;
  return (await authorize?.(request.header("authorization"))) === true ? routes : free;
}

const methodsOf = (routes: readonly Route[]) => [...new Set(routes.map(({ step }) => step.method))].join(", ");

const schemeOf = (routes: readonly Route[]) => (routes.some(({ step }) => step.auth === "basic") ? "Basic" : "Bearer");

/** Of the steps with this method and path, the one whose contract the request keeps to. */
function choose(routes: readonly Route[], raw: RawRequest) {
  let fewest: readonly ProblemDetail[] | undefined;
  for (const route of routes) {
    const checked = route.check(raw);
    if (!("errors" in checked)) return { route, checked };
    if (fewest === undefined || checked.errors.length < fewest.length) fewest = checked.errors;
  }
  return { errors: fewest ?? [] };
}

async function run(
  route: Route,
  request: Omit<Call, "reply">,
  handler: AnyHandler | undefined,
  { wire, check = true, onError }: BackendOptions,
): Promise<OutgoingResponse> {
  const options = { ...route.replyOptions(request), check, ...(wire === undefined ? {} : { wire }) };
  try {
    const answer = await handler?.({ ...request, reply: () => reply(options) });
    if (!isObject(answer) || typeof answer.toJSON !== "function") throw new TypeError("the handler gave no reply");
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
  } catch (error) {
    onError(error, route.step.name);
    return problem(500, error instanceof ReplyError ? brokenAnswer(error) : {});
  }
}

const brokenAnswer = ({ findings }: ReplyError) => ({
  title: "The answer breaks the contract",
  errors: findings.map(({ pointer = "", expected }) => ({ pointer, expected })),
});

async function readRequest(
  request: IncomingRequest,
  url: URL,
  routes: readonly Route[],
  maxBytes: number,
): Promise<RawRequest | "too large"> {
  const header = (name: string) => request.header(name);
  const query = Object.fromEntries([...url.searchParams].reverse()); // of a key given twice, the first counts
  if (routes.every(({ step }) => step.body === undefined)) return { body: { json: undefined }, query, header };
  const body = await request.body(maxBytes);
  if (body === "too large") return body;
  return { body: "value" in body ? { json: body.value } : parseJson(body.bytes), query, header };
}

function parseJson(bytes: Uint8Array): RawRequest["body"] {
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return { reason: bytes.length === 0 ? "a JSON object, got nothing" : "a JSON object, got no JSON" };
  }
}
