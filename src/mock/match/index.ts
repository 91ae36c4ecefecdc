export { askedMembers } from "./asked-members.js";
export type { MatchInput, Report } from "./input.js";
export { type Nearest, nearest } from "./nearest.js";
export type { Predicate, Show } from "./predicate.js";
export { createScenarioIndex, type ScenarioIndex } from "./scenario-index.js";
export { type CompiledWhen, compileWhen } from "./when.js";
