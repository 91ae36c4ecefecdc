import { type Caller, createCaller, type Network, parseBackendUrl } from "../backend/index.js";
import type { ApiStep, Bot } from "../bot/index.js";
import { type CallOutcome, isSuccess } from "../contract/index.js";
import { type Clock, type Finding, type Severity, systemClock } from "../core/index.js";
import { type Case, type CaseResult, type CaseRun, isGone } from "./case.js";
import { type Selected, type Selection, selectCases } from "./cases/select.js";
import type { Generation } from "./cases/sources.js";
import { type CoverageCounter, type CoveredCall, coverageFinding, createCoverage } from "./coverage.js";
import { createExaminer, type Examiner, type Exchanged } from "./examine.js";
import { toFinding } from "./findings.js";
import { withIds } from "./ids.js";
import { paced } from "./pace.js";
import { pool } from "./pool.js";
import { demandReachable } from "./reachable.js";
import { recordsOf } from "./record.js";
import { fails, makeReport, type Report, type ReportHead, roundMs } from "./report/report.js";
import { stepNotChecked } from "./rules.js";
import { severityFilter } from "./severities.js";
import { createSurvey, observationFindings, type Survey } from "./surveys/index.js";
import { unlessAborted } from "./unless-aborted.js";
import { createWaivers, type Waivers } from "./waivers/apply.js";
import type { Waiver } from "./waivers/load.js";

export interface ValidationOptions extends Selection {
  readonly bot: Bot;
  /** Base URL of the backend, to which the paths of the API steps are joined. */
  readonly backend: string;
  /** Whether to stop at the first case that fails. */
  readonly bail?: boolean;
  /** The least severity that makes a case fail. Default `error`. */
  readonly failOn?: Severity;
  /** Least coverage, in percent: below it, the run fails. */
  readonly minCoverage?: number;
  /** How long to wait for an answer, in milliseconds. Default: the bot's policy, or else 20,000. */
  readonly timeout?: number;
  /** Replays what a run chooses by chance. Default 42. */
  readonly seed?: number;
  /** Most generated cases for each step. Default 20. */
  readonly generated?: number;
  /** Cases at a time. Default 1: answers may depend on what was sent before. */
  readonly concurrency?: number;
  /** Most requests a second. Default: no limit. */
  readonly rate?: number;
  /** Milliseconds after which no more is checked. Default: no limit. */
  readonly maxDuration?: number;
  /** Milliseconds in which the backend may become reachable. Default 0. */
  readonly waitForBackend?: number;
  /** Sent with every request, over the bot's own. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly network?: Network;
  /** Findings that may pass. */
  readonly waivers?: readonly Waiver[];
  /** Ends the run; what was not checked until then is reported so. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

export type ValidationEvent =
  | { readonly type: "started"; readonly head: ReportHead; readonly cases: readonly Case[] }
  | {
      readonly type: "case-finished";
      readonly case: Case;
      readonly result: CaseResult;
      /** Of the last exchange, where there was one. */
      readonly outcome?: CallOutcome;
    }
  | { readonly type: "finished"; readonly report: Report };

/**
 * Runs cases of a bot against a backend, and reports.
 * @throws {ApistepError} `bad-option` for an invalid URL or an unknown name, `bad-file` for an unknown rule,
 * `nothing-to-run` when no case is selected, `backend-unreachable` when no connection can be made
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
  const { bot, bail = false, failOn = "error", clock = systemClock, concurrency = 1, waitForBackend } = options;
  const backend = parseBackendUrl(options.backend);
  const grade = severityFilter(bot);
  const selected = await listCases(options);
  const { cases } = selected;
  const head = reportHead(options, clock.now());
  const waivers = createWaivers(options.waivers ?? [], head.startedAt.slice(0, 10));
  const limits = limitsOf(options);
  const started = clock.monotonic();
  await demandReachable(backend, { signal: limits.signal, wait: waitForBackend, network: options.network, clock });
  yield { type: "started", head, cases };

  const results = new Map<Case, CaseResult>();
  const survey = createSurvey(bot);
  const counter = createCoverage(bot);
  const caller = callerOf(options, clock);
  const timeout = options.timeout ?? bot.policies.timeout;
  const examiner = createExaminer({
    bot,
    backend,
    caller,
    timeout,
    headers: options.headers ?? {},
    signal: limits.signal,
  });
  let stopped: string | undefined;
  try {
    const work = (run: Case) => unlessAborted(limits.signal, () => run.run(examiner));
    const isStopped = () => stopped !== undefined || limits.signal?.aborted === true;
    for await (const { item, result: ran } of pool(cases, work, { concurrency, isAlone: isLone, isStopped })) {
      const outcome = ran?.exchanges.at(-1)?.outcome;
      if (ran === undefined || (outcome === undefined && ran.blocks === undefined)) continue;
      observe(survey, counter, item, ran);
      const result = toResult(item, ran, { grade, waivers, failOn, examiner });
      results.set(item, result);
      yield { type: "case-finished", case: item, result, ...(outcome === undefined ? {} : { outcome }) };
      stopped ??= reasonToStop(ran, result, bail);
    }
  } finally {
    limits.end();
    await caller.close();
  }

  const isComplete = results.size === cases.length;
  const isInterrupted = !isComplete && stopped === undefined && options.signal?.aborted === true;
  const reason = stopped ?? (isInterrupted ? "the run was interrupted" : "the run's time was up");
  const coverage = counter.coverage();
  const tooLow = coverageFinding(coverage, options.minCoverage ?? 0, head.bot.file);
  const ofRun = [...runFindings(selected, survey, examiner, isComplete), ...(tooLow === undefined ? [] : [tooLow])];
  const findings = [...waivers.sift(grade(ofRun)), ...grade(waivers.findings(selected.isAll && isComplete))];
  const report = makeReport({
    ...head,
    ms: clock.monotonic() - started,
    failOn,
    isInterrupted,
    findings,
    cases: cases.map((run) => results.get(run) ?? notChecked(run, reason)),
    ...(waivers.waived.length === 0 ? {} : { waived: waivers.waived }),
    coverage,
  });
  yield { type: "finished", report };
  return report;
}

/** The cases that would be run. */
export async function listCases(
  options: Selection & Pick<ValidationOptions, "bot" | "seed" | "generated">,
): Promise<Selected> {
  const { seed = DEFAULT_SEED, generated: most = 20 } = options;
  const generation: Generation = { seed, most };
  return selectCases(options.bot, options, generation);
}

const DEFAULT_SEED = 42;

function reportHead({ bot, backend, seed = DEFAULT_SEED, shard }: ValidationOptions, now: Date): ReportHead {
  const { file } = bot.locate("");
  const head = { bot: { name: bot.name, file }, backend, seed, startedAt: now.toISOString() };
  return shard === undefined ? head : { ...head, shard };
}

function callerOf({ bot, timeout, network, rate }: ValidationOptions, clock: Clock): Caller {
  const caller = createCaller({
    timeout: timeout ?? bot.policies.timeout,
    clock,
    ...(network === undefined ? {} : { network }),
  });
  return rate === undefined ? caller : paced(caller, rate, clock);
}

/** What ends a run before its time: the user, or the longest time that it may take. */
function limitsOf({ signal, maxDuration }: ValidationOptions): { signal: AbortSignal | undefined; end(): void } {
  if (maxDuration === undefined) return { signal, end: () => {} };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), maxDuration);
  return {
    signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]),
    end: () => clearTimeout(timer),
  };
}

const isLone = ({ isAlone }: Case) => isAlone;

/** What probes provoke says nothing of what users meet. */
function observe(survey: Survey, counter: CoverageCounter, run: Case, { exchanges, blocks }: CaseRun): void {
  if (run.kind === "probe") return;
  if (blocks !== undefined) counter.visit(blocks);
  for (const exchanged of exchanges) {
    survey.observe({ case: run, exchanged });
    counter.add(toCoveredCall(exchanged));
  }
}

function toCoveredCall({ step, outcome, result }: Exchanged): CoveredCall {
  const call = { step: step.name, broken: result.findings.map(({ rule }) => rule) };
  return "failure" in outcome || !isSuccess(outcome.status) ? call : { ...call, response: result.response };
}

interface Judging {
  readonly grade: (findings: readonly Finding[]) => readonly Finding[];
  readonly waivers: Waivers;
  readonly failOn: Severity;
  readonly examiner: Examiner;
}

function toResult(run: Case, { findings: found, exchanges, transcript }: CaseRun, judging: Judging): CaseResult {
  const findings = judging.waivers.sift(withIds(run, judging.grade(found)), run.id);
  const last = exchanges.at(-1)?.outcome;
  return {
    ...identityOf(run),
    status: fails(findings, judging.failOn) ? "failed" : "passed",
    ...(last === undefined ? {} : { answer: "failure" in last ? last.failure : last.status }),
    ms: roundMs(exchanges.reduce((sum, { outcome }) => sum + outcome.ms, 0)),
    findings,
    ...(findings.length === 0 ? {} : recordsOf(exchanges, judging.examiner)),
    ...(findings.length === 0 || transcript === undefined ? {} : { transcript }),
  };
}

const notChecked = (run: Case, reason: string): CaseResult => ({
  ...identityOf(run),
  status: "not checked",
  reason,
  findings: [],
});

const identityOf = ({ id, kind, step, name }: Case) => ({ id, kind, step, name });

/** Why the cases that are left are not run, if so. */
function reasonToStop({ exchanges }: CaseRun, { status }: CaseResult, bail: boolean): string | undefined {
  if (exchanges.some(({ outcome }) => isGone(outcome))) return "the backend can't be reached any more";
  return bail && status === "failed" ? "an earlier case failed" : undefined;
}

/** What belongs to no case, or to several. */
function runFindings(
  { untested, isAll }: Selected,
  survey: Survey,
  examiner: Examiner,
  isComplete: boolean,
): Finding[] {
  const observations = survey.conclude(isAll && isComplete);
  return [
    ...untested.map((step) => untestedFinding(step, examiner.bot)),
    ...observations.flatMap((observation) => observationFindings(observation, examiner)),
  ];
}

function untestedFinding(step: ApiStep, bot: Bot): Finding {
  const breach = { expected: "at least one sample", got: "none", mend: 'give the step "samples"' };
  return { ...toFinding(stepNotChecked, breach), step: step.name, at: bot.locate(step.pointer) };
}
