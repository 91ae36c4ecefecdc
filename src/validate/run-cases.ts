import type { CallOutcome } from "../contract/index.js";
import type { Answered, Case, CaseRun } from "./case.js";
import type { Examiner } from "./examine.js";
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
}

/**
 * Runs cases, begun in their order, and gives what came of them, some at a time. What fails and can be shrunk comes
 * last: its requests are sent after those of all cases, so that a seed tells their order.
 */
export async function* runCases(
  cases: readonly Case[],
  { examiner, concurrency, isCautious, signal, isStopped }: CasesSetting,
): AsyncGenerator<readonly Ran[]> {
  const toShrink: Ran[] = [];
  const work = (run: Case) =>
    run.run(examiner.for(run.id)).then(
      (answered): Done => ({ run, answered }),
      (error: unknown) => {
        if (signal?.aborted !== true) throw error;
        return undefined;
      },
    );
  const batches = pool(cases, work, {
    concurrency,
    isAlone: (run) => run.isAlone,
    isStopped: () => isStopped() || (isCautious && toShrink.length > 0),
    isUrgent: (done) => isCautious || done?.answered.outcomes.some(isWeighty) === true,
  });
  for await (const batch of batches) {
    const judged = batch.flatMap((done) => (done === undefined ? [] : [judge(done)]));
    toShrink.push(...judged.filter(({ ran }) => ran.shrink !== undefined));
    yield judged.filter(({ ran }) => ran.shrink === undefined);
  }
  for (const { run, ran } of toShrink) {
    const shrunk = isStopped() ? undefined : await unlessAborted(signal, async () => ran.shrink?.());
    yield [{ run, ran: shrunk ?? ran }];
  }
}

/** A case whose answers are there; undefined in its place when the run was aborted before. */
interface Done {
  readonly run: Case;
  readonly answered: Answered;
}

const judge = ({ run, answered }: Done): Ran => ({ run, ran: answered.judge() });

/** Whether an answer can't wait to be judged: it takes long, or nobody may be there to be asked for more. */
const isWeighty = (outcome: CallOutcome) => "failure" in outcome || outcome.body.length > LIGHT_BODY;
const LIGHT_BODY = 64 * 1024;
