import type { RuleInfo } from "../../backend/index.js";
import type { Breach } from "../../contract/index.js";
import type { Finding, Location } from "../../core/index.js";
import type { Case } from "../case.js";
import type { Exchanged } from "../examine.js";

/** An exchange of a run, with its case. */
export interface Seen {
  readonly case: Case;
  readonly exchanged: Exchanged;
  /** What was found in the case. */
  readonly findings: readonly Finding[];
}

/**
 * Tells what no single answer shows. It keeps clues of the answers, plain data that shards can leave to whoever merges
 * their reports, and concludes from all of them.
 */
export interface Survey<Clue extends object> {
  /** What the bot file tells. */
  readonly given?: readonly Clue[];
  /** Looks at an exchange. */
  look(seen: Seen, keep: Keep<Clue>): void;
}

/** Keeps a clue, and the exchange that it was found in, unless there is one with the same key. */
export type Keep<Clue> = (key: string, clue: Clue) => void;

/** A clue, and where it was found: nowhere, if the bot file gives it. */
export type Traced<Clue, Place> = Clue & { readonly place?: Place };

/**
 * What all clues together show.
 * @param isAll whether they are those of all cases of the bot: without them, nothing can be said to be missing
 */
export type Conclude<Clue extends object> = <Place>(
  clues: readonly Traced<Clue, Place>[],
  isAll: boolean,
) => readonly Observation<Place>[];

/** What a survey has to say of an exchange. */
export interface Observation<Place> {
  readonly place: Place | undefined;
  readonly rule: RuleInfo;
  readonly breach: Breach;
  readonly at?: Location;
}
