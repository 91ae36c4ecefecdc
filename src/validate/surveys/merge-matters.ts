import { isObject } from "../../core/index.js";
import { mergePolicyMatters } from "./rules.js";
import type { Conclude, Observation, Survey } from "./survey.js";

/** Most members of an answer that are looked at. */
const MOST = 200;

/** The members that an answer writes to a namespace. */
export interface MembersClue {
  readonly namespace: string;
  readonly members: readonly string[];
  readonly step: string;
}

/** Namespaces that answers write with different members, so that merging and replacing differ (U-03). */
export const mergeMatters: Survey<MembersClue> = {
  look({ exchanged }, keep) {
    const step = exchanged.step.name;
    for (const { namespace, data } of exchanged.result.response.session ?? []) {
      if (!isObject(data)) continue;
      const members = Object.keys(data).slice(0, MOST);
      keep(`${namespace} ${members.join(" ")}`, { namespace, members, step });
    }
  },
};

export const concludeMembers: Conclude<MembersClue> = <Place>(
  clues: readonly (MembersClue & { readonly place?: Place })[],
) => {
  const writers = new Map<string, Map<string, string>>();
  for (const { namespace, members, step } of clues) {
    const known = writers.get(namespace) ?? new Map<string, string>();
    writers.set(namespace, known);
    for (const member of members) if (!known.has(member)) known.set(member, step);
  }
  const observations = new Map<string, Observation<Place>>();
  for (const { namespace, members, place } of clues) {
    if (observations.has(namespace)) continue;
    const missing = [...(writers.get(namespace) ?? [])].find(([member]) => !members.includes(member));
    if (missing !== undefined) observations.set(namespace, { place, ...differs(namespace, members, missing) });
  }
  return [...observations.values()];
};

function differs(namespace: string, members: readonly string[], [missing, step]: readonly [string, string]) {
  return {
    rule: mergePolicyMatters,
    breach: {
      expected: `"${missing}" in the data for ${namespace}, as an answer of the step ${step} writes it`,
      got: `only ${members.slice(0, 20).join(", ") || "an empty object"}`,
      mend: "write all members of a namespace in every answer, or use a namespace of its own",
    },
  };
}
