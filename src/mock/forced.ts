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
  return {
    next(turn) {
      if (waiting.length === 0) return undefined;
      return waiting.find((each) => fits(each, turn))?.responders.get(turn.step);
    },
    used(responder) {
      if (waiting.length === 0 || responder === undefined) return;
      if (waiting.length === 0 || responder === undefined) return;
      const given = waiting.find(({ responders }) => [...responders.values()].includes(responder));
      if (given === undefined) return;
      given.answer = { ...given.answer, left: given.answer.left - 1 };
      replace(waiting.filter(({ answer }) => answer.left > 0));
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
