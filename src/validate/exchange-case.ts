import type { RuleInfo } from "../backend/index.js";
import type { ApiStep, Expectation } from "../bot/index.js";
import { rules, type Session } from "../contract/index.js";
import { type Finding, valueAt } from "../core/index.js";
import { TemplateError } from "../template/index.js";
import type { Answered, Case, CaseRun } from "./case.js";
import { type ExpectationOf, expectationNotFilled } from "./cases/expectations.js";
import type { CheckBreach } from "./checks/check.js";
import { checks } from "./checks/index.js";
import type { Examiner, Exchanged } from "./examine.js";
import { type Found, noteFindings, placed, toFinding } from "./findings.js";
import { sentTexts } from "./sent-texts.js";

/** A case of one exchange: a session to send a step with, and what the answer must be. */
export interface ExchangeCase extends Pick<Case, "id" | "kind" | "name" | "tags" | "locate"> {
  readonly step: ApiStep;
  /** All variables of the user before the call. */
  readonly session: Session;
  readonly expectationOf: ExpectationOf;
}

/** Expects nothing but what every answer must keep to. */
export const ANYTHING: Expectation = {
  status: undefined,
  session: undefined,
  messages: undefined,
  nextDialogstate: undefined,
};

export function exchangeCase(given: ExchangeCase): Case {
  const { step, session, expectationOf, ...identity } = given;
  return {
    ...identity,
    step: step.name,
    isAlone: false,
    async run(examiner): Promise<Answered> {
      const sent = await examiner.send(step, session);
      return {
        outcomes: [sent.outcome],
        judge() {
          const exchanged = examiner.check(sent);
          const { expectation, findings } = expectedOf(exchanged, expectationOf);
          const { checked, own } = foundIn(exchanged, expectation, examiner);
          const found = { checked, own: [...own, ...findings] };
          const all = placed(found, examiner, { case: given, exchanged, expectation });
          return ranOnce(exchanged, all, expectation);
        },
      };
    },
  };
}

const TOO_MANY = 429;

/** Even where it is documented, an answer to somebody who asks too often tells nothing of the step. */
export function ranOnce(exchanged: Exchanged, findings: readonly Finding[], { status }: Expectation): CaseRun {
  const { outcome } = exchanged;
  const isTurnedAway = !("failure" in outcome) && outcome.status === TOO_MANY && status !== TOO_MANY;
  const notChecked = "answered with status 429, too many requests: --rate sends fewer a second";
  return isTurnedAway ? { exchanges: [exchanged], findings, notChecked } : { exchanges: [exchanged], findings };
}

/** What is expected of an exchange, or why nobody knows. */
function expectedOf(
  exchanged: Exchanged,
  expectationOf: ExpectationOf,
): { expectation: Expectation; findings: Finding[] } {
  try {
    return { expectation: expectationOf(exchanged), findings: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const expected = "a request that the sample's templates can be filled from";
    const mend = "correct the template, or let the request have what it reads";
    const finding = toFinding(expectationNotFilled, { expected, got: error.message, mend });
    return { expectation: ANYTHING, findings: [{ ...finding, at: error.location }] };
  }
}

/** All that is wrong with an exchange. */
export function foundIn(exchanged: Exchanged, expectation: Expectation, { bot }: Examiner): Found {
  const breaches: { rule: RuleInfo; breach: CheckBreach }[] = [];
  for (const { rule, check } of checks) {
    for (const breach of check(exchanged, expectation, bot)) breaches.push({ rule, breach });
  }
  const checked = withoutMeant(exchanged, expectation);
  if (breaches.length + exchanged.notes.length === 0) return { checked, own: [] };
  const replaced = new Set(breaches.flatMap(({ breach }) => breach.replaces ?? []));
  return {
    checked: checked.filter(({ rule }) => !replaced.has(rule)),
    own: [...noteFindings(exchanged.notes, bot), ...breaches.map(({ rule, breach }) => toFinding(rule, breach))],
  };
}

/** Without a status that the sample asks for, and texts that only repeat what the user typed. */
function withoutMeant({ request, outcome, result }: Exchanged, { status }: Expectation): readonly Finding[] {
  const { findings, json } = result;
  if (findings.length === 0) return findings;
  const isAskedFor = "failure" in outcome || outcome.status === status;
  let sent: readonly string[] | undefined;
  const isEcho = ({ rule, pointer }: Finding) => {
    const words = pointer === undefined ? undefined : valueAt(json, pointer);
    if (typeof words !== "string") return false;
    const asked = echoes.get(rule);
    if (asked === undefined) return false;
    sent ??= sentTexts(request);
    return asked(words, sent);
  };
  return findings.filter((finding) => !(isAskedFor && finding.rule === "status-not-200") && !isEcho(finding));
}

/** By rule: whether a text only repeats others. */
const echoes = new Map(rules.flatMap(({ id, isEcho }) => (isEcho === undefined ? [] : [[id, isEcho] as const])));
