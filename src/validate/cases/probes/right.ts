import type { ApiStep, Bot, Expectation } from "../../../bot/index.js";
import { type CallOutcome, isSuccess, type Session } from "../../../contract/index.js";
import type { Finding } from "../../../core/index.js";
import { isGone } from "../../case.js";
import type { Examiner, Exchanged } from "../../examine.js";
import { ANYTHING, foundIn } from "../../exchange-case.js";
import type { Found } from "../../findings.js";
import { baseSample, baseSession } from "../slots.js";
import { answerUnsteady } from "./rules.js";
import { nothingFound, onlyFound, type Sighting, withBreach } from "./sighting.js";

/** A step's right request: as its sample has it. Without a good answer to it, no probe tells anything. */
export interface Right {
  readonly session: Session;
  /** The answer that the probes of the step are compared with. Sent once for all of them, unless it met nobody. */
  first(examiner: Examiner, probe: string): Promise<First>;
  /** Sends it again. Where it fails, or breaks the contract in another way than the first time, that is an error. */
  again(examiner: Examiner): Promise<Sighting>;
}

export interface First extends Sighting {
  /** The probe that it was sent for. */
  readonly probe: string;
}

export function rightRequest(bot: Bot, step: ApiStep): Right {
  const session = baseSession(bot, step);
  const expectation: Expectation = { ...ANYTHING, status: baseSample(step)?.expect.status };
  let known: readonly Finding[] = [];
  let sent: Promise<First> | undefined;

  async function send(examiner: Examiner): Promise<Sighting> {
    const exchanged = await examiner.examine(step, session);
    return { exchanged, found: errorsOf(exchanged, expectation, examiner) };
  }

  async function first(examiner: Examiner, probe: string): Promise<First> {
    const sighting = await send(examiner);
    if (isGone(sighting.exchanged.outcome)) sent = undefined; // it may be started again
    known = [...sighting.found.checked, ...sighting.found.own];
    return { ...sighting, found: withRefusal(sighting, expectation), probe };
  }

  return {
    session,
    first(examiner, probe) {
      sent ??= first(examiner, probe);
      return sent;
    },
    async again(examiner) {
      const { exchanged, found } = await send(examiner);
      const isNew = ({ rule, pointer }: Finding) =>
        !known.some((other) => other.rule === rule && other.pointer === pointer);
      return { exchanged, found: onlyFound(found, isNew) };
    },
  };
}

/** What is an error in an answer that should be good. That it is refused is no error: then nothing can be probed. */
function errorsOf(exchanged: Exchanged, expectation: Expectation, examiner: Examiner): Found {
  if (isRefused(exchanged.outcome)) return nothingFound;
  const isError = ({ severity, rule }: Finding) => severity === "error" && rule !== SLOW;
  return onlyFound(foundIn(exchanged, expectation, examiner), isError);
}

/** A refusal that is about what was asked: samples are sent before, so it may be that they can't be sent twice. */
function withRefusal({ exchanged: { outcome, step }, found }: Sighting, { status }: Expectation): Found {
  if ("failure" in outcome || !isRefused(outcome)) return found;
  const isMeant = outcome.status === status || step.expects.statuses.has(outcome.status);
  if (isMeant || ABOUT_WHO_ASKS.has(outcome.status)) return found;
  return withBreach(found, answerUnsteady, {
    expected: "the step's right request to be served each time that it is sent",
    got: `status ${outcome.status}`,
    mend: "where its sample passes, answer 200 with what was answered before, or with a block of the bot; or give the step a sample that can be sent again and again",
  });
}

const ABOUT_WHO_ASKS: ReadonlySet<number> = new Set([401, 403, 405, 407, 429]);

/** A single one may be slow: the probe "slow tail" looks at many. */
const SLOW = "answer-slow";

const isRefused = (outcome: CallOutcome) =>
  !("failure" in outcome) && !isSuccess(outcome.status) && outcome.status < 500;

/** Whether the backend did what was asked of it, as far as a status says so. */
export const isServed = ({ outcome }: Exchanged) => !("failure" in outcome) && isSuccess(outcome.status);

/** Whether the backend did not get through with what was asked of it. */
export const hasFailed = ({ outcome }: Exchanged) => "failure" in outcome || outcome.status >= 500;

/** Why nothing can be said of a step whose right request is not served; undefined when it is. */
export function notServed({ exchanged, probe }: First): string | undefined {
  if (isServed(exchanged)) return undefined;
  const { outcome } = exchanged;
  const what =
    "failure" in outcome ? `got no answer (${outcome.message})` : `was answered with status ${outcome.status}`;
  return `the step's right request, sent with the probe "${probe}", ${what}`;
}
