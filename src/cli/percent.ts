import { ApistepError } from "../core/index.js";

/** A share from 0 to 100, for commander. */
export function toPercent(text: string): number {
  const percent = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (percent <= 100) return percent;
  throw new ApistepError("bad-option", `--min-coverage ${JSON.stringify(text)} is not possible`, {
    hint: "expected a number from 0 to 100",
  });
}
