import {
  buildRequest,
  type Caller,
  type Note,
  REQUEST_RULES,
  type RuleInfo,
  secretsOf,
  sessionOf,
  toCurl,
} from "../backend/index.js";
import type { Bot } from "../bot/index.js";
import { type Breach, type CallOutcome, type CheckOptions, checkOutcome, storeWrites } from "../contract/index.js";
import { type Finding, redactor, shorten } from "../core/index.js";
import { type Case, labelOf } from "./case.js";
import { checks } from "./checks/index.js";

export interface CaseSetting {
  readonly bot: Bot;
  readonly backend: URL;
  readonly caller: Caller;
  /** What the answers of the case's step are checked against. */
  readonly options: CheckOptions;
  readonly signal: AbortSignal | undefined;
}

export interface CaseRun {
  /** As it came over the wire, with whatever secrets are in it. */
  readonly outcome: CallOutcome;
  /** With secrets as `$NAME`. */
  readonly findings: readonly Finding[];
}

/**
 * Sends the request of a case and checks what comes of it.
 * @throws the signal's reason, when it is aborted
 */
export async function runCase(run: Case, { bot, backend, caller, options, signal }: CaseSetting): Promise<CaseRun> {
  const { step } = run;
  const { request, notes } = buildRequest(bot, step, run.session, backend);
  const outcome = await caller.call(request, signal);
  const result = checkOutcome(outcome, options);
  const session = storeWrites(run.session, result.response.session ?? []);
  const exchanged = { case: run, request, outcome, result, session };
  const own = [
    ...notes.map((note) => noteFinding(note, bot)),
    ...checks.flatMap(({ rule, check }) => check(exchanged).map((breach) => toFinding(rule, breach))),
  ];
  if (result.findings.length + own.length === 0) return { outcome, findings: [] };

  const expected = sessionOf(Object.entries(run.expectation.session ?? {}));
  const secrets = secretsOf(bot, step, [run.session, session, expected]);
  const redact = redactor(secrets);
  const place = { step: step.name, case: labelOf(run), at: run.locate(), reproduce: toCurl(request, secrets) };
  const findings = [
    ...result.findings.map((finding) => complete(finding, place, redact)), // their texts are short already
    ...own.map((finding) => complete(finding, place, (text) => shorten(redact(text)))),
  ];
  return { outcome, findings };
}

type Place = Required<Pick<Finding, "step" | "case" | "at" | "reproduce">>;

function complete(finding: Finding, place: Place, clean: (text: string) => string): Finding {
  const { rule, severity, pointer, expected, got, why, mend, source, at = place.at } = finding;
  return {
    rule,
    severity,
    step: place.step,
    case: place.case,
    ...(pointer === undefined ? {} : { pointer: clean(pointer) }),
    expected: clean(expected),
    got: clean(got),
    why,
    mend: clean(mend),
    source,
    at,
    reproduce: place.reproduce,
  };
}

/** A finding of a rule, without its place in a run. */
export function toFinding(
  { id, severity, why, source }: RuleInfo,
  { pointer, expected, got = "", mend }: Breach,
): Finding {
  return { rule: id, severity, ...(pointer === undefined ? {} : { pointer }), expected, got, why, mend, source };
}

function noteFinding({ rule, pointer, expected, got, mend }: Note, bot: Bot): Finding {
  return { ...toFinding(REQUEST_RULES[rule], { expected, got, mend }), at: bot.locate(pointer) };
}
