/** A number from 0 up to, not including, 1, and the state that the next one is made of. */
export interface Drawn {
  readonly value: number;
  readonly state: number;
}

/**
 * The next number of a repeatable sequence: the same state gives the same number (mulberry32). Not for secrets.
 * @param state a whole number, to start with the seed
 */
export function drawRandom(state: number): Drawn {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, state: next };
}
