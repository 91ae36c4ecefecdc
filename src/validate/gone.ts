import type { RuleInfo } from "../backend/index.js";
import type { Finding } from "../core/index.js";
import { labelOf } from "./case.js";
import type { Examiner, Exchanged } from "./examine.js";
import { placed, toFinding } from "./findings.js";
import type { Ran } from "./run-cases.js";

export const backendGone: RuleInfo = {
  id: "backend-gone",
  severity: "error",
  title: "The backend goes on, whatever it was asked.",
  why: "when its process ends, every user who is talking to the bot is sent to Error occurred (F-045, F-046) until it is started again",
  source: ["F-045", "F-046", "CWE-248"],
};

/** Remembers which requests may have ended the backend. */
export interface Watch {
  /** To be told of every case, as it ends. */
  note(ran: Ran): void;
  /** What is to be said when nobody listens any more. */
  finding(examiner: Examiner): Finding;
  /** The backend was started again: what was asked before can't end it any more. */
  restart(): void;
}

/** Most requests that are named. */
const MOST_SUSPECTS = 5;

export function watchBackend(): Watch {
  let suspects: Ran[] = [];
  let last: Ran | undefined;
  return {
    note(ran) {
      if (ran.ran.exchanges.some(isCut)) suspects = [...suspects, ran].slice(-MOST_SUSPECTS);
      else if (ran.ran.exchanges.some(isAnswered)) {
        suspects = [];
        last = ran;
      }
    },
    restart() {
      suspects = [];
      last = undefined;
    },
    finding(examiner) {
      const [first, ...others] = suspects;
      if (first === undefined) return { ...found(gotAfter(last)), ...(last === undefined ? {} : placeOf(last)) };
      const exchanged = first.ran.exchanges.find(isCut) as Exchanged;
      const own = [found(gotOf(others))];
      return placed({ checked: [], own }, examiner, { case: first.run, exchanged })[0] as Finding;
    },
  };
}

const isCut = ({ outcome }: Exchanged) => "failure" in outcome && outcome.failure === "reset";
const isAnswered = ({ outcome }: Exchanged) => !("failure" in outcome);

const placeOf = ({ run }: Ran) => ({ at: run.locate() });

const found = (got: string): Finding =>
  toFinding(backendGone, {
    expected: "a backend that takes the next request too",
    got,
    mend: "look at what the backend printed last; catch what this request throws, and answer it with a block of the bot",
  });

/** With several requests at a time, all that were under way were cut. */
const gotOf = (others: readonly Ran[]) =>
  `no answer to this request${others.length === 0 ? "" : ` and, at the same time, to ${others.map(nameOf).join(", ")}`}; since then connections are refused`;

const gotAfter = (last: Ran | undefined) =>
  last === undefined
    ? "refused connections from the first request on"
    : `refused connections after the answer to ${nameOf(last)}`;

const nameOf = ({ run }: Ran) => `${run.step} · ${labelOf(run)}`;
