import type { Caller } from "../backend/index.js";
import { type Clock, sleep } from "../core/index.js";

/** A caller that sends no more than so many requests a second, evenly. */
export function paced(caller: Caller, perSecond: number, clock: Clock): Caller {
  const gap = 1_000 / perSecond;
  const forever = new AbortController().signal;
  let free = Number.NEGATIVE_INFINITY;
  return {
    ...caller,
    async call(request, signal) {
      const now = clock.monotonic();
      const turn = Math.max(now, free);
      free = turn + gap;
      if (turn > now) await sleep(turn - now, signal ?? forever);
      return caller.call(request, signal);
    },
  };
}
