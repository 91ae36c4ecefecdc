import type { Message } from "../contract/index.js";
import type { CalledStep } from "./called-step.js";

export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
export type FailureStatus =
  | (300 | 301 | 302 | 303 | 304 | 305 | 307 | 308)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

/** What came of a call; `ok`, or the status, tells which. */
export type Result<Step extends CalledStep> =
  | {
      readonly ok: true;
      readonly status: SuccessStatus;
      /** The JSON of the answer; an empty body counts as an empty object. */
      readonly answer: Step["answer"];
      /** The data that it stores, by namespace. */
      readonly session: Partial<Step["session"]>;
      readonly messages: readonly Message[];
      /** Id of the block that it goes to. */
      readonly nextDialogstate: Step["mustGo"] extends true ? Step["targetId"] : Step["targetId"] | undefined;
      readonly response: Response;
    }
  | {
      readonly ok: false;
      readonly status: FailureStatus;
      /** The JSON of the answer, or its text: the platform ignores it (U-06). */
      readonly problem: unknown;
      readonly response: Response;
    };

/** What openapi-fetch gives. */
interface Fetched {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What an answer of a step says, wherever it carries its parts (C-07). */
export async function toResult<Step extends CalledStep>(fetched: Promise<Fetched>): Promise<Result<Step>> {
  const { data, error, response } = await fetched;
  const { status } = response;
  if (!response.ok) return { ok: false, status: status as FailureStatus, problem: error, response };
  const answer = (data ?? {}) as Envelope;
  const writes = [answer.session ?? []].flat().map((write) => [write.namespace, write.data] as const);
  const result = {
    ok: true,
    status,
    answer,
    session: Object.fromEntries(writes),
    messages: answer.messages ?? [],
    nextDialogstate: answer.action?.nextDialogstate ?? answer.nextDialogstate,
    response,
  };
  return result as Result<Step>; // that the backend keeps to its contract is what its tests are for
}

/** The parts of an answer, as far as they are needed here. */
interface Envelope {
  readonly session?: Write | readonly Write[];
  readonly messages?: readonly Message[];
  readonly action?: { readonly nextDialogstate?: string };
  readonly nextDialogstate?: string;
}

interface Write {
  readonly namespace: string;
  readonly data: unknown;
}
