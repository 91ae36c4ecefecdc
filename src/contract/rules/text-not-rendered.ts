import { text, withMessage } from "../examples.js";
import type { Parts } from "../parts.js";
import type { Breach, Rule } from "../rule.js";
import { isEcho, matching, type Sign } from "../signs.js";
import { IN_WORDS, MISSING, mayBeUnrendered } from "../unrendered.js";
import { pointerOf, walk } from "../walk.js";

/** In session data, dates and templates have their place, and a sentence may speak of such a word. */
const STORED: readonly Sign[] = [
  matching(/\[object /),
  { find: (words) => (words.split(/\s+/, 4).length < 4 ? MISSING.find(words) : undefined) },
];
const STORED_WHOLE = matching(/^(?:NaN|undefined|null|Invalid Date|-?Infinity|\[object \w{1,40}\])$/);
const ALL = [...IN_WORDS, STORED_WHOLE];

/** Cheap, and never wrong when it says no; two expressions are faster than one. */
const mayStore = (body: string) => /undefined|NaN|\[object /.test(body) || /Infinity|Invalid Date|"null"/.test(body);
const MOST_REPORTS = 20;

/** A part of a path or a value of a query that is nothing but such a word. */
const IN_ADDRESS =
  /[/=](undefined|null|NaN|(?:\[|%5[Bb])object(?: |\+|%20)Object(?:\]|%5[Dd])|(?<=\/)None)(?=[/?#&:]|\.\w{1,5}(?:[?#]|$)|$)/;

export const textNotRendered: Rule = {
  id: "text-not-rendered",
  severity: "warning",
  title: "Texts, labels, addresses and session data hold values, not what a program prints for a missing one.",
  why: "the platform fills in {namespace.key} only (F-041, F-081, U-13); [object Object] or undefined reaches the user as it is, from a text or from the session (F-032), and an address with it leads nowhere",
  source: ["F-032", "F-041", "F-081", "U-13"],
  good: withMessage(text("You have {account.amount} left.")),
  bad: withMessage(text("You have [object Object] left.")),
  check({ parts, text: body }, report) {
    if (body !== undefined && mayStore(body)) reportStored(parts, report);
    for (const part of parts.words) {
      const breach = typeof part.value === "string" ? breachOf(part.pointer, part.value) : undefined;
      if (breach !== undefined) report(breach);
    }
    for (const { pointer, value } of parts.urls) {
      const word = typeof value === "string" ? wordInAddress(value) : undefined;
      if (word !== undefined) report({ pointer, expected: "an address that is whole", mend: mendAddress(word) });
    }
  },
  isEcho(words, sent) {
    const word = wordInAddress(words);
    if (word === undefined) return isEcho(ALL, words, sent);
    return sent.some((own) => own === word || wordInAddress(own) === word);
  },
};

function breachOf(pointer: string, words: string): Breach | undefined {
  if (!mayBeUnrendered(words)) return undefined;
  for (const { find, what, mend } of IN_WORDS) {
    const part = find(words);
    if (part === undefined) continue;
    const got = part === words.trim() ? what : `${what}, ${JSON.stringify(part)}`;
    return { pointer, expected: "a text with all its values filled in", got: `${got}: ${JSON.stringify(words)}`, mend };
  }
  return undefined;
}

/** A name such as {account.id} is filled in by the platform. */
function wordInAddress(address: string): string | undefined {
  const word = /^https?:/i.test(address) ? IN_ADDRESS.exec(address)?.[1] : undefined;
  return word?.includes("bject") ? "[object Object]" : word;
}

const mendAddress = (word: string) =>
  `find why the value is missing that "${word}" stands for, or leave the member out`;

function reportStored({ sessionWrites }: Parts, report: (breach: Breach) => void): void {
  let reports = 0;
  for (const { pointer, value } of sessionWrites) {
    for (const place of walk(value.data)) {
      // Data that is no object has its own rule.
      const found = place.parent === undefined || typeof place.value !== "string" ? undefined : mendStored(place.value);
      if (found === undefined) continue;
      report({
        pointer: `${pointer}/data${pointerOf(place)}`,
        expected: "a value, not a word for a missing one",
        mend: found,
      });
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  }
}

function mendStored(words: string): string | undefined {
  if (STORED_WHOLE.find(words) !== undefined) {
    return "store the value that was meant; where there is none, null, or leave the member out";
  }
  const isPart = STORED.some((each) => each.find(words) !== undefined);
  return isPart ? "find why the value is missing where this text is put together" : undefined;
}
