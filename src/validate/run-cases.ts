import type { CallOutcome } from "../contract/index.js";
import { type Answered, type Case, type CaseRun, isGone } from "./case.js";
import type { Examiner } from "./examine.js";
import { createPatience, type Patience } from "./patience.js";
import { pool } from "./pool.js";
import { unlessAborted } from "./unless-aborted.js";

export interface Ran {
  readonly run: Case;
  readonly ran: CaseRun;
}

export interface CasesSetting {
  readonly examiner: Examiner;
  /** Cases at a time. */
  readonly concurrency: number;
  /** Whether each case must be judged before the next one is begun. */
  readonly isCautious: boolean;
  readonly signal: AbortSignal | undefined;
  /** Asked before each case is begun. */
  isStopped(): boolean;
  /** Called when nobody listens at the backend's address: then somebody does again, or the run is stopped. */
  onGone(): Promise<void>;
}

/**
 * Runs cases, begun in their order, and gives what came of them, some at a time. What fails and can be shrunk comes
 * last: its requests are sent after those of all cases, so that a seed tells their order. A case that met nobody is
 * run again when the backend is back; else nothing is given for it.
 */
export async function* runCases(cases: readonly Case[], setting: CasesSetting): AsyncGenerator<readonly Ran[]> {
  const { signal, isStopped, isCautious } = setting;
  const toShrink: Ran[] = [];
  const ends = { count: 0 };
  const patience = createPatience();
  const all = { ...setting, isStopped: () => isStopped() || (isCautious && toShrink.length > 0) };
  for (let left = cases; left.length > 0 && !all.isStopped(); ) {
    const lost: Case[] = [];
    for await (const judged of judgedCases(left, all, { ends, lost, patience })) {
      toShrink.push(...judged.filter(({ ran }) => ran.shrink !== undefined));
      yield judged.filter(({ ran }) => ran.shrink === undefined);
    }
    left = lost;
  }
  for (const { run, ran } of toShrink) {
    const isOver = isStopped() || patience.spent(run) !== undefined;
    const shrunk = isOver ? undefined : await unlessAborted(signal, async () => ran.shrink?.());
    yield [{ run, ran: shrunk ?? ran }];
  }
}

interface Experience {
  readonly patience: Patience;
  /** How often the backend has gone. */
  readonly ends: { count: number };
  /** Cases that met nobody, and are to be run again. */
  readonly lost: Case[];
}

/** A case whose answers are there. */
interface Done {
  readonly run: Case;
  readonly answered: Answered;
  /** How often the backend had gone when it was begun. */
  readonly ends: number;
}

async function* judgedCases(
  cases: readonly Case[],
  { examiner, concurrency, isCautious, signal, isStopped, onGone }: CasesSetting,
  { ends, lost, patience }: Experience,
): AsyncGenerator<readonly Ran[]> {
  const work = (run: Case): Promise<Done | undefined> => {
    const before = ends.count;
    const reason = patience.spent(run);
    if (reason !== undefined) return Promise.resolve({ run, answered: notAsked(reason), ends: before });
    return run.run(examiner.for(run.id)).then(
      (answered) => {
        patience.note(run, answered.outcomes);
        return { run, answered, ends: before };
      },
      (error: unknown) => {
        if (signal?.aborted !== true) throw error;
        return undefined;
      },
    );
  };
  const isUrgent = (done: Done | undefined) => isCautious || done?.answered.outcomes.some(isWeighty) === true;
  const isAlone = (run: Case) => run.isAlone;
  for await (const batch of pool(cases, work, { concurrency, isAlone, isStopped, isUrgent })) {
    const judged: Ran[] = [];
    for (const done of batch) {
      if (done === undefined) continue;
      const { run, answered } = done;
      const hasMetNobody = answered.outcomes.some(isGone);
      // Who was begun before the last end tells nothing of a new one.
      const isNews = hasMetNobody && done.ends === ends.count;
      if (!hasMetNobody || answered.outcomes.some(isCut)) judged.push({ run, ran: answered.judge() });
      else lost.push(run);
      if (!isNews) continue;
      yield judged.splice(0);
      ends.count += 1;
      await onGone();
    }
    yield judged;
  }
}

const notAsked = (reason: string): Answered => ({
  outcomes: [],
  judge: () => ({ exchanges: [], findings: [], notChecked: reason }),
});

const isCut = (outcome: CallOutcome) => "failure" in outcome && outcome.failure === "reset";

/** Whether an answer can't wait to be judged: it takes long, or nobody may be there to be asked for more. */
const isWeighty = (outcome: CallOutcome) => "failure" in outcome || outcome.body.length > LIGHT_BODY;
const LIGHT_BODY = 64 * 1024;
