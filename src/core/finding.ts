import type { Location } from "./errors.js";

/** `error`: it goes wrong. `warning`: it may go wrong, or rests on luck. `advice`: it could be better. */
export type Severity = "error" | "warning" | "advice";

/** One breach of a rule. */
export interface Finding {
  /** The same in every run with the same cases; replays the case. Only findings of a case in a report have one. */
  readonly id?: string;
  /** Id of the rule, for example `session-namespace-missing`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Name of the API step, where there is one. */
  readonly step?: string;
  /** The case that showed it, for example `sample "enough money"`. */
  readonly case?: string;
  /** JSON pointer into the answer. Left out for what is not in its JSON: status, headers, time. */
  readonly pointer?: string;
  /** What was expected, a phrase. */
  readonly expected: string;
  /** What was there instead, as short text. */
  readonly got: string;
  /** Why it matters, with the fact it rests on. */
  readonly why: string;
  /** How to mend it, an imperative sentence. */
  readonly mend: string;
  /** Facts, contradictions and unknowns that the rule rests on, for example `F-031`. */
  readonly source: readonly string[];
  /** Where the bot file asks for what went wrong. */
  readonly at?: Location;
  /** A shell command that repeats the request, secrets as `$NAME`. */
  readonly reproduce?: string;
}
