import type { Filters } from "../template/index.js";
import { fakeValue } from "./fake.js";
import { type Draw, SEED } from "./scope.js";

/** `{{ "person.firstName" | fake }}`: the same in each answer to the same request of a conversation. */
export const FILTERS: Filters = {
  fake: (name, scope) => {
    const { [SEED]: draw, now } = scope as { readonly [SEED]: Draw; readonly now: string };
    draw.draws += 1; // two values of one answer differ
    return fakeValue(String(name), draw.first() + draw.draws, { now: new Date(now) });
  },
};
