import type { ApiStep } from "../../bot/index.js";
import { isSuccess, type Session } from "../../contract/index.js";
import type { Examiner, Sent } from "../examine.js";
import { toFinding } from "../findings.js";
import { lastingHarm } from "./probes/rules.js";

/** Watches whether a step goes on answering what it answered before. */
export interface GeneratedHarm {
  /** Why the cases that follow tell nothing; undefined as long as they do. */
  readonly reason: string | undefined;
  /** Remembers what is served. Tells whether the backend has failed, though it has served something before. */
  isSuspicious(sent: Sent, name: string): boolean;
  /**
   * Sends what was served last once more, after a suspicious answer.
   * @returns it, where that fails now too, and what to say of it
   */
  after(name: string, examiner: Examiner): Promise<Harmed | undefined>;
}

interface Harmed {
  readonly sent: Sent;
  readonly finding: ReturnType<typeof toFinding>;
}

export function watchGenerated(step: ApiStep): GeneratedHarm {
  let last: { readonly name: string; readonly session: Session } | undefined;
  let reason: string | undefined;

  const hasFailed = ({ outcome }: Sent) =>
    "failure" in outcome
      ? outcome.failure === "timeout" // who is gone is another matter
      : outcome.status >= 500 && !step.expects.statuses.has(outcome.status);

  return {
    get reason() {
      return reason;
    },
    isSuspicious(sent, name) {
      const { outcome } = sent;
      if (!("failure" in outcome) && isSuccess(outcome.status)) last = { name, session: sent.before };
      return last !== undefined && reason === undefined && hasFailed(sent);
    },
    async after(name, examiner) {
      if (last === undefined) return undefined;
      const again = await examiner.send(step, last.session);
      if (!hasFailed(again)) return undefined;
      reason = `the step no longer answers what it answered before, see generated "${name}"`;
      const got = "failure" in again.outcome ? again.outcome.message : `status ${again.outcome.status}`;
      const breach = {
        expected: `the request of generated "${last.name}" to be answered as before generated "${name}"`,
        got: `${got}: the one or the other has broken something for good`,
        mend: "keep nothing of a request that later answers depend on, and undo what was begun when a request fails",
      };
      return { sent: again, finding: toFinding(lastingHarm, breach) };
    },
  };
}
