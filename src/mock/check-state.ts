import type { Mistake } from "../bot/index.js";
import { didYouMean } from "../core/index.js";
import type { Scenario } from "./scenario.js";
import { FIRST_STATE } from "./state.js";

/** Warns of states in which scenarios answer and to which none leads: only the admin API could. */
export function checkStates(scenarios: readonly Scenario[]): Mistake[] {
  const reached = new Set([FIRST_STATE, ...scenarios.flatMap(({ to }) => (to === undefined ? [] : [to]))]);
  return scenarios.flatMap(({ name, from = [], source, pointer }) =>
    from
      .filter((state) => !reached.has(state))
      .map((state) => ({
        location: source.locate(`${pointer}/state/from`),
        message: `scenario "${name}": no scenario leads to the state "${state}"`,
        hint: didYouMean(state, reached) || `states are ${[...reached].join(", ")}`,
      })),
  );
}
