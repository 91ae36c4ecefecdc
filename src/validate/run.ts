import { createCaller, credentialsOf, parseBackendUrl } from "../backend/index.js";
import { type ApiStep, type Bot, checkOptionsFor } from "../bot/index.js";
import type { CallOutcome } from "../contract/index.js";
import { type Clock, type Finding, type Severity, systemClock } from "../core/index.js";
import type { Case, CaseResult } from "./case.js";
import { type Selection, selectCases } from "./cases/select.js";
import { demandReachable } from "./reachable.js";
import { fails, makeReport, type Report, type ReportHead, roundMs } from "./report/report.js";
import { stepNotChecked } from "./rules.js";
import { type CaseRun, runCase, toFinding } from "./run-case.js";
import { unlessAborted } from "./unless-aborted.js";

export interface ValidationOptions extends Selection {
  readonly bot: Bot;
  /** Base URL of the backend, to which the paths of the API steps are joined. */
  readonly backend: string;
  /** Whether to stop at the first case that fails. */
  readonly bail?: boolean;
  /** The least severity that makes a case fail. Default `error`. */
  readonly failOn?: Severity;
  /** How long to wait for an answer, in milliseconds. Default: the bot's policy, or else 20,000. */
  readonly timeout?: number;
  /** Replays what a run chooses by chance. Default 42. */
  readonly seed?: number;
  /** Ends the run; what was not checked until then is reported so. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

export type ValidationEvent =
  | { readonly type: "started"; readonly head: ReportHead; readonly cases: readonly Case[] }
  | { readonly type: "case-finished"; readonly case: Case; readonly result: CaseResult; readonly outcome: CallOutcome }
  | { readonly type: "finished"; readonly report: Report };

/**
 * Runs the samples of a bot against a backend, one after the other, and reports.
 * @throws {ApistepError} `bad-option` for an invalid URL or an unknown name, `nothing-to-run` when no case is
 * selected, `backend-unreachable` when no connection can be made
 */
export async function validateBackend(options: ValidationOptions): Promise<Report> {
  const events = streamValidation(options);
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) return value;
  }
}

/**
 * As `validateBackend`, and tells how it goes while it does. The outcomes in its events may hold secrets, the
 * findings don't.
 */
export async function* streamValidation(options: ValidationOptions): AsyncGenerator<ValidationEvent, Report> {
  const { bot, signal, bail = false, failOn = "error", clock = systemClock } = options;
  const backend = parseBackendUrl(options.backend);
  const { cases, untested } = selectCases(bot, options);
  const timeout = options.timeout ?? bot.policies.timeout;
  const head = reportHead(options, clock.now());
  const started = clock.monotonic();
  await demandReachable(backend, signal);
  yield { type: "started", head, cases };

  const results: CaseResult[] = [];
  const caller = createCaller({ timeout, clock });
  const checkOptionsOf = perStep((step) => ({
    ...checkOptionsFor(bot, step),
    timeout,
    secrets: credentialsOf(bot, step),
  }));
  let stopped: string | undefined;
  try {
    for (const run of cases) {
      const setting = { bot, backend, caller, signal, options: checkOptionsOf(run.step) };
      const ran = await unlessAborted(signal, () => runCase(run, setting));
      if (ran === undefined) break;
      const result = toResult(run, ran, failOn);
      results.push(result);
      yield { type: "case-finished", case: run, result, outcome: ran.outcome };
      stopped = reasonToStop(ran, result, bail);
      if (stopped !== undefined) break;
    }
  } finally {
    await caller.close();
  }

  const rest = cases.slice(results.length).map((run) => notChecked(run, stopped ?? "the run was interrupted"));
  const report = makeReport({
    ...head,
    ms: clock.monotonic() - started,
    failOn,
    isInterrupted: rest.length > 0 && stopped === undefined,
    findings: untested.map((step) => untestedFinding(step, bot)),
    cases: [...results, ...rest],
  });
  yield { type: "finished", report };
  return report;
}

function reportHead({ bot, backend, seed = 42 }: ValidationOptions, now: Date): ReportHead {
  const { file } = bot.locate("");
  return { bot: { name: bot.name, file }, backend, seed, startedAt: now.toISOString() };
}

function perStep<Value>(make: (step: ApiStep) => Value): (step: ApiStep) => Value {
  const made = new Map<ApiStep, Value>();
  return (step) => {
    const value = made.get(step) ?? make(step);
    made.set(step, value);
    return value;
  };
}

function toResult(run: Case, { findings, outcome }: CaseRun, failOn: Severity): CaseResult {
  return {
    ...identityOf(run),
    status: fails(findings, failOn) ? "failed" : "passed",
    answer: "failure" in outcome ? outcome.failure : outcome.status,
    ms: roundMs(outcome.ms),
    findings,
  };
}

const notChecked = (run: Case, reason: string): CaseResult => ({
  ...identityOf(run),
  status: "not checked",
  reason,
  findings: [],
});

const identityOf = ({ id, kind, step, name }: Case) => ({ id, kind, step: step.name, name });

/** Why the cases that are left are not run, if so. */
function reasonToStop({ outcome }: CaseRun, { status }: CaseResult, bail: boolean): string | undefined {
  if ("failure" in outcome && ["refused", "unreachable"].includes(outcome.failure)) {
    return "the backend can't be reached any more";
  }
  return bail && status === "failed" ? "an earlier case failed" : undefined;
}

function untestedFinding(step: ApiStep, bot: Bot): Finding {
  const breach = { expected: "at least one sample", got: "none", mend: 'give the step "samples"' };
  return { ...toFinding(stepNotChecked, breach), step: step.name, at: bot.locate(step.pointer) };
}
