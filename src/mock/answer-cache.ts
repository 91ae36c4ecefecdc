import type { ReadyAnswer } from "./answer.js";

/** Answers that were made and found to be good, by what they were made of. */
export interface AnswerCache {
  /** A part of it, for answers that are made in one way. */
  open(): (values: readonly unknown[], make: () => ReadyAnswer) => ReadyAnswer;
}

const MOST_ANSWERS = 1_000;
/** Characters; larger answers, and those made of larger values, are made each time. */
const LARGEST_ANSWER = 20_000;
const LARGEST_KEY = 2_000;

/** The answers of a whole mock, so that there are never more than a thousand. */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, ReadyAnswer>();
  let parts = 0;
  return {
    open() {
      parts += 1;
      const part = `${parts} `;
      return (values, make) => {
        const key = part + JSON.stringify(values);
        const known = answers.get(key);
        if (known !== undefined) return known;
        const answer = make();
        if (key.length > LARGEST_KEY || answer.json.length > LARGEST_ANSWER) return answer;
        if (answers.size >= MOST_ANSWERS) answers.clear();
        answers.set(key, answer);
        return answer;
      };
    },
  };
}
