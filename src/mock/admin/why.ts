import type { Explained, ExplainedPredicate, Why } from "../../admin/index.js";
import { formatLocation, preview } from "../../core/index.js";
import type { Kept } from "../journal.js";
import { type MatchInput, nearest, type Predicate } from "../match/index.js";
import type { Outcome } from "../outcome.js";
import type { MockRequest } from "../request.js";
import type { Endpoint, Responder } from "../responder.js";
import type { Mask } from "./mask.js";
import { paramsOf } from "./params.js";

/** Of the scenarios that were tried in vain, so many are told. */
const MOST_TRIED = 50;

/** Why a request was answered so; null when it was refused before any scenario was tried. */
export function explainAnswer({ request, outcome, isRequestWhole }: Kept, mask: Mask): Why | null {
  const { endpoint, before, responder } = outcome ?? {};
  if (request === undefined || outcome === undefined || endpoint === undefined) return null;
  if (before === undefined || responder === undefined) return null;
  if (!isRequestWhole) return only("This can't be told: the body of the request was too large to keep.");
  const { responders, otherwise } = endpoint;
  const index = responders.indexOf(responder);
  if (index < 0 && responder !== otherwise) return only(`A ${responder.name} takes the place of all others.`);
  const input = inputOf(request, endpoint, before.vars);
  const tell = (each: Responder) => explain(each, input, outcome, mask);
  const tried = index < 0 ? responders : responders.slice(0, index);
  const near = index < 0 ? nearest(responders.filter(isAnswering), input)?.entry : undefined;
  return {
    summary: index < 0 ? noneMatched(responder, near) : `The scenario "${responder.name}" is the first that matched.`,
    answered: index < 0 ? null : tell(responder),
    tried: tried.slice(0, MOST_TRIED).map(tell),
    notTold: Math.max(0, tried.length - MOST_TRIED),
    nearest: near === undefined ? null : tell(near),
  };
}

const only = (summary: string): Why => ({ summary, answered: null, tried: [], notTold: 0, nearest: null });

const isAnswering = ({ answer }: Responder) => answer !== undefined;

function noneMatched({ name }: Responder, near: Responder | undefined): string {
  const what = name === "generated" ? "a generated answer" : "the default answer";
  const nearer = near === undefined ? "" : `; "${near.name}" missed by least`;
  return `No scenario matched, so it got ${what}${nearer}.`;
}

/** What the scenarios were asked about. */
function inputOf(request: MockRequest, endpoint: Endpoint, vars: MatchInput["vars"]): MatchInput {
  const { method, path, query, headers, body } = request;
  const params = paramsOf(endpoint, request);
  return { step: endpoint.step?.name ?? null, method, path, params, query, headers, body, vars };
}

function explain(responder: Responder, input: MatchInput, { passedOver }: Outcome, mask: Mask): Explained {
  const { name, when } = responder;
  const predicates = when.explain(input, (value) => preview(mask.value(value)));
  const isFitting = predicates.every(({ holds }) => holds);
  const passed = passedOver.find(({ scenario }) => scenario === name)?.reason;
  const disturbs = isFitting && !isAnswering(responder) ? "it only disturbs what others answer" : null;
  const place = responder.place();
  return {
    scenario: name,
    place: place === undefined ? null : formatLocation(place),
    reason: passed === undefined ? disturbs : mask.text(passed),
    predicates: predicates.map((predicate) => toShown(predicate, mask)),
  };
}

function toShown({ pointer, expected, actual, holds, of }: Predicate, mask: Mask): ExplainedPredicate {
  return {
    pointer,
    expected: mask.text(expected),
    actual: mask.hides(pointer) ? "(not shown)" : actual,
    holds,
    ...(of === undefined ? {} : { of: of.map((each) => toShown(each, mask)) }),
  };
}
