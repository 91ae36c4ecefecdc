import { ApistepError } from "../core/index.js";

/** A wrong use of the command line, for the program that waits for a report. */
export function misuseAsJson(error: unknown): string {
  const { message, location, hint } = error as Partial<ApistepError>;
  const code = error instanceof ApistepError ? error.code : "bad-option"; // commander's codes are its own affair
  return JSON.stringify({ error: { code, message: message?.replace(/^error: /, ""), location, hint } });
}
