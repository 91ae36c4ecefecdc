import type { ApiStep, Expectation } from "../bot/index.js";
import type { Session } from "../contract/index.js";
import type { Finding } from "../core/index.js";
import type { Case, CaseRun } from "./case.js";
import { checks } from "./checks/index.js";
import type { Examiner, Exchanged } from "./examine.js";
import { type Found, noteFindings, placed, toFinding } from "./findings.js";

/** A case of one exchange: a session to send a step with, and what the answer must be. */
export interface ExchangeCase extends Pick<Case, "id" | "kind" | "name" | "tags" | "locate"> {
  readonly step: ApiStep;
  /** All variables of the user before the call. */
  readonly session: Session;
  readonly expectation: Expectation;
}

/** Expects nothing but what every answer must keep to. */
export const ANYTHING: Expectation = {
  status: undefined,
  session: undefined,
  messages: undefined,
  nextDialogstate: undefined,
};

export function exchangeCase(given: ExchangeCase): Case {
  const { step, session, expectation, ...identity } = given;
  return {
    ...identity,
    step: step.name,
    isAlone: false,
    async run(examiner): Promise<CaseRun> {
      const exchanged = await examiner.examine(step, session);
      const found = foundIn(exchanged, expectation, examiner);
      return { exchanges: [exchanged], findings: placed(found, examiner, { case: given, exchanged, expectation }) };
    },
  };
}

/** All that is wrong with an exchange. */
export function foundIn(exchanged: Exchanged, expectation: Expectation, { bot }: Examiner): Found {
  const breaches = checks.flatMap(({ rule, check }) =>
    check(exchanged, expectation).map((breach) => ({ rule, breach })),
  );
  const replaced = new Set(breaches.flatMap(({ breach }) => breach.replaces ?? []));
  const isReplaced = ({ rule, severity }: Finding) => severity !== "error" && replaced.has(rule);
  return {
    checked: exchanged.result.findings.filter((finding) => !isReplaced(finding)),
    own: [...noteFindings(exchanged.notes, bot), ...breaches.map(({ rule, breach }) => toFinding(rule, breach))],
  };
}
