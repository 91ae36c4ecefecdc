import type { JsonObject } from "../core/index.js";
import { JSON_TYPE } from "./answer.js";
import { UnansweredError } from "./answer-error.js";
import type { Disturbance } from "./fault.js";
import { PROBLEM_TYPE, type Problem, problemDocument } from "./problem.js";
import { noAnswer, noState, type Refusal } from "./refusal.js";
import type { Endpoint, Responder } from "./responder.js";
import { StoreError } from "./store.js";
import type { PassedOver, TurnResult } from "./take-turn.js";

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
  /** What answered; undefined when the request was refused. */
  readonly responder: Responder | undefined;
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

/** What is told of a request, whatever becomes of it. */
export type About = Pick<Outcome, "path" | "step" | "endpoint" | "conversation" | "problems">;

/** A turn that was taken. Members are named one by one: to copy them costs as much as all the rest of a request. */
export function answered(
  { responder, answer, disturbance, passedOver }: TurnResult,
  { path, step, endpoint, problems }: About,
  conversation: string,
  { before, after }: { readonly before: Standing; readonly after: Standing },
): Outcome {
  return {
    status: 200,
    contentType: JSON_TYPE,
    body: answer.json,
    allow: undefined,
    challenge: undefined,
    path,
    step,
    endpoint,
    conversation,
    responder,
    scenario: responder.name,
    nextDialogstate: answer.nextDialogstate,
    problems,
    disturbance,
    passedOver,
    before,
    after,
  };
}

/** A turn that could not be taken. Throws what is a mistake of ours. */
export function failed(error: unknown, about: About): Outcome {
  if (error instanceof StoreError) return refused(noState(error), about);
  if (error instanceof UnansweredError) return { ...refused(noAnswer(error), about), scenario: error.scenario };
  throw error;
}

export function refused({ status, detail, problems, more, allow, challenge }: Refusal, about: About): Outcome {
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
    responder: undefined,
    scenario: null,
    nextDialogstate: null,
    problems: all,
    disturbance: undefined,
    passedOver: [],
    before: undefined,
    after: undefined,
  };
}
