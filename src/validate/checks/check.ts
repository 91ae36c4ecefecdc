import type { RuleInfo } from "../../backend/index.js";
import type { Bot, Expectation } from "../../bot/index.js";
import type { Breach } from "../../contract/index.js";
import type { Exchanged } from "../examine.js";

/** What a check says of one place. */
export interface CheckBreach extends Breach {
  /** Rules whose findings say the same, less exactly: one wrong field, one finding. */
  readonly replaces?: readonly string[];
}

/** One thing that must hold for an exchange, beyond what every answer must keep to. */
export interface Check {
  readonly rule: RuleInfo;
  check(exchanged: Exchanged, expectation: Expectation, bot: Bot): readonly CheckBreach[];
}
