import { kindOf } from "../../core/index.js";
import { visitMembers } from "./leaves.js";
import { sessionTypeVaries } from "./rules.js";
import type { Conclude, Observation, Seen, Survey } from "./survey.js";

/** A type that a session variable had in an answer. */
export interface TypeClue {
  readonly path: string;
  readonly kind: string;
  readonly step: string;
}

const isSessionWrong = ({ exchanged: { result } }: Seen) =>
  result.findings.some(({ severity, pointer }) => severity === "error" && pointer?.startsWith("/session") === true);

/** Session variables that change their type from answer to answer. */
export const typeVaries: Survey<TypeClue> = {
  look(seen, keep) {
    if (isSessionWrong(seen)) return; // a rule tells already, and the right type is not known
    const step = seen.exchanged.step.name;
    for (const { namespace, data } of seen.exchanged.result.response.session ?? []) {
      visitMembers(namespace, data, (path, value) => {
        const kind = kindOf(value);
        if (value !== null) keep(`${kind} ${path}`, { path, kind, step });
      });
    }
  },
};

export const concludeTypes: Conclude<TypeClue> = <Place>(clues: readonly (TypeClue & { readonly place?: Place })[]) => {
  const first = new Map<string, TypeClue>();
  const observations = new Map<string, Observation<Place>>();
  for (const { place, ...clue } of clues) {
    const { path, kind } = clue;
    const known = first.get(path);
    if (known === undefined) first.set(path, clue);
    if (known === undefined || known.kind === kind || observations.has(path)) continue;
    observations.set(path, {
      place,
      rule: sessionTypeVaries,
      breach: {
        expected: `${path} to be ${known.kind}, as in an earlier answer of the step ${known.step}`,
        got: kind,
        mend: `send ${path} with the same type in all answers`,
      },
    });
  }
  return [...observations.values()];
};
