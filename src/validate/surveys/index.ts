import type { Bot } from "../../bot/index.js";
import type { CheckResult, Session } from "../../contract/index.js";
import type { Clues } from "./clues.js";
import { leftOut } from "./left-out.js";
import { mergeMatters } from "./merge-matters.js";
import { neverSet } from "./never-set.js";
import type { Keep, Seen, Survey, Traced } from "./survey.js";
import { typeVaries } from "./type-varies.js";

export { type Clues, concludeFrom } from "./clues.js";
export type { Observation, Seen, Traced } from "./survey.js";

/** Looks at all answers of a run. Keeps few of them, however many there are. */
export interface Surveys {
  observe(seen: Seen): void;
  readonly clues: Clues<Seen>;
  /** Whether there was more than is kept, so that what seems to be missing may have been there. */
  readonly isFull: boolean;
}

/** The surveys of a run that is about to begin. */
export function createSurveys(bot: Bot): Surveys {
  const data = collect(leftOut(bot));
  const variables = collect(neverSet(bot));
  const types = collect(typeVaries);
  const members = collect(mergeMatters);
  const all = [data, variables, types, members];
  const known = new Map<CheckResult, readonly string[]>();

  /** The same answer to the same variables tells nothing new; a checker gives the same result for it. */
  function isKnown({ exchanged: { before, outcome, result } }: Seen): boolean {
    const names = known.get(result);
    if (names !== undefined && hasNames(before, names)) return true;
    const isSmall = "failure" in outcome || outcome.body.length < LARGEST;
    if (isSmall && known.size < MOST_ANSWERS) known.set(result, Object.keys(before));
    return false;
  }

  return {
    observe(seen) {
      if (isKnown(seen)) return;
      for (const { look } of all) look(seen);
    },
    get clues() {
      return { data: data.clues(), variables: variables.clues(), types: types.clues(), members: members.clues() };
    },
    get isFull() {
      return data.isFull() || variables.isFull();
    },
  };
}

/** Whether a session has these variables, in this order. */
function hasNames(session: Session, names: readonly string[]): boolean {
  let count = 0;
  for (const name in session) if (names[count++] !== name) return false;
  return count === names.length;
}

const MOST_ANSWERS = 1_000;
const LARGEST = 4_000;
const MOST_CLUES = 2_000;
/** Of answers that clues hold on to. */
const MOST_BYTES = 20_000_000;

function collect<Clue extends object>(survey: Survey<Clue>) {
  const clues = new Map<string, Traced<Clue, Seen>>();
  let bytes = 0;
  let isFull = false;

  return {
    look(seen: Seen): void {
      const keep: Keep<Clue> = (key, clue) => {
        if (clues.has(key)) return;
        isFull = clues.size === MOST_CLUES || bytes > MOST_BYTES;
        if (isFull) return;
        clues.set(key, { ...clue, place: seen });
        bytes += sizeOf(seen);
      };
      survey.look(seen, keep);
    },
    clues: () => [...(survey.given ?? []), ...clues.values()],
    isFull: () => isFull,
  };
}

const sizeOf = ({ exchanged: { outcome } }: Seen) => ("failure" in outcome ? 0 : outcome.body.length);
