import type { Location } from "../core/index.js";

/** A scenario that can't answer this request: its answer would be wrong. */
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
