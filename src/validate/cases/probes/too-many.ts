import type { Exchanged } from "../../examine.js";

export const TOO_MANY = "the backend answered with status 429: send fewer requests a second, with --rate";

/** Whether a backend turned away who asks too often: that tells nothing of what was asked. */
export const isTurnedAway = ({ outcome }: Exchanged) => !("failure" in outcome) && outcome.status === 429;

/** The same, but for what a step documents, which is an answer like others. */
export const isTooMany = (exchanged: Exchanged) => isTurnedAway(exchanged) && !exchanged.step.expects.statuses.has(429);
