import type { Scenario } from "./scenario.js";

/** Where in a scenario's file the value at a place of its answer was written, or the nearest parent of it. */
export function placeInScenario({ respond, respondPointer }: Scenario, pointer: string): string {
  const isTarget = pointer === "/action/nextDialogstate" && respond.nextDialogstate !== undefined;
  return respondPointer + (isTarget ? "/nextDialogstate" : pointer);
}
