import type { JsonObject } from "../core/index.js";
import type { ReadyAnswer } from "./answer.js";
import { inNameOf } from "./answer-error.js";
import { randomOf } from "./chance.js";
import type { Disturbance } from "./fault.js";
import type { Endpoint, Reply, Responder, Turn } from "./responder.js";
import { countOf, type OpenState } from "./state.js";

/** How a request of a conversation is answered. */
export interface TurnResult {
  readonly responder: Responder;
  readonly answer: ReadyAnswer;
  readonly disturbance: Disturbance | undefined;
  /** Scenarios that fit the request and did not answer it. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly scenario: string;
  readonly reason: string;
}

const NONE: readonly PassedOver[] = [];

/**
 * Answers a request, and then changes the state of its conversation: when the answer can't be made, the state stays.
 * @param forced answers in the place of all others
 * @throws {UnansweredError}
 */
export function takeTurn(
  endpoint: Endpoint,
  turn: Turn,
  state: OpenState,
  { seed, forced }: { readonly seed: number; readonly forced: Responder | undefined },
): TurnResult {
  const { responder, disturbers, passedOver } = choose(endpoint, turn, forced);
  const { answer, disturbance: own } = replyOf(responder, turn);
  const changes = [responder, ...disturbers].map((each) => changeOf(each, turn));
  const disturbance = own ?? firstDisturbance(disturbers, turn, seed);
  state.requests += 1;
  if (turn.step !== null) state.steps[turn.step] = countOf(state.steps, turn.step) + 1;
  for (const change of changes) change(state);
  return { responder, answer, disturbance, passedOver };
}

function replyOf({ name, answer }: Responder, turn: Turn): Reply {
  if (answer === undefined) throw new Error("a responder without an answer was chosen");
  return inNameOf(name, () => answer(turn));
}

function choose(endpoint: Endpoint, turn: Turn, forced: Responder | undefined) {
  const disturbers: Responder[] = [];
  if (forced !== undefined) return { responder: forced, disturbers, passedOver: NONE };
  let passedOver = NONE;
  for (const responder of endpoint.index.matching(turn)) {
    const reason = responder.whyNot(turn.state);
    if (reason !== undefined) passedOver = [...passedOver, { scenario: responder.name, reason }];
    else if (responder.answer === undefined) disturbers.push(responder);
    else return { responder, disturbers, passedOver };
  }
  return { responder: endpoint.otherwise, disturbers, passedOver };
}

function firstDisturbance(disturbers: readonly Responder[], turn: Turn, seed: number): Disturbance | undefined {
  for (const { key, fault } of disturbers) {
    const count = countOf(turn.state.scenarios, key) + 1;
    const disturbance = fault?.({ count, random: randomOf(seed, turn.conversation, key, count) });
    if (disturbance !== undefined) return disturbance;
  }
  return undefined;
}

/** What a responder does to the conversation. Finds out all that may fail now, and changes nothing yet. */
function changeOf({ name, key, to, vars }: Responder, turn: Turn): (state: OpenState) => void {
  const set: JsonObject | undefined = vars === undefined ? undefined : inNameOf(name, () => vars(turn));
  return (state) => {
    state.scenarios[key] = countOf(state.scenarios, key) + 1;
    if (to !== undefined) state.state = to;
    if (set !== undefined) state.vars = { ...state.vars, ...set };
  };
}
