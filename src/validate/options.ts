import type { Network } from "../backend/index.js";
import type { Bot } from "../bot/index.js";
import type { CallOutcome } from "../contract/index.js";
import type { Clock, Severity } from "../core/index.js";
import type { Case, CaseResult } from "./case.js";
import type { Selection } from "./cases/select.js";
import type { Report, ReportHead } from "./report/report.js";
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
  /**
   * Name of a header that each request carries with the id of its case, for a mock that keeps a state for each
   * conversation: then no case meets what another one left, whatever their order. Default: no such header.
   */
  readonly conversationHeader?: string;
  /**
   * Starts a backend again that can't be reached any more, and waits until it can: then what was not checked is sent to
   * the new one, a few times at most. Default: the run ends.
   */
  readonly restart?: () => Promise<void>;
  /**
   * Of a backend that was started for the run: resolves when the one that was started last has ended by itself, with all
   * that it had to say. After the last answer, it gets a moment to do so: then it has not passed.
   */
  readonly ended?: () => Promise<void>;
  readonly network?: Network;
  /** Findings that may pass. */
  readonly waivers?: readonly Waiver[];
  /**
   * Whether that is also told which is a matter only when all else is waived, for a baseline: that a conversation fails
   * where one of its answers is wrong, that a step is never served, that a failed case was not really checked.
   * Default: no.
   */
  readonly withConsequences?: boolean;
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
