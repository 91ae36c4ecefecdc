import type { Location } from "../../core/index.js";

/** How much of what a bot file names a run has reached. */
export interface Coverage {
  /** Steps, declared targets, blocks and transitions that were reached, of all. Rounded down. */
  readonly percent: number;
  readonly steps: readonly StepCoverage[];
  readonly messageTypes: readonly MessageTypeCoverage[];
  readonly rules: RuleCoverage;
  /** Left out where no conversation was run. */
  readonly blocks?: readonly BlockCoverage[];
  /** Left out where no conversation was run. */
  readonly transitions?: readonly TransitionCoverage[];
}

export interface StepCoverage {
  readonly step: string;
  readonly at: Location;
  /** How many calls were made, and how many brought an answer. */
  readonly calls: number;
  readonly answers: number;
  readonly targets: readonly TargetCoverage[];
}

export interface TargetCoverage {
  /** Name of the block, `another block` where the bot has no such block; null: an answer that names none. */
  readonly target: string | null;
  /** Whether `expects` lists it or, without that, a row or a sample names it; where none does, all count as declared. */
  readonly isDeclared: boolean;
  readonly seen: number;
}

export interface MessageTypeCoverage {
  readonly type: string;
  readonly seen: number;
}

/** Ids of the contract's rules: those whose subject was in an answer, and the others. */
export interface RuleCoverage {
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
}

export interface BlockCoverage {
  readonly block: string;
  readonly seen: number;
}

export interface TransitionCoverage {
  readonly from: string;
  readonly to: string;
  readonly seen: number;
}
