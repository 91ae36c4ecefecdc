import type { Severity } from "../../core/index.js";
import type { Bot } from "../model.js";
import type { FlowGraph } from "./graph.js";
import type { Uses } from "./uses.js";

/** What a lint rule looks at. */
export interface Lint {
  readonly bot: Bot;
  readonly uses: Uses;
  readonly graph: FlowGraph;
}

/** What a lint rule says of one place in a bot file. */
export interface LintBreach {
  /** JSON pointer into the bot file. */
  readonly at: string;
  /** What it is about, for example `block "transfer"`. */
  readonly subject: string;
  /** A phrase that follows "expected". */
  readonly expected: string;
  /** Short text of what is there instead. */
  readonly got: string;
  /** An imperative sentence. */
  readonly mend: string;
}

/** One thing that should hold for a bot, which can be seen in its file alone. */
export interface LintRule {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, one sentence. */
  readonly title: string;
  /** Why, with its facts: what happens to the user when it doesn't hold. */
  readonly why: string;
  /** Facts, contradictions and unknowns that it rests on. */
  readonly source: readonly string[];
  /** Whether it only makes sense where the file says what the blocks do. */
  readonly needsFlow: boolean;
  /** A bot file that it has nothing to say of. */
  readonly good: string;
  /** A bot file in which it finds one thing. */
  readonly bad: string;
  check(lint: Lint, report: (breach: LintBreach) => void): void;
}

export const ofBlock = (name: string) => `block "${name}"`;
export const ofStep = (name: string) => `step "${name}"`;
export const ofVariable = (path: string) => `variable "${path}"`;
export const ofIntent = (name: string) => `intent "${name}"`;
