import type { Finding, Severity } from "../core/index.js";
import type { Examiner } from "./examine.js";
import { complete, type Origin, originOf, placed, toFinding } from "./findings.js";
import { type Clues, concludeFrom, type Observation, type Seen, type Traced } from "./surveys/index.js";
import type { WaiverUse } from "./waivers/apply.js";

/** What a shard leaves to whoever merges the reports, for what only all shards together show. */
export interface Evidence {
  /** Whether all shards together have all cases of the bot, and this one ran all of its own. */
  readonly isWhole: boolean;
  /** Those that the bot file chose, by rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly waivers: readonly WaiverUse[];
  readonly clues: Clues<Origin>;
}

/** What the clues of a run show. */
export function conclusions(clues: Clues<Seen>, isAll: boolean, examiner: Examiner): Finding[] {
  return concludeFrom(clues, isAll).flatMap(({ place, ...observation }) =>
    place === undefined ? [] : placed({ checked: [], own: [findingOf(observation)] }, examiner, place),
  );
}

/** What the clues of all shards of a run show. */
export function conclusionsAcross(evidence: readonly Evidence[]): Finding[] {
  const all = evidence.map(({ clues }) => clues);
  const clues: Clues<Origin> = {
    data: all.flatMap(({ data }) => data),
    variables: all.flatMap(({ variables }) => variables),
    types: all.flatMap(({ types }) => types),
    members: all.flatMap(({ members }) => members),
  };
  const isAll = evidence.every(({ isWhole }) => isWhole);
  return concludeFrom(clues, isAll).flatMap(({ place, ...observation }) =>
    place === undefined ? [] : complete(findingOf(observation), place, (text) => text),
  );
}

const findingOf = ({ rule, breach, at }: Omit<Observation<unknown>, "place">): Finding => ({
  ...toFinding(rule, breach),
  ...(at === undefined ? {} : { at }),
});

/** The clues of a run, fit to be written down: secrets as `$NAME`. */
export function writableClues({ data, variables, types, members }: Clues<Seen>, examiner: Examiner): Clues<Origin> {
  const writable = writer(examiner);
  return {
    data: data.map(writable),
    variables: variables.map(writable),
    types: types.map(writable),
    members: members.map(writable),
  };
}

/** Members of clues that come from answers, or from what users said. */
const FROM_OUTSIDE: readonly string[] = ["path", "namespace", "members", "sets", "shows", "pointer", "label", "target"];

function writer(examiner: Examiner): <Clue extends object>(traced: Traced<Clue, Seen>) => Traced<Clue, Origin> {
  return ({ place, ...clue }) => {
    if (place === undefined) return clue as never;
    const { origin, redact } = originOf(examiner, place);
    const clean = (value: unknown) =>
      typeof value === "string" ? redact(value) : Array.isArray(value) ? value.map(String).map(redact) : value;
    const entries = Object.entries(clue).map(([name, value]) => [
      name,
      FROM_OUTSIDE.includes(name) ? clean(value) : value,
    ]);
    const cleaned = Object.fromEntries(entries);
    return "sets" in clue ? cleaned : { ...cleaned, place: origin }; // nothing is said of where a variable is set
  };
}
