import { text, withMessage } from "../examples.js";
import { labelsIn, type Part } from "../parts.js";
import type { Rule } from "../rule.js";

const SIGNS: readonly (readonly [expression: RegExp, what: string, mend: string])[] = [
  [
    /\p{Surrogate}/u,
    "half a character",
    "cut texts between characters, for example with Array.from, not between code units",
  ],
  // é, ü, ß, – or ’ in UTF-8, taken for Latin-1 or Windows-1252 and encoded once more.
  [
    /Ã[\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€./,
    "UTF-8 that was taken for another encoding",
    "decode what the text is made of as UTF-8: it was taken for Latin-1 or Windows-1252",
  ],
  [
    /&(?:amp|lt|gt|quot|apos|nbsp|#0?39|#x27);/,
    "an escape of HTML",
    "put the text in as it is: messages are no HTML, and a template of HTML escapes it",
  ],
  [
    /(?<!\b[A-Za-z]:[\\\w]{0,200})\\(?:n|r|t|"|u[0-9a-fA-F]{4})/, // C:\new is a folder
    "an escape of JSON",
    "escape the text once: it was escaped before it was encoded as JSON",
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\0-\x08\x0b\x0c\x0e-\x1f]/, "a control character", "leave control characters out of texts"],
  [/\uFFFD/, "a replacement character", "decode what the text is made of in the encoding that it has"],
];

export const textGarbled: Rule = {
  id: "text-garbled",
  severity: "warning",
  title: "Texts and labels have no garbled letters.",
  why: "the body may be valid UTF-8 (RFC 8259 section 8.1) and still hold letters that were garbled before: the user reads GrÃ¶ÃŸe in the message (F-050)",
  source: ["F-050", "F-052", "RFC 8259 section 8.1"],
  good: withMessage(text("Größe: 👩‍👩‍👧, SÃO")),
  bad: withMessage(text("GrÃ¶ÃŸe")),
  check({ parts }, report) {
    const look = ({ pointer, value }: Part) => {
      if (typeof value !== "string") return;
      const sign = SIGNS.find(([expression]) => expression.test(value));
      if (sign !== undefined)
        report({ pointer, expected: "letters as people write them", got: gotOf(value, sign), mend: sign[2] });
    };
    parts.texts.forEach(look);
    labelsIn(parts).forEach(look);
  },
};

const gotOf = (value: string, [, what]: (typeof SIGNS)[number]) => `${what}: ${JSON.stringify(value)}`;
