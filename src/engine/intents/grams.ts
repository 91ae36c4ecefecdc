import { groupBy } from "../group.js";

const GRAM = 3;

/** Pieces of three characters of a text; the second of two same ones counts as another piece. */
export function gramsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(text.length - GRAM + 1, 0) }, (_, at) => {
    const gram = text.slice(at, at + GRAM);
    const count = seen.get(gram) ?? 0;
    seen.set(gram, count + 1);
    return count === 0 ? gram : gram + count;
  });
}

/** Finds texts that share pieces with another one, without comparing them. */
export interface GramIndex {
  /** Numbers of the texts that share at least as many of the pieces as they need to, and `least`; in order. */
  sharing(grams: readonly string[], least: number): number[];
}

/** @param texts the pieces of each text, and how many of them it needs to share */
export function gramIndex(texts: readonly { readonly grams: readonly string[]; readonly needed: number }[]): GramIndex {
  const pairs = texts.flatMap(({ grams }, number) => grams.map((gram) => ({ gram, number })));
  const numbersOf = new Map<string, Uint32Array>();
  for (const [gram, group] of groupBy(pairs, (pair) => pair.gram)) {
    numbersOf.set(
      gram,
      Uint32Array.from(group, ({ number }) => number),
    );
  }
  const all = [...texts.keys()];
  const needsNone = texts.some(({ needed }) => needed < 1);
  const counts = new Uint32Array(texts.length); // all 0 between two calls
  return {
    sharing(grams, least) {
      if (least < 1 && needsNone) return all;
      const lists = grams.flatMap((gram) => numbersOf.get(gram) ?? []);
      for (const list of lists) {
        for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
      }
      const found: number[] = [];
      for (const list of lists) {
        for (const number of list) {
          const count = counts[number] ?? 0;
          counts[number] = 0;
          if (count > 0 && count >= Math.max(texts[number]?.needed ?? 0, least)) found.push(number);
        }
      }
      return found.sort((a, b) => a - b);
    },
  };
}
