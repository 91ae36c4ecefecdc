import type { CallOutcome } from "../contract/index.js";
import { type Case, isTimeout } from "./case.js";

/** Cases of a step, one after the other, in which something is not answered in time. */
const MOST_IN_A_ROW = 5;

/** Waits for a step no longer when all of its last cases had to wait in vain: each costs all of the time limit. */
export interface Patience {
  /** Why a case is not worth its wait; undefined as long as it is. */
  spent(run: Case): string | undefined;
  /** To be told of every case as it ends. */
  note(run: Case, outcomes: readonly CallOutcome[]): void;
}

export function createPatience(): Patience {
  const inARow = new Map<string, number>();
  return {
    spent({ step }) {
      if ((inARow.get(step) ?? 0) < MOST_IN_A_ROW) return undefined;
      return `${MOST_IN_A_ROW} cases of ${step} in a row got no answer in time`;
    },
    note({ step }, outcomes) {
      if (outcomes.length === 0) return;
      inARow.set(step, outcomes.some(isTimeout) ? (inARow.get(step) ?? 0) + 1 : 0);
    },
  };
}
