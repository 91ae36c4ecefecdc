import type { Bot } from "../../bot/index.js";
import type { CheckResult } from "../../contract/index.js";
import { leftOut } from "./left-out.js";
import { mergeMatters } from "./merge-matters.js";
import { neverSet } from "./never-set.js";
import type { Seen, Survey } from "./survey.js";
import { typeVaries } from "./type-varies.js";

export { observationFindings, type Survey } from "./survey.js";

/** The survey of a run that is about to begin: all surveys in one. */
export function createSurvey(bot: Bot): Survey {
  const surveys = [leftOut(bot), neverSet(bot), typeVaries(), mergeMatters()];
  const known = new Map<CheckResult, string>();
  /** The same answer to the same variables tells nothing new; a checker gives the same result for it. */
  function isKnown({ exchanged: { before, outcome, result } }: Seen): boolean {
    const names = Object.keys(before).join(" ");
    if (known.get(result) === names) return true;
    const isSmall = "failure" in outcome || outcome.body.length < LARGEST;
    if (isSmall && known.size < MOST_ANSWERS) known.set(result, names);
    return false;
  }
  return {
    observe(seen) {
      if (isKnown(seen)) return;
      for (const survey of surveys) survey.observe(seen);
    },
    conclude: (isAll) => surveys.flatMap((survey) => survey.conclude(isAll)),
  };
}

const MOST_ANSWERS = 1_000;
const LARGEST = 4_000;
