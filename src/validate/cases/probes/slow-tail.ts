import { formatDuration } from "../../../core/index.js";
import { nothingFound, type Probe, type Sighting, withBreach } from "./probe.js";
import { slowTail as rule } from "./rules.js";

const REQUESTS = 20;
/** Of 20, the second slowest tells the 95th percentile. */
const MAY_BE_SLOW = 1;

export const slowTail: Probe = {
  name: "slow tail",
  isAlone: true,
  appliesTo: ({ expects }) => expects.within !== undefined,
  async run({ examiner, step, session }) {
    const { within = Number.POSITIVE_INFINITY } = step.expects;
    const sightings: Sighting[] = [];
    let slow = 0;
    while (sightings.length < REQUESTS && slow <= MAY_BE_SLOW) {
      const exchanged = await examiner.examine(step, session);
      if (exchanged.outcome.ms > within) slow += 1;
      const isTooMuch = slow > MAY_BE_SLOW && exchanged.outcome.ms > within;
      const breach = {
        expected: `19 of ${REQUESTS} answers within ${formatDuration(within)}`,
        got: `${slow} of ${sightings.length + 1} slower, the last ${formatDuration(exchanged.outcome.ms)}`,
        mend: "find what makes some answers slow, for example a cold cache or a lock; or raise expects.within",
      };
      sightings.push({ exchanged, found: isTooMuch ? withBreach(nothingFound, rule, breach) : nothingFound });
    }
    return sightings;
  },
};
