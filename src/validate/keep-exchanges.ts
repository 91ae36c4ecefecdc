import type { Finding } from "../core/index.js";
import type { Case } from "./case.js";
import { groupKey } from "./report/groups.js";

/** Cases of each group of findings whose requests and answers a report keeps: more would say the same. */
const MOST_OF_A_GROUP = 20;
/** And of all groups together. */
const MOST = 1_000;

/** Chooses the cases of which a report keeps what was sent and answered, so that it stays of a size to work with. */
export interface ExchangeKeeper {
  /** To be asked once for each case with findings, in their order. */
  isToKeep(run: Pick<Case, "name">, findings: readonly Finding[]): boolean;
  /** How many cases were refused. */
  readonly leftOut: number;
}

export function keepExchanges(): ExchangeKeeper {
  const kept = new Map<string, number>();
  let left = MOST;
  let leftOut = 0;
  return {
    isToKeep(run, findings) {
      const keys = new Set(findings.map((finding) => `${finding.severity} ${groupKey(finding, run)}`));
      const isNews = left > 0 && [...keys].some((key) => (kept.get(key) ?? 0) < MOST_OF_A_GROUP);
      if (!isNews) {
        leftOut += 1;
        return false;
      }
      left -= 1;
      for (const key of keys) kept.set(key, (kept.get(key) ?? 0) + 1);
      return true;
    },
    get leftOut() {
      return leftOut;
    },
  };
}

/** Without the command that repeats the request: the finding's id does that too. */
export const withoutRequests = (findings: readonly Finding[]): Finding[] =>
  findings.map(({ reproduce: _, ...finding }) => finding);
