import type { Filters } from "../template/index.js";
import { fakeValue } from "./fake.js";
import { SEED } from "./scope.js";

/** `{{ "person.firstName" | fake }}`: the same in each answer to the same request of a conversation. */
export const FILTERS: Filters = {
  fake: (name, scope) => {
    const own = scope as { [SEED]: number; readonly now: string };
    own[SEED] += 1; // two values of one answer differ
    return fakeValue(String(name), own[SEED], { now: new Date(own.now) });
  },
};
