import type { ForcedAnswer } from "../admin/index.js";
import type { Forced } from "./handle.js";
import type { Responder, Turn } from "./responder.js";

/** Answers that are given in the place of all others, so and so often. */
export interface ForcedAnswers extends Forced {
  /** @param responders by step; null: without a bot. Undefined: too many wait already. */
  add(answer: Omit<ForcedAnswer, "id" | "left">, responders: Responders): ForcedAnswer | undefined;
  list(): ForcedAnswer[];
  /** Whether there was one to remove. */
  remove(id: number): boolean;
  clear(): void;
}

type Responders = ReadonlyMap<string | null, Responder>;

/** So many may wait. */
export const MOST_FORCED = 100;

interface Waiting {
  answer: ForcedAnswer;
  readonly responders: Responders;
}

/** @param onChange told when an answer was added, given or removed */
export function createForcedAnswers(onChange: () => void): ForcedAnswers {
  let waiting: readonly Waiting[] = [];
  let lastId = 0;

  function replace(next: readonly Waiting[]): void {
    waiting = next;
    onChange();
  }
  /** An answer that was not given after all. One that was removed meanwhile does not come back. */
  function giveBack(given: Waiting): void {
    const { left } = given.answer;
    const others = waiting.filter((each) => each !== given);
    if (left > 0 && others.length === waiting.length) return;
    given.answer = { ...given.answer, left: left + 1 };
    replace([...others, given].sort((a, b) => a.answer.id - b.answer.id));
  }
  return {
    take(turn) {
      if (waiting.length === 0) return undefined;
      const given = waiting.find((each) => fits(each, turn));
      const responder = given?.responders.get(turn.step);
      if (given === undefined || responder === undefined) return undefined;
      given.answer = { ...given.answer, left: given.answer.left - 1 };
      replace(waiting.filter(({ answer }) => answer.left > 0));
      return { responder, giveBack: () => giveBack(given) };
    },
    add(answer, responders) {
      if (waiting.length >= MOST_FORCED) return undefined;
      lastId += 1;
      const added = { ...answer, id: lastId, left: answer.times };
      replace([...waiting, { answer: added, responders }]);
      return added;
    },
    list: () => waiting.map(({ answer }) => answer),
    remove(id) {
      const rest = waiting.filter(({ answer }) => answer.id !== id);
      const isKnown = rest.length < waiting.length;
      if (isKnown) replace(rest);
      return isKnown;
    },
    clear: () => replace([]),
  };
}

function fits({ answer: { conversation }, responders }: Waiting, turn: Turn): boolean {
  return (conversation === null || conversation === turn.conversation) && responders.has(turn.step);
}
