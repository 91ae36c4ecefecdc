/** By what something is known in a text. */
export interface Sign {
  /** The part of the text that shows it. */
  find(text: string): string | undefined;
  /** Whether a text that was sent has that part, as the same sign. Left out: the sign is found there too. */
  isIn?(sent: string, part: string): boolean;
}

/** A sign that an expression finds; one without the flags g and y, as it is asked again and again. */
export const matching = (expression: RegExp): Sign => ({ find: (text) => expression.exec(text)?.[0] });

/**
 * Whether a text has its signs from what was sent to the backend: then a user typed them, and the backend only
 * repeats them.
 * @param sent the texts of the request
 */
export function isEcho(signs: readonly Sign[], text: string, sent: readonly string[]): boolean {
  const found = signs.flatMap((sign) => {
    const part = sign.find(text);
    return part === undefined ? [] : [{ sign, part }];
  });
  const isSent = ({ sign, part }: (typeof found)[number]) =>
    sent.some((own) => own.includes(part) && (sign.isIn?.(own, part) ?? sign.find(own) !== undefined));
  return found.length > 0 && found.every(isSent);
}
