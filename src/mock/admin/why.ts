import type { Explained, ExplainedPredicate, Why } from "../../admin/index.js";
import { formatLocation, preview } from "../../core/index.js";
import type { Outcome } from "../handle.js";
import type { Kept } from "../journal.js";
import { type MatchInput, nearest, type Predicate } from "../match/index.js";
import type { MockRequest } from "../request.js";
import type { Endpoint, Responder } from "../responder.js";
import { createRoutes, placeholderNames } from "../routes.js";
import type { Mask } from "./mask.js";

/** Of the scenarios that were tried in vain, so many are told. */
const MOST_TRIED = 50;

/** Why a request was answered so; null when it was refused before any scenario was tried. */
export function explainAnswer({ request, outcome, isRequestWhole }: Kept, mask: Mask): Why | null {
  const { endpoint, before, scenario } = outcome ?? {};
  if (request === undefined || outcome === undefined || endpoint === undefined || before === undefined) return null;
  const nothing = { answered: null, tried: [], notTold: 0, nearest: null };
  if (!isRequestWhole) {
    return { summary: "This can't be told: the body of the request was too large to keep.", ...nothing };
  }
  const input = inputOf(request, endpoint, before.vars);
  const tell = (responder: Responder) => explain(responder, input, outcome, mask);
  const { responders } = endpoint;
  const index = responders.findIndex(({ name }) => name === scenario);
  const answered = index < 0 ? undefined : responders[index];
  if (answered === undefined && scenario !== endpoint.otherwise.name) {
    return { summary: `It got a ${scenario}.`, ...nothing };
  }
  const tried = index < 0 ? responders : responders.slice(0, index);
  const near = answered === undefined ? nearest(responders.filter(isAnswering), input)?.entry : undefined;
  return {
    summary: summaryOf(scenario ?? "", answered, near),
    answered: answered === undefined ? null : tell(answered),
    tried: tried.slice(0, MOST_TRIED).map(tell),
    notTold: Math.max(0, tried.length - MOST_TRIED),
    nearest: near === undefined ? null : tell(near),
  };
}

const isAnswering = ({ answer }: Responder) => answer !== undefined;

function summaryOf(scenario: string, answered: Responder | undefined, near: Responder | undefined): string {
  if (answered !== undefined) return `The scenario "${scenario}" is the first that matched.`;
  const what = scenario === "generated" ? "a generated answer" : "the default answer";
  const nearer = near === undefined ? "" : `; "${near.name}" missed by least`;
  return `No scenario matched, so it got ${what}${nearer}.`;
}

/** What the scenarios were asked about. */
function inputOf(request: MockRequest, endpoint: Endpoint, vars: MatchInput["vars"]): MatchInput {
  const { method, path, query, headers, body } = request;
  const found = createRoutes([endpoint]).find(method, path);
  const values = found.kind === "targets" ? found.values : [];
  const params = Object.fromEntries(placeholderNames(endpoint.path).map((name, index) => [name, values[index] ?? ""]));
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
