import type { CaseSource } from "../../src/validate/index.js";
import type { Backend } from "./backend.js";

/** A small backend of one of the corpus's bots. */
export interface Entry {
  /** Unique, in kebab-case. */
  readonly name: string;
  readonly bot: "bank" | "pizza" | "login" | "dentist";
  /** What its author thought or overlooked. */
  readonly story: string;
  readonly backend: Backend;
  /** Which cases it is tried with. Default for defects: samples; for good ones: all. */
  readonly cases?: readonly CaseSource[];
  /** Only these steps; left out: all. */
  readonly steps?: readonly string[];
  /** Milliseconds that the validator waits for an answer. */
  readonly timeout?: number;
  readonly minCoverage?: number;
}

/** A backend with one thing wrong. */
export interface Defect extends Entry {
  /** The rule that must find it, */
  readonly rule: string;
  /** with this severity. Default `error`. */
  readonly severity?: "error" | "warning" | "advice";
  /** What other rules rightly find too, for example `warning status-not-200`; there must be nothing else. */
  readonly also?: readonly string[];
}

/** A backend with nothing wrong that is worth an error. */
export interface Good extends Entry {
  /** Rules whose warnings are right. */
  readonly warns?: readonly string[];
}

/** A backend with something wrong that no rule finds. */
export interface Missed extends Entry {
  /** Why it is not found. */
  readonly why: string;
}
