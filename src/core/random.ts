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

/** Bytes that nobody can foretell. */
export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** A seed for each combination of names and numbers (FNV-1a), so that what is drawn for one depends on no other. */
export function seedOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join("\u0000")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
