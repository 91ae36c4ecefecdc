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
  return {
    observe(seen) {
      const key = keyOf(seen);
      if (known.has(key)) return;
      if (known.size < MOST_ANSWERS && key.length < LONGEST_KEY) known.add(key);
      for (const survey of surveys) survey.observe(seen);
    },
    conclude: (isAll) => surveys.flatMap((survey) => survey.conclude(isAll)),
  };
}

/** Backends repeat themselves, and the same answer again tells nothing new. */
const MOST_ANSWERS = 1_000;
const LONGEST_KEY = 4_000;

function keyOf({ exchanged: { step, before, outcome } }: Seen): string {
  const body = "failure" in outcome ? new Uint8Array() : outcome.body;
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1");
  return `${step.name} ${Object.keys(before)} ${text}`;
}
