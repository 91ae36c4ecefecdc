import { ApistepError } from "../core/index.js";

/** A mistake in a test's expectation. Test runners show the message alone, so the hint stands in it. */
export function wrongUse(message: string, hint: string): ApistepError {
  return new ApistepError("bad-option", hint === "" ? message : `${message}; ${hint}`);
}
