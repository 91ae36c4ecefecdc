import { distance } from "fastest-levenshtein";
import { type Intent, phraseParts, plainWords } from "../../bot/index.js";
import { groupBy } from "../group.js";
import { gramIndex, gramsOf } from "./grams.js";
import type { Recogniser, Recognition } from "./recogniser.js";
import { type Word, wordsOf } from "./words.js";

/** The built-in recogniser: deterministic, from the phrases of a bot file alone. */
export interface PhraseRecogniser extends Recogniser {
  recognise(text: string): readonly Recognition[];
}

/** A phrase without slots. */
interface PlainPhrase {
  readonly intent: string;
  readonly text: string;
}

/** A phrase with slots: texts around them, of which the first and the last may be empty. */
interface SlotPhrase {
  readonly intent: string;
  readonly literals: readonly (readonly string[])[];
  readonly slots: readonly string[];
}

/**
 * Compares a text with the phrases of intents. The score is the share of characters that need no change
 * (Levenshtein), without case, accents and punctuation. A slot takes one or more words. When a text is a phrase
 * to the letter, phrases that are only near it don't count.
 */
export function phraseRecogniser(intents: readonly Intent[]): PhraseRecogniser {
  const lowest = Math.min(...intents.map(({ threshold }) => threshold), 1);
  const all = intents.flatMap((intent) => intent.phrases.map((phrase) => ({ intent: intent.name, phrase })));
  const plain = all.flatMap(({ intent, phrase }) => (hasSlot(phrase) ? [] : [{ intent, text: plainWords(phrase) }]));
  const withSlots = all.flatMap(({ intent, phrase }) => (hasSlot(phrase) ? [toSlotPhrase(intent, phrase)] : []));
  const exact = groupBy(plain, (phrase) => phrase.text);
  const recognisePlain = plainRecogniser(plain, lowest);
  const recogniseSlots = slotRecogniser(withSlots, lowest);
  return {
    recognise(text) {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const said = words.map((word) => word.plain).join(" ");
      const same = exact.get(said)?.map(({ intent }) => ({ intent, score: 1 }));
      return bestFirst(same ?? [...recognisePlain(said), ...recogniseSlots(words)]);
    },
  };
}

const hasSlot = (phrase: string) => phraseParts(phrase).some((part) => "slot" in part);

/** The best of each intent; of the same score, the intent that the file has first. */
function bestFirst(recognitions: readonly Recognition[]): Recognition[] {
  const best = new Map<string, Recognition>();
  for (const recognition of recognitions) {
    const known = best.get(recognition.intent);
    if (known === undefined || known.score < recognition.score) best.set(recognition.intent, recognition);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function plainRecogniser(phrases: readonly PlainPhrase[], lowest: number): (text: string) => Recognition[] {
  // Texts that differ in d of m characters share m + 2 - 3d pieces of their marked forms; d is below (1 - lowest) * m.
  const needed = (text: string) => Math.max(Math.floor(text.length * (3 * lowest - 2) + 2), 0);
  const grams = (text: string) => gramsOf(`  ${text}  `);
  const index = gramIndex(phrases.map(({ text }) => ({ grams: grams(text), needed: needed(text) })));
  return (text) =>
    index.sharing(grams(text), needed(text)).flatMap((number) => {
      const phrase = phrases[number];
      if (phrase === undefined || similarLengthLimit(text, phrase.text) <= lowest) return [];
      const score = similarity([[text, phrase.text]]);
      return score > lowest ? [{ intent: phrase.intent, score }] : [];
    });
}

/** No score is higher, whatever the characters are. */
const similarLengthLimit = (a: string, b: string) => Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** The share of characters that need no change, of pairs of texts. */
function similarity(pairs: readonly (readonly [string, string])[]): number {
  let length = 0;
  let changes = 0;
  for (const [a, b] of pairs) {
    length += Math.max(a.length, b.length);
    changes += distance(a, b);
  }
  return length === 0 ? 0 : (length - changes) / length;
}

function toSlotPhrase(intent: string, phrase: string): SlotPhrase {
  const literals: string[][] = [[]];
  const slots: string[] = [];
  for (const part of phraseParts(phrase)) {
    if ("slot" in part) {
      slots.push(part.slot);
      literals.push([]);
    } else {
      literals.at(-1)?.push(...plainWords(part.words).split(" "));
    }
  }
  return { intent, literals, slots };
}

function slotRecogniser(phrases: readonly SlotPhrase[], lowest: number): (words: readonly Word[]) => Recognition[] {
  const grams = (words: readonly string[]) => (words.length === 0 ? [] : gramsOf(` ${words.join(" ")} `));
  const index = gramIndex(
    phrases.map(({ literals }) => {
      const own = literals.flatMap(grams);
      // d of own.length characters differ; what stands in their place is up to d longer, so d is below this share.
      return { grams: own, needed: Math.max(Math.ceil(own.length * (1 - (3 * (1 - lowest)) / lowest)), 0) };
    }),
  );
  return (words) =>
    index.sharing(grams(words.map(({ plain }) => plain)), 0).flatMap((number) => {
      const phrase = phrases[number];
      const match = phrase === undefined ? undefined : matchSlots(phrase, words);
      return match === undefined || match.score <= lowest ? [] : [match];
    });
}

/**
 * Lays a phrase over words: its first and last texts at the ends, each other one where it fits best, the first
 * such place. What is between them goes to the slots.
 */
function matchSlots({ intent, literals, slots }: SlotPhrase, words: readonly Word[]): Recognition | undefined {
  const plain = words.map((word) => word.plain);
  const fixed = literals.reduce((sum, literal) => sum + literal.length, 0);
  if (words.length < fixed + slots.length) return undefined;
  const pairs: [string, string][] = [];
  const entities: [string, string][] = [];
  let at = 0;
  for (const [index, literal] of literals.entries()) {
    const needed = neededAfter(literals, index);
    const latest = words.length - needed - literal.length;
    const start = index === 0 ? 0 : index === literals.length - 1 ? latest : bestPlace(literal, plain, at + 1, latest);
    const slot = slots[index - 1];
    if (slot !== undefined) entities.push([slot, rawText(words.slice(at, start))]);
    pairs.push([plain.slice(start, start + literal.length).join(" "), literal.join(" ")]);
    at = start + literal.length;
  }
  return { intent, score: similarity(pairs), entities: Object.fromEntries(entities) };
}

/** How many words the slots and texts after a text take at least. */
function neededAfter(literals: readonly (readonly string[])[], index: number): number {
  return literals.slice(index + 1).reduce((sum, literal) => sum + literal.length + 1, 0);
}

function bestPlace(literal: readonly string[], words: readonly string[], first: number, last: number): number {
  const wanted = literal.join(" ");
  let best = first;
  let bestScore = -1;
  for (let place = first; place <= last; place += 1) {
    const score = similarity([[words.slice(place, place + literal.length).join(" "), wanted]]);
    if (score <= bestScore) continue;
    best = place;
    bestScore = score;
  }
  return best;
}

/** Words as they were written, without the punctuation at their end. */
function rawText(words: readonly Word[]): string {
  return words
    .map((word) => word.raw)
    .join(" ")
    .replace(/[\s.,;:!?]+$/u, "");
}
