/** Where in a file something is: line and column start at 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Of data that stands in no file: JSON pointer. */
  readonly pointer?: string;
}

/** One mistake in a file. */
export interface Mistake {
  readonly location: Location;
  /** What is wrong and what was expected, one sentence. */
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string;
}

/** Every way to use apistep wrongly that it knows of. */
export type ErrorCode =
  | "bad-file"
  | "bad-option"
  | "backend-unreachable"
  | "environment-missing"
  | "nothing-to-run"
  | "port-in-use";

export interface ErrorDetails {
  readonly location?: Location;
  /** How to mend it, one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
  readonly mistakes?: readonly Mistake[];
}

/**
 * A wrong use of apistep: a bad file, a bad option, an unreachable backend. Never a wrong backend (that is a
 * finding) and never a mistake of ours (that is any other error).
 */
export class ApistepError extends Error {
  override readonly name = "ApistepError";
  readonly code: ErrorCode;
  readonly location: Location | undefined;
  readonly hint: string | undefined;
  /** For a bad file: all that is wrong with it, one by one. */
  readonly mistakes: readonly Mistake[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.location = details.location;
    this.hint = details.hint;
    this.mistakes = details.mistakes ?? [];
  }
}

/** `bot.yaml:14:3`, as editors and terminals link it. */
export function formatLocation(location: Location): string {
  return [location.file, location.line, location.column].filter((part) => part !== undefined).join(":");
}
