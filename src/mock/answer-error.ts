import type { Location } from "../core/index.js";
import { TemplateError } from "../template/index.js";

/** An answer that would be wrong. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";

  constructor(
    message: string,
    /** What in the scenario file is to blame. */
    readonly location: Location,
  ) {
    super(message);
  }
}

/** A scenario that matched and can't answer. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
  readonly location: Location;
  readonly expression: string | undefined;

  constructor(
    readonly scenario: string,
    cause: AnswerError | TemplateError,
  ) {
    super(cause.message, { cause });
    this.location = cause.location;
    this.expression = cause instanceof TemplateError ? cause.expression : undefined;
  }
}

/**
 * Does what a scenario wants done.
 * @throws {UnansweredError} which names the scenario
 */
export function inNameOf<Result>(scenario: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof AnswerError || error instanceof TemplateError) throw new UnansweredError(scenario, error);
    throw error;
  }
}
