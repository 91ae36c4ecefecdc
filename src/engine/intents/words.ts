import { plainWords } from "../../bot/index.js";

/** A word of a text: as it was written, and without case, accents and punctuation. */
export interface Word {
  readonly raw: string;
  readonly plain: string;
}

/** The words of a text; what has neither letters nor digits is none. */
export function wordsOf(text: string): Word[] {
  return text.split(/\s+/u).flatMap((raw) => {
    const plain = plainWords(raw);
    return plain === "" ? [] : [{ raw, plain }];
  });
}
