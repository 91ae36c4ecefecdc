import { text, withMessage } from "../examples.js";
import type { Parts } from "../parts.js";
import type { Breach, Rule } from "../rule.js";
import { isEcho, matching, type Sign } from "../signs.js";
import { pointerOf, walk } from "../walk.js";

interface WordSign extends Sign {
  readonly mend: string;
}

const sign = (expression: RegExp, mend: string): WordSign => ({ ...matching(expression), mend });

/** What programs print for a value that they don't have. */
const MISSING = sign(
  /\[object |(?<![\w{.'"-])(?:undefined|NaN)(?![\w}.-]{0,40}[\w}])/,
  "find why the value is missing where this is put together; or store it in the session and write {namespace.key}",
);
const OBJECTS = sign(
  /\bobject at 0x[0-9a-f]{1,16}>|\{'\w{1,60}': |\b[a-z]\w{0,60}\.[A-Z]\w{0,60}@[0-9a-f]{5,8}\b/, // of Python and Java
  "put the member of the object that was meant into the text, not the object",
);
const NULL = sign(
  /^null$|[€$£] ?null\b|\b(?:Hi|Hello|Hey|Dear|Hallo|Dag|Beste|Bonjour|Cher|Liebe[r]?|Hola|Olá|Ciao) null\b|\bnull ?(?:[€$£%]|(?:EUR|USD|GBP|kg|km)\b)/,
  MISSING.mend,
);
const WORDS: readonly WordSign[] = [
  MISSING,
  NULL,
  { find: (words) => (isJson(words) ? words : undefined), mend: "say in words what this JSON holds" },
  sign(
    /\bInvalid Date\b|\bGMT[+-]\d{4} \(|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, // as JavaScript and JSON have them
    "write the date as people do, in the user's language",
  ),
  sign(
    /(?<![\w%])%(?:\d+\$)?[sd]\b|%\(\w{1,40}\)[sd]\b|<%=|\{\{ ?[\w.]{1,60} ?\}\}/, // what a format or a template left
    "fill in the gap before the text is sent: the platform fills in {namespace.key} only",
  ),
  OBJECTS,
  sign(/\d\.\d{0,9}(?:0{9}|9{9})\d/, "round the number before it is put into the text"), // a sum of fractions
];
/** In session data, dates and templates have their place, and a sentence may speak of such a word. */
const STORED: readonly Sign[] = [
  matching(/\[object /),
  { find: (words) => (words.split(/\s+/, 4).length < 4 ? MISSING.find(words) : undefined) },
];

/** Cheap, and never wrong when it says no. */
const MAY_HOLD =
  /undefined|NaN|null|\[object |Invalid Date|GMT|T\d\d:|%|\{\{|object at 0x|\{'|@|000000000|999999999|^\s*(?:[[{]\s*["\]}]|\[\s*[[{])/;

/** The same for all of a body; two expressions are faster than one. */
const mayStore = (body: string) => /undefined|NaN|\[object /.test(body) || /Infinity|Invalid Date|"null"/.test(body);
const STORED_WHOLE = sign(
  /^(?:NaN|undefined|null|Invalid Date|-?Infinity|\[object \w{1,40}\])$/,
  "store the value that was meant; where there is none, null, or leave the member out",
);
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
    for (const { pointer, value } of parts.words) {
      if (typeof value !== "string" || !MAY_HOLD.test(value)) continue;
      const found = WORDS.find((each) => each.find(value) !== undefined);
      if (found !== undefined) report({ pointer, expected: "words for a person", mend: found.mend });
    }
    for (const { pointer, value } of parts.urls) {
      const word = typeof value === "string" ? wordInAddress(value) : undefined;
      if (word !== undefined) report({ pointer, expected: "an address that is whole", mend: mendAddress(word) });
    }
  },
  isEcho(words, sent) {
    const word = wordInAddress(words);
    if (word === undefined) return isEcho([...WORDS, STORED_WHOLE], words, sent);
    return sent.some((own) => own === word || wordInAddress(own) === word);
  },
};

function isJson(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed === "{}" || trimmed === "[]") return true;
  if (!/^[{[]/.test(trimmed) || !/[}\]]$/.test(trimmed) || !trimmed.includes('"')) return false;
  try {
    return typeof JSON.parse(trimmed) === "object";
  } catch {
    return false;
  }
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
      report({ pointer: `${pointer}/data${pointerOf(place)}`, expected: "a value", mend: found });
      reports += 1;
      if (reports === MOST_REPORTS) return;
    }
  }
}

function mendStored(words: string): string | undefined {
  if (STORED_WHOLE.find(words) !== undefined) return STORED_WHOLE.mend;
  const isPart = STORED.some((each) => each.find(words) !== undefined);
  return isPart ? "find why the value is missing where this text is put together" : undefined;
}
