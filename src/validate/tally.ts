import type { ApiStep, Bot } from "../bot/index.js";
import { isSuccess } from "../contract/index.js";
import type { Finding, Severity } from "../core/index.js";
import type { Case, CaseResult, CaseRun } from "./case.js";
import { withoutConsequences } from "./cases/conversations.js";
import type { Selected } from "./cases/select.js";
import { type CoverageCounter, type CoveredCall, createCoverage } from "./covered/count.js";
import { coverageFinding } from "./covered/finding.js";
import { conclusions, type Evidence, writableClues } from "./evidence.js";
import type { Examiner, Exchanged } from "./examine.js";
import { toFinding } from "./findings.js";
import { watchBackend } from "./gone.js";
import { withIds } from "./ids.js";
import { keepExchanges, withoutRequests } from "./keep-exchanges.js";
import { neverServed } from "./never-served.js";
import { recordsOf } from "./record.js";
import { fails, makeReport, type Report, type ReportHead, roundMs } from "./report/report.js";
import { stepNotChecked } from "./rules.js";
import { severityFilter } from "./severities.js";
import { createSurveys, type Surveys } from "./surveys/index.js";
import { createWaivers, unused } from "./waivers/apply.js";
import type { Waiver } from "./waivers/load.js";

export interface TallySetting {
  readonly selected: Selected;
  readonly examiner: Examiner;
  readonly head: ReportHead;
  /** The least severity that makes a case fail. */
  readonly failOn: Severity;
  readonly bail: boolean;
  /** In percent. */
  readonly minCoverage: number;
  readonly waivers: readonly Waiver[];
  /** Whether that is also told which is a matter only when what is found is waived. */
  readonly withConsequences: boolean;
}

/** Judges the cases of a run as they end, and all of them at its end. */
export interface Tally {
  /** Why no more is to be run, if so. */
  readonly stopped: string | undefined;
  /** The verdict on a case; undefined when nothing came of it. */
  judge(run: Case, ran: CaseRun): CaseResult | undefined;
  /** Notes that nobody listened at the backend's address. @param reason to stop, unless somebody does again */
  gone(reason: string | undefined): void;
  /** Learns from a case what only all of them show. */
  observe(run: Case, ran: CaseRun): void;
  /** @param isInterrupted whether the user ended the run */
  report(ms: number, isInterrupted: boolean): Report;
}

/** @throws {ApistepError} `bad-file` when the bot file sets the severity of a rule that there is not */
export function createTally({
  selected,
  examiner,
  head,
  failOn,
  bail,
  minCoverage,
  waivers: given,
  withConsequences,
}: TallySetting): Tally {
  const { bot } = examiner;
  const grade = severityFilter(bot);
  const waivers = createWaivers(unused(given), head.startedAt.slice(0, 10));
  const results = new Map<Case, CaseResult>();
  const surveys = createSurveys(bot);
  const counter = createCoverage(bot);
  const watch = watchBackend();
  const keeper = keepExchanges();
  const goneFindings: Finding[] = [];
  let stopped: string | undefined;

  function judge(run: Case, ran: CaseRun): CaseResult | undefined {
    if (ran.exchanges.length === 0 && ran.blocks === undefined && ran.notChecked === undefined) return undefined;
    watch.note({ run, ran });
    const sifted = waivers.sift(withIds(run, grade(ran.findings)), run.id);
    const findings = withConsequences ? sifted : withoutConsequences(sifted);
    const { id, kind, step, name } = run;
    const reason = ran.notChecked ?? unheard(ran);
    const status = statusOf(findings, reason, failOn);
    const answer = answerOf(ran);
    const ms = msOf(ran);
    // Spreads of literals would take longer than all else here, and most cases have nothing to tell.
    const plain: CaseResult =
      answer === undefined
        ? { id, kind, step, name, status, ms, findings }
        : { id, kind, step, name, status, ms, findings, answer };
    const isTold = status === "not checked" || (status === "failed" && withConsequences);
    const told = isTold && reason !== undefined ? { ...plain, reason } : plain;
    const result = findings.length === 0 ? told : { ...told, ...keep(run, ran, findings) };
    results.set(run, result);
    if (bail && status === "failed") stopped ??= "an earlier case failed";
    return result;
  }

  /** What findings are judged by, when somebody looks closer. */
  function keep(
    run: Case,
    { exchanges, transcript, secrets = [] }: CaseRun,
    findings: readonly Finding[],
  ): Partial<CaseResult> {
    if (!keeper.isToKeep(run, findings)) return { findings: withoutRequests(findings) };
    const own = secrets.length === 0 ? examiner : { ...examiner, secrets: [...examiner.secrets, ...secrets] };
    return { ...recordsOf(exchanges, own), ...(transcript === undefined ? {} : { transcript }) };
  }

  function gone(reason: string | undefined): void {
    goneFindings.push(watch.finding(examiner));
    if (reason === undefined) watch.restart();
    else stopped ??= reason;
  }

  function report(ms: number, wasInterrupted: boolean): Report {
    const isComplete = results.size === selected.cases.length;
    const isInterrupted = wasInterrupted && !isComplete && stopped === undefined;
    const reason = stopped ?? (isInterrupted ? "the run was interrupted" : "the run's time was up");
    const coverage = counter.coverage();
    const tooLow = coverageFinding(coverage, minCoverage, head.bot.file);
    const isWhole = selected.isAll && isComplete && !surveys.isFull;
    const isAll = isWhole && head.shard === undefined;
    const isCalled = ({ name }: ApiStep) => coverage.steps.some(({ step, calls }) => step === name && calls > 0);
    const untested = selected.untested.filter((step) => !isCalled(step));
    const found = [
      ...goneFindings,
      ...untested.map((step) => untestedFinding(step, bot)),
      ...(isAll ? neverServed(bot, coverage, withConsequences ? asWaived(results) : [...results.values()]) : []),
      ...conclusions(surveys.clues, isAll, examiner),
      ...(tooLow === undefined ? [] : [tooLow]),
    ];
    const findings = [...waivers.sift(grade(found)), ...grade(waivers.findings(isAll))];
    return makeReport({
      ...head,
      ms,
      failOn,
      isInterrupted,
      findings,
      cases: selected.cases.map((run) => results.get(run) ?? notChecked(run, reason)),
      ...(waivers.waived.length === 0 ? {} : { waived: waivers.waived }),
      ...(keeper.leftOut === 0 ? {} : { withoutExchanges: keeper.leftOut }),
      coverage,
      ...(head.shard === undefined ? {} : { evidence: evidenceOf(isWhole) }),
    });
  }

  function evidenceOf(isWhole: boolean): Evidence {
    const clues = writableClues(surveys.clues, examiner);
    return { isWhole, severities: Object.fromEntries(bot.rules), waivers: waivers.uses, clues };
  }

  return {
    get stopped() {
      return stopped;
    },
    judge,
    gone,
    observe: (run, ran) => observe(surveys, counter, run, ran),
    report,
  };
}

function statusOf(findings: readonly Finding[], reason: string | undefined, failOn: Severity): CaseResult["status"] {
  if (fails(findings, failOn)) return "failed";
  return reason === undefined ? "passed" : "not checked";
}

/** Why a case that got no answer at all has not passed, whatever lets that pass. */
function unheard({ exchanges }: CaseRun): string | undefined {
  if (exchanges.length === 0 || exchanges.some(({ outcome }) => !("failure" in outcome))) return undefined;
  return "it got no answer";
}

/** How cases will have gone when all that they show is waived. */
const asWaived = (results: ReadonlyMap<Case, CaseResult>): CaseResult[] =>
  [...results.values()].map((result) =>
    result.status === "failed" && result.reason === undefined ? { ...result, status: "passed" } : result,
  );

function msOf({ exchanges }: CaseRun): number {
  let sum = 0;
  for (const { outcome } of exchanges) sum += outcome.ms;
  return roundMs(sum);
}

function answerOf({ exchanges }: CaseRun): CaseResult["answer"] {
  const last = exchanges.at(-1)?.outcome;
  return last === undefined || !("failure" in last) ? last?.status : last.failure;
}

const notChecked = ({ id, kind, step, name }: Case, reason: string): CaseResult => ({
  id,
  kind,
  step,
  name,
  status: "not checked",
  reason,
  findings: [],
});

/** What probes provoke says nothing of what users meet. */
function observe(
  surveys: Surveys,
  counter: CoverageCounter,
  run: Case,
  { exchanges, blocks, findings }: CaseRun,
): void {
  if (run.kind === "probe") return;
  if (blocks !== undefined) counter.visit(blocks);
  for (const exchanged of exchanges) {
    surveys.observe({ case: run, exchanged, findings });
    counter.add(toCoveredCall(exchanged));
  }
}

function toCoveredCall({ step: { name: step }, outcome, result }: Exchanged): CoveredCall {
  const broken = result.findings.map(({ rule }) => rule);
  const hasAnswer = !("failure" in outcome) && isSuccess(outcome.status);
  return hasAnswer ? { step, broken, response: result.response } : { step, broken };
}

function untestedFinding(step: ApiStep, bot: Bot): Finding {
  const breach = { expected: "at least one sample", got: "none", mend: 'give the step "samples"' };
  return { ...toFinding(stepNotChecked, breach), step: step.name, at: bot.locate(step.pointer) };
}
