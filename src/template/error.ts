import type { Location } from "../core/index.js";

/** A template that can't be filled. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";

  constructor(
    message: string,
    /** Where the template stands. */
    readonly location: Location,
    readonly expression: string,
  ) {
    super(message);
  }
}
