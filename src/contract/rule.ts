import type { SchemaProblem, Severity } from "../core/index.js";
import type { Answer, CallOutcome, CheckOptions, Exchange, Failure } from "./exchange.js";

/** What a rule says of one place. */
export interface Breach {
  /** JSON pointer into the answer. Left out for what is not in its JSON: status, headers, time. */
  readonly pointer?: string;
  /** A phrase that follows "expected". */
  readonly expected: string;
  /** Short text of what was there. Left out: the value at the pointer. */
  readonly got?: string;
  /** An imperative sentence. */
  readonly mend: string;
  /** Whether it explains all that is wrong at and below the pointer, so that nothing else is reported there. */
  readonly coversAll?: boolean;
  /** Whether it is told even where another breach covers all. */
  readonly isUncoverable?: boolean;
}

/** An answer for the documentation and the tests. Its defaults: status 200, JSON, 100 ms. */
export interface Example {
  /** The body: a JSON value, or with `text` the very text. */
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ms?: number;
  readonly wasResent?: true;
  /** There was no answer; then nothing above counts. */
  readonly failure?: Failure;
  readonly options?: CheckOptions;
}

/**
 * One thing that must hold for every call. A rule explains a problem that the platform contract's schema
 * found, or checks what a schema can't say, or explains why there was no answer.
 */
export interface Rule {
  /** Stable, in kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, one sentence. */
  readonly title: string;
  /** Why, with its facts: what happens to the user when it doesn't hold. */
  readonly why: string;
  /** Facts, contradictions, unknowns or standards that it rests on. */
  readonly source: readonly string[];
  readonly good: Example;
  readonly bad: Example;
  /** Puts a problem of the schema in a person's words; undefined when the problem is another rule's. */
  explain?(problem: SchemaProblem, exchange: Exchange): Breach | undefined;
  /** Reports what it finds. */
  check?(exchange: Exchange, report: (breach: Breach) => void): void;
  /**
   * For a rule about words: whether the text that it found something in only repeats what was sent to the backend.
   * @param sent the texts of the request
   */
  isEcho?(text: string, sent: readonly string[]): boolean;
  /** Says what it means that there was no answer; undefined when that is another rule's. */
  explainFailure?(failure: Failure, options: CheckOptions): Breach | undefined;
}

/** The answer of an example. */
export function exampleAnswer(example: Example): Answer {
  const text = example.text ?? (example.json === undefined ? "" : JSON.stringify(example.json));
  return {
    status: example.status ?? 200,
    headers: example.headers ?? { "content-type": "application/json" },
    body: example.bytes ?? new TextEncoder().encode(text),
    ms: example.ms ?? 100,
    ...(example.wasResent === undefined ? {} : { wasResent: true }),
  };
}

/** What the call of an example came to. */
export function exampleOutcome(example: Example): CallOutcome {
  return example.failure ?? exampleAnswer(example);
}
