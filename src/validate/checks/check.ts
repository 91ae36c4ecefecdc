import type { RuleInfo } from "../../backend/index.js";
import type { Expectation } from "../../bot/index.js";
import type { Breach } from "../../contract/index.js";
import type { Exchanged } from "../examine.js";

/** One thing that must hold for an exchange, beyond what every answer must keep to. */
export interface Check {
  readonly rule: RuleInfo;
  check(exchanged: Exchanged, expectation: Expectation): readonly Breach[];
}
