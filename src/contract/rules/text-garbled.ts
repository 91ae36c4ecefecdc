import { text, withMessage } from "../examples.js";
import type { Part, Parts } from "../parts.js";
import type { Breach, Rule } from "../rule.js";
import { isEcho, matching, type Sign } from "../signs.js";
import { type Place, pointerOf, walk } from "../walk.js";

interface WordSign extends Sign {
  readonly what: string;
  readonly mend: string;
}

const sign = (expression: RegExp, what: string, mend: string): WordSign => ({ ...matching(expression), what, mend });

/** Wrong wherever they stand. */
const ANYWHERE: readonly WordSign[] = [
  sign(
    /\p{Surrogate}/u,
    "half a character",
    "cut texts between characters, for example with Array.from, not between code units",
  ),
  // é, ü, ß, – or ’ in UTF-8, taken for Latin-1 or Windows-1252 and encoded once more; not the end of IRMÃ or MAÇÃ
  // in capitals, and what stands behind a word.
  sign(
    /Ã(?![«»‹›–—‘’‚“”„…•·®™°¹²³](?<=\p{Lu}Ã.)(?!\p{Ll}))[\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€./u,
    "UTF-8 that was taken for another encoding",
    "decode what the text is made of as UTF-8: it was taken for Latin-1 or Windows-1252",
  ),
  sign(/\uFFFD/, "a replacement character", "decode what the text is made of in the encoding that it has"),
];

/** In session data they may be meant so, but for those in words. */
const IN_WORDS: readonly WordSign[] = [
  sign(
    /&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z](?:acute|grave|uml|circ|cedil|tilde)|euro|copy|reg|deg|pound|szlig|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|middot|bull|#\d{2,5}|#x[0-9a-fA-F]{2,5});/,
    "an escape of HTML",
    "put the text in as it is: messages are no HTML, and a template of HTML escapes it",
  ),
  sign(
    /(?<!\b[A-Za-z]:[\\\w]{0,200})\\(?:n|r|t|"|u[0-9a-fA-F]{4})/, // C:\new is a folder
    "an escape of JSON",
    "escape the text once: it was escaped before it was encoded as JSON",
  ),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  sign(/[\0-\x08\x0b\x0c\x0e-\x1f]/, "a control character", "leave control characters out of texts"),
];
const ALL = [...ANYWHERE, ...IN_WORDS];

const APOSTROPHE = "&(?:#0?39|#[xX]27|apos|#8217|rsquo);";
const AMPERSAND = "&(?:amp|#38);";
const QUOTE = "&(?:quot|#34);";
const LETTER = "&[a-zA-Z](?:acute|grave|uml|circ|cedil|tilde);";
/** Words that went through a template of HTML. */
const ESCAPED_WORDS = matching(
  new RegExp(
    [
      String.raw`\p{L}${APOSTROPHE}(?=\p{L}|\s|$)`, // O&#39;Neil
      String.raw`[\p{L}\d)] ${AMPERSAND}(?= [\p{L}\d(])`, // Salt &amp; pepper
      String.raw`(?:^|\s)\p{L}{1,20}${AMPERSAND}(?=\p{L}{1,20}(?:[\s.,!?]|$))`, // H&amp;M
      String.raw`(?:^|[\s(])${QUOTE}(?=[\p{L}\d])|[\p{L}\d.!?]${QUOTE}(?=[\s.,!?)]|$)`, // &quot;Yes&quot;
      String.raw`\p{L}${LETTER}|${LETTER}(?=\p{L})`, // caf&eacute;
    ].join("|"),
    "u",
  ),
);
/** Of what is HTML, code or an address and no text. */
const NO_WORDS = /[<>{}=]|&[lg]t;|:\/\/|\w\(&/;
const OF_HTML = /html|xml|svg|ssml|rss|markup|markdown|rich_?text|template|snippet|embed/i;
const STORED_ESCAPE: WordSign = {
  find: (words) => (NO_WORDS.test(words) ? undefined : ESCAPED_WORDS.find(words)),
  what: "an escape of HTML",
  mend: "store the text as it is: messages show it as they find it, and what makes HTML of it escapes it there",
};
const IN_SESSION = [...ANYWHERE, STORED_ESCAPE];

/** Cheap, and never wrong when it says no. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const MAY_HOLD = /[Ãâ&\\\uFFFD\ud800-\udfff\0-\x08\x0b\x0c\x0e-\x1f]/;

/** The same for all of a body: JSON escapes half characters, and some languages escape all but ASCII. */
const mayStore = (body: string) => HALVES.some((half) => body.includes(half)) && STORED.test(body);
const HALVES = ["&", "Ã", "â€", "\uFFFD", "\\u"];
const STORED = new RegExp(
  [
    "Ã[^ A-Za-z]|â€|\uFFFD",
    String.raw`(?:&|\\u0026)(?:amp|quot|apos|rsquo|#|[a-zA-Z](?:acute|grave|uml|circ|cedil|tilde))`,
    String.raw`\\u(?:00[cC]3|00[eE]2\\u20[aA][cC]|[fF]{3}[dD])`,
    String.raw`\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])`,
    String.raw`(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]`,
  ].join("|"),
);
const MOST_REPORTS = 20;

export const textGarbled: Rule = {
  id: "text-garbled",
  severity: "warning",
  title: "Texts, labels and session data have letters as people write them, not garbled and not escaped.",
  why: "letters that were garbled before, as in GrÃ¶ÃŸe, and escapes of HTML or JSON are valid UTF-8 (RFC 8259 section 8.1) and stay as they are: the user reads them in the message (F-050), or where the session is shown (F-032)",
  source: ["F-032", "F-050", "F-052", "RFC 8259 section 8.1"],
  good: withMessage(text("Größe: 👩‍👩‍👧, SÃO")),
  bad: withMessage(text("GrÃ¶ÃŸe")),
  check({ parts, text: body }, report) {
    for (const part of parts.words) {
      if (typeof part.value !== "string" || !MAY_HOLD.test(part.value)) continue;
      const found = signIn(part.value, ALL);
      if (found !== undefined) report(breachOf(part, found));
    }
    if (body !== undefined && mayStore(body)) lookInSession(parts, report);
  },
  isEcho: (words, sent) => isEcho(ALL, words, sent),
};

const signIn = (value: unknown, signs: readonly WordSign[]) =>
  typeof value === "string" ? signs.find((each) => each.find(value) !== undefined) : undefined;

function breachOf({ pointer, value }: Part, { what, mend }: WordSign): Breach {
  return { pointer, expected: "letters as people write them", got: `${what}: ${JSON.stringify(value)}`, mend };
}

function signOf(place: Place): WordSign | undefined {
  const found = signIn(place.value, IN_SESSION);
  return found === STORED_ESCAPE && OF_HTML.test(pointerOf(place)) ? undefined : found;
}

function lookInSession({ sessionWrites }: Parts, report: (breach: Breach) => void): void {
  let reports = 0;
  for (const { pointer, value } of sessionWrites) {
    for (const place of walk(value.data)) {
      // Data that is no object has its own rule.
      const found = place.parent === undefined ? undefined : signOf(place);
      if (found === undefined) continue;
      report(breachOf({ pointer: `${pointer}/data${pointerOf(place)}`, value: place.value }, found));
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  }
}
