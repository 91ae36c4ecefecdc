import { setMaxListeners } from "node:events";
import {
  type Caller,
  createCaller,
  type Network,
  parseBackendUrl,
  readCertificates,
  secretsOfWay,
  withSecrets,
} from "../backend/index.js";
import { ApistepError, type Clock, sleep, systemClock } from "../core/index.js";
import { isGone } from "./case.js";
import type { Generation } from "./cases/make.js";
import { type Selected, type Selection, selectCases } from "./cases/select.js";
import { createExaminer } from "./examine.js";
import type { ValidationEvent, ValidationOptions } from "./options.js";
import { paced } from "./pace.js";
import { awaitReachable, demandReachable, type ReachableOptions } from "./reachable.js";
import { createNameMask, type NameMask } from "./report/mask.js";
import type { Report, ReportHead } from "./report/report.js";
import { shardDigest } from "./report/shards.js";
import { type Ran, runCases } from "./run-cases.js";
import { createTally, type Tally } from "./tally.js";

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
export async function* streamValidation(given: ValidationOptions): AsyncGenerator<ValidationEvent, Report> {
  const secrets = secretsOfWay({ ...given, proxy: given.network?.proxy });
  const options = { ...given, bot: withSecrets(given.bot, secrets) };
  const { bot, headers = {}, conversationHeader, network, waitForBackend: wait, clock = systemClock } = options;
  const backend = parseBackendUrl(options.backend);
  const timeout = options.timeout ?? bot.policies.timeout;
  const selected = await listCases(options);
  const head = reportHead(options, selected, clock.now());
  const started = clock.monotonic();
  const limits = limitsOf(options);
  const { signal } = limits;
  const caller = callerOf(options, timeout, clock);
  const examiner = createExaminer({
    bot,
    backend,
    caller,
    timeout,
    headers,
    conversationHeader,
    signal,
    network: network ?? {},
  });
  const { bail = false, failOn = "error", minCoverage = 0, waivers = [], withConsequences = false } = options;
  const hide = createNameMask(bot.secrets);
  const tally = createTally({ selected, examiner, head, failOn, bail, minCoverage, waivers, withConsequences });
  try {
    const [certificate] = await readCertificates(bot, backend, clock);
    const way = { signal, network: { ...network, ...certificate }, clock };
    await demandReachable(backend, { ...way, wait });
    yield { type: "started", head: hide(head), cases: selected.cases };
    const { concurrency = 1 } = options;
    const isStopped = () => tally.stopped !== undefined || signal.aborted;
    const onGone = restarting(options.restart, tally);
    const setting = { examiner, concurrency, isCautious: bail, signal, isStopped, onGone };
    for await (const some of runCases(selected.cases, setting)) {
      for (const each of some) {
        const event = finished(each, tally, hide);
        if (event !== undefined) yield event;
      }
    }
    const isWhole = tally.stopped === undefined && !signal.aborted;
    if (isWhole && (await hasGone(backend, way, options.ended))) tally.gone(GONE);
  } finally {
    limits.end();
    await caller.close();
  }
  const report = hide(tally.report(clock.monotonic() - started, options.signal?.aborted === true));
  yield { type: "finished", report };
  return report;
}

/**
 * Whether nobody listens at a backend's address after its last answer: what that answer broke shows nowhere else.
 * @param ended of one that was started for the run. It is asked itself then, not a proxy on the way to it
 */
async function hasGone(backend: URL, way: Way, ended: ValidationOptions["ended"]): Promise<boolean> {
  const { proxy: _, ...direct } = way.network;
  if (ended !== undefined) await Promise.race([ended(), sleep(LAST_MOMENT, way.signal)]);
  const failure = await awaitReachable(backend, ended === undefined ? way : { ...way, network: direct });
  return failure !== undefined && isGone(failure);
}

type Way = ReachableOptions & { readonly signal: AbortSignal; readonly network: Network };

/** Milliseconds in which what the last answer broke may end the backend: ending takes a process some time. */
const LAST_MOMENT = 200;

const GONE = "the backend can't be reached any more";

/** A backend that ends at every request is not worth more. */
const MOST_RESTARTS = 5;

/** Tells the tally that the backend has gone, and starts it again where somebody can. */
function restarting(restart: ValidationOptions["restart"], tally: Tally): () => Promise<void> {
  let left = MOST_RESTARTS;
  return async () => {
    left -= 1;
    if (restart === undefined || left < 0) return tally.gone(GONE);
    try {
      await restart();
      tally.gone(undefined);
    } catch (error) {
      if (!(error instanceof ApistepError)) throw error;
      tally.gone(`the backend has gone, and could not be started again: ${error.message}`);
    }
  };
}

function finished({ run, ran }: Ran, tally: Tally, hide: NameMask): ValidationEvent | undefined {
  const judged = tally.judge(run, ran);
  if (judged === undefined) return undefined;
  const result = hide(judged);
  tally.observe(run, ran);
  const outcome = ran.exchanges.at(-1)?.outcome;
  const type = "case-finished";
  return outcome === undefined ? { type, case: run, result } : { type, case: run, result, outcome };
}

/** The cases that would be run. */
export async function listCases(
  options: Selection & Pick<ValidationOptions, "bot" | "seed" | "generated">,
): Promise<Selected> {
  const { seed = DEFAULT_SEED, generated: most = DEFAULT_GENERATED } = options;
  const generation: Generation = { seed, most };
  return selectCases(options.bot, options, generation);
}

const DEFAULT_SEED = 42;
const DEFAULT_GENERATED = 20;

function reportHead(options: ValidationOptions, { ofAllShards }: Selected, now: Date): ReportHead {
  const { bot, backend, seed = DEFAULT_SEED, generated = DEFAULT_GENERATED, shard } = options;
  const { file } = bot.locate("");
  const head = { bot: { name: bot.name, file }, backend, seed, generated, startedAt: now.toISOString() };
  if (shard === undefined) return head;
  const { failOn = "error", timeout = bot.policies.timeout, waivers = [] } = options;
  const known = waivers.map(({ at: _, ...waiver }) => waiver);
  const digest = shardDigest(bot, { seed, generated, failOn, timeout, waivers: known }, ofAllShards);
  return { ...head, shard: { ...shard, cases: ofAllShards.length, digest } };
}

function callerOf({ network, rate, seed = DEFAULT_SEED }: ValidationOptions, timeout: number, clock: Clock): Caller {
  const caller = createCaller({ timeout, clock, seed, ...(network === undefined ? {} : { network }) });
  return rate === undefined ? caller : paced(caller, rate, clock);
}

const LONGEST_TIMER = 2 ** 31 - 1;

/** What ends a run before its time: the user, or the longest time that it may take. */
function limitsOf({ signal, maxDuration }: ValidationOptions): { signal: AbortSignal; end(): void } {
  const late = new AbortController();
  const either = AbortSignal.any(signal === undefined ? [late.signal] : [signal, late.signal]);
  setMaxListeners(0, either); // each request that waits for its turn listens
  const timer =
    maxDuration === undefined ? undefined : setTimeout(() => late.abort(), Math.min(maxDuration, LONGEST_TIMER));
  return { signal: either, end: () => clearTimeout(timer) };
}
