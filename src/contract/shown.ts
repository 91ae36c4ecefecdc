import { excerpter, redactor } from "../core/index.js";
import type { CheckOptions } from "./exchange.js";

/** A function that names secrets in a text that is to be cut: a secret that was cut in two would not be found. */
export const cleanerFor = ({ secrets = [], hidden = [] }: CheckOptions) => redactor([...secrets, ...hidden]);

/** A function that gives a part of a text, with secrets named. */
export const excerpterFor = ({ secrets = [], hidden = [] }: CheckOptions) => excerpter([...secrets, ...hidden]);
