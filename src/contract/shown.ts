import { excerpter, redactor, rememberLast } from "../core/index.js";
import type { CheckOptions } from "./exchange.js";

// Made once for all answers of a step, as it takes longer than what it is for.

/** A function that names secrets in a text that is to be cut: a secret that was cut in two would not be found. */
export const cleanerFor = rememberLast(({ secrets = [], hidden = [] }: CheckOptions) =>
  redactor([...secrets, ...hidden]),
);

/** A function that gives a part of a text, with secrets named. */
export const excerpterFor = rememberLast(({ secrets = [], hidden = [] }: CheckOptions) =>
  excerpter([...secrets, ...hidden]),
);
