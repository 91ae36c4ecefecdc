import { distance } from "fastest-levenshtein";

const plain = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * The candidate that a misspelled word was meant to be, or undefined. Case, dashes and underscores do not
 * count; otherwise about one character in four may differ.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(wanted.length, 4) / 4) + 0.5;
  for (const candidate of candidates) {
    const candidateDistance = distance(wanted, plain(candidate));
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best;
}

/** `did you mean "x"?`, or an empty string. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = closest(word, candidates);
  return candidate === undefined ? "" : `did you mean "${candidate}"?`;
}
