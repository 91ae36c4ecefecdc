import { formatDuration } from "../../../core/index.js";
import type { Probe } from "./probe.js";
import { slowTail as rule } from "./rules.js";
import { type Sighting, withBreach } from "./sighting.js";

const REQUESTS = 20;
/** Of 20, the second slowest tells the 95th percentile. */
const MAY_BE_SLOW = 1;

export const slowTail: Probe = {
  name: "slow tail",
  isAlone: true,
  appliesTo: ({ expects }) => expects.within !== undefined,
  async run({ step, again }) {
    const { within = Number.POSITIVE_INFINITY } = step.expects;
    const sightings: Sighting[] = [];
    let slow = 0;
    while (sightings.length < REQUESTS && slow <= MAY_BE_SLOW) {
      const { exchanged, found } = await again();
      if (exchanged.outcome.ms > within) slow += 1;
      const isTooMuch = slow > MAY_BE_SLOW && exchanged.outcome.ms > within;
      const breach = {
        expected: `19 of ${REQUESTS} answers within ${formatDuration(within)}`,
        got: `${slow} of ${sightings.length + 1} slower, the last ${formatDuration(exchanged.outcome.ms)}`,
        mend: "find what makes some answers slow, for example a cold cache or a lock; or raise expects.within",
      };
      sightings.push({ exchanged, found: isTooMuch ? withBreach(found, rule, breach) : found });
      if ("failure" in exchanged.outcome) break;
    }
    return sightings;
  },
};
