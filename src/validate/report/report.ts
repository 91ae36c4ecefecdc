import type { Finding, Severity } from "../../core/index.js";
import type { CaseResult } from "../case.js";
import type { Coverage } from "../covered/coverage.js";
import type { Evidence } from "../evidence.js";
import { version } from "../version.js";
import type { WaivedFinding } from "../waivers/apply.js";
import type { Shard } from "./shards.js";

/** What is known of a run before it starts. */
export interface ReportHead {
  readonly bot: { readonly name: string; readonly file: string };
  /** The backend's base URL. */
  readonly backend: string;
  /** Replays what a run chooses by chance. */
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Most generated cases for each step: with it, the seed makes the same ones. */
  readonly generated?: number;
  /** Which part of all cases was run. Left out: all. */
  readonly shard?: Shard;
}

/** The verdict on a backend, and all that it rests on. */
export interface Report extends ReportHead {
  /** Of apistep. */
  readonly version: string;
  /** Milliseconds that the run took. */
  readonly ms: number;
  /** The least severity that makes a case fail. */
  readonly failOn: Severity;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** What belongs to no case. */
  readonly findings: readonly Finding[];
  readonly cases: readonly CaseResult[];
  /** What waivers let pass. Left out when that is nothing. */
  readonly waived?: readonly WaivedFinding[];
  readonly coverage?: Coverage;
  /** Cases with findings whose requests and answers are not kept: those of others that show the same are. */
  readonly withoutExchanges?: number;
  /** Of a shard: what merging needs of it. */
  readonly evidence?: Evidence;
}

/** `interrupted`: not all cases were run. */
export type Verdict = "passed" | "failed" | "interrupted";

export interface Counts {
  readonly cases: number;
  readonly passed: number;
  readonly failed: number;
  readonly notChecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export type RunFacts = Omit<Report, "version" | "verdict" | "counts"> & { readonly isInterrupted: boolean };

/** Counts, and judges. */
export function makeReport({ isInterrupted, ...facts }: RunFacts): Report {
  const { cases, findings, failOn, ms, ...head } = facts;
  const all = [...findings, ...cases.flatMap((result) => result.findings)];
  const withStatus = (status: CaseResult["status"]) => cases.filter((result) => result.status === status).length;
  const withSeverity = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const counts: Counts = {
    cases: cases.length,
    passed: withStatus("passed"),
    failed: withStatus("failed"),
    notChecked: withStatus("not checked"),
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    advice: withSeverity("advice"),
  };
  const isGood = counts.passed === counts.cases && !fails(findings, failOn);
  const verdict = isInterrupted ? "interrupted" : isGood ? "passed" : "failed";
  return { version: version(), ...head, ms: roundMs(ms), failOn, verdict, counts, findings, cases };
}

/** To tenths, for reading. */
export const roundMs = (ms: number) => Math.round(ms * 10) / 10;

export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** Whether a finding is at least as severe as what makes a case fail. */
export function fails(findings: readonly Finding[], failOn: Severity): boolean {
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
}
