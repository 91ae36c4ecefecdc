/** A word of a text: as it was written, and without case, accents and punctuation. */
export interface Word {
  readonly raw: string;
  readonly plain: string;
}

/** The words of a text; what has neither letters nor digits is none. */
export function wordsOf(text: string): Word[] {
  return text.split(/\s+/u).flatMap((raw) => {
    const plain = plainText(raw);
    return plain === "" ? [] : [{ raw, plain }];
  });
}

/** A text without case, accents and punctuation, its words parted by one space. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/['’\p{M}]+/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
