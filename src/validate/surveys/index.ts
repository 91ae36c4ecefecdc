import type { Bot } from "../../bot/index.js";
import { mergeMatters } from "./merge-matters.js";
import { neverSet } from "./never-set.js";
import type { Seen, Survey } from "./survey.js";
import { typeVaries } from "./type-varies.js";

export { observationFindings, type Survey } from "./survey.js";

/** The survey of a run that is about to begin: all surveys in one. */
export function createSurvey(bot: Bot): Survey {
  const surveys = [neverSet(bot), typeVaries(), mergeMatters()];
  const known = new Set<string>();
  function isKnown({ exchanged: { step, before, outcome } }: Seen): boolean {
    let call = step.name;
    for (const name in before) call += ` ${name}`;
    const text = "failure" in outcome ? call : `${call} ${latin1(outcome.body)}`;
    if (known.has(text)) return true;
    if (known.size < MOST_ANSWERS && text.length < LONGEST) known.add(text);
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

/** Backends repeat themselves, and the same answer again tells nothing new. */
const MOST_ANSWERS = 1_000;
const LONGEST = 4_000;

const latin1 = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString("latin1");
