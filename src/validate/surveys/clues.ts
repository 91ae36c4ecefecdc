import { concludeData, type DataClue } from "./left-out.js";
import { concludeMembers, type MembersClue } from "./merge-matters.js";
import { concludeVariables, type VariableClue } from "./never-set.js";
import type { Observation, Traced } from "./survey.js";
import { concludeTypes, type TypeClue } from "./type-varies.js";

/** What all surveys keep of a run. */
export interface Clues<Place> {
  readonly data: readonly Traced<DataClue, Place>[];
  readonly variables: readonly Traced<VariableClue, Place>[];
  readonly types: readonly Traced<TypeClue, Place>[];
  readonly members: readonly Traced<MembersClue, Place>[];
}

/** @param isAll whether these are the clues of all cases of the bot */
export function concludeFrom<Place>(clues: Clues<Place>, isAll: boolean): Observation<Place>[] {
  return [
    ...concludeData(clues.data, isAll),
    ...concludeVariables(clues.variables, isAll),
    ...concludeTypes(clues.types, isAll),
    ...concludeMembers(clues.members, isAll),
  ];
}
