import type { Location } from "../core/index.js";

/** A scenario that can't answer this request: a template that can't be filled, or an answer that would be wrong. */
export class AnswerError extends Error {
  override readonly name = "AnswerError";

  constructor(
    message: string,
    /** What in the scenario file is to blame. */
    readonly location: Location,
    readonly expression?: string,
  ) {
    super(message);
  }
}
