import type { Rule } from "../rule.js";
import { labelTooLong } from "./label-too-long.js";
import { sessionNamespaceMissing } from "./session-namespace-missing.js";

/** All rules. The order is that of the report, and where two explain the same problem, the first one does. */
export const rules: readonly Rule[] = [sessionNamespaceMissing, labelTooLong];
