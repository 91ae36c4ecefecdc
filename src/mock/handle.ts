import type { Bot } from "../bot/index.js";
import { redactor } from "../core/index.js";
import { TemplateError } from "../template/index.js";
import { JSON_TYPE } from "./answer.js";
import { AnswerError } from "./answer-error.js";
import type { Endpoint } from "./endpoint.js";
import { PROBLEM_TYPE, type Problem, problemDocument } from "./problem.js";
import { brokenContract, noAnswer, notServed, type Refusal } from "./refusal.js";
import type { MockRequest } from "./request.js";
import { createRoutes, placeholderNames, type Routes, withoutQuery } from "./routes.js";
import type { TemplateScope } from "./scope.js";

/** What the mock makes of a request: the answer, and what there is to tell of it. */
export interface Outcome {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** For 405: the methods that the path has. */
  readonly allow: string | undefined;
  /** The path of the request, without what must not be told. */
  readonly path: string;
  readonly step: string | null;
  readonly scenario: string | null;
  readonly nextDialogstate: string | null;
  readonly problems: readonly Problem[];
}

/** Answers a request; one that could not be read comes with the reason. Knows nothing of HTTP servers. */
export type Handler = (request: MockRequest, refusal?: Refusal) => Outcome;

export interface HandlerOptions {
  readonly bot: Bot | undefined;
  /** Refuse requests that break the contract. */
  readonly strict: boolean;
}

/** What is told of a request, whatever becomes of it. */
type About = Pick<Outcome, "path" | "step" | "problems">;

/** More of a path is not told. */
const LONGEST_PATH = 200;

/** @param endpoints without a bot there is one, for everything */
export function createHandler(endpoints: readonly Endpoint[], { bot, strict }: HandlerOptions): Handler {
  const routes = bot === undefined ? everything(endpoints) : createRoutes(endpoints);
  const redact = redactor(bot?.secrets ?? []);
  const tellable = (path: string) => shorten(redact(path));

  return (request, refusal) => {
    const found = routes.find(request.method, request.path);
    if (found.kind !== "targets") {
      const path = tellable(request.path);
      return refuse(notServed(found, request.method, path, endpoints), { path, step: null, problems: [] });
    }
    const { endpoint, problems } = choose(found.targets, request, refusal);
    const path = request.path === endpoint.path ? request.path : tellable(sentPath(endpoint, request));
    const about: About = { path, step: endpoint.step?.name ?? null, problems };
    if (refusal !== undefined) return refuse(refusal, about);
    if (strict && problems.length > 0) return refuse(brokenContract(endpoint.step?.name, problems), about);
    return respond(endpoint, request, found.values, about);
  };
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

function respond(endpoint: Endpoint, request: MockRequest, values: readonly string[], about: About): Outcome {
  const responder = endpoint.responders.find(({ matches }) => matches(request));
  if (responder === undefined) throw new Error("an endpoint that does not answer every request");
  const scenario = responder.name;
  try {
    const { json, nextDialogstate } = responder.answer(() => scopeOf(endpoint, request, values));
    return { status: 200, contentType: JSON_TYPE, body: json, allow: undefined, ...about, scenario, nextDialogstate };
  } catch (error) {
    if (error instanceof AnswerError || error instanceof TemplateError) {
      return { ...refuse(noAnswer(scenario, error), about), scenario };
    }
    throw error;
  }
}

function scopeOf({ step }: Endpoint, request: MockRequest, values: readonly string[]): TemplateScope {
  const { method, path, query, headers, body } = request;
  const names = step === undefined ? [] : placeholderNames(step.path);
  const params = Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
  return { request: { method, path, params, query, headers, body }, step: step?.name ?? null };
}

function refuse({ status, detail, problems, more, allow }: Refusal, about: About): Outcome {
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
    ...about,
    scenario: null,
    nextDialogstate: null,
    problems: all,
  };
}
