import { type Input, plainWords } from "../../bot/index.js";
import type { Turn } from "../turn.js";
import { parseEmail, parsePhone, parseUrl } from "./contact.js";
import { parseDate } from "./date.js";
import { parseHours } from "./hours.js";
import { parseLanguage } from "./language.js";
import { parseLocation } from "./location.js";
import { parseNumber } from "./number.js";
import type { InputContext, Parsed } from "./parsed.js";

/** The answer to a collect block in the form that is stored; undefined when it is not valid (F-108, F-109). */
export function parseInput(turn: Turn, input: Input, answer: string): Parsed | undefined {
  const text = answer.trim();
  const { locale } = turn.internal;
  const parsed = parse(text, { locale: typeof locale === "string" ? locale : "en-us", now: turn.now }, input);
  const isText = input.type === "number" && turn.bot.policies.collectedNumber === "string";
  return parsed !== undefined && isText ? { ...parsed, value: String(parsed.value) } : parsed;
}

function parse(text: string, context: InputContext, input: Input): Parsed | undefined {
  switch (input.type) {
    case "any":
      return text === "" ? undefined : { value: text };
    case "values":
      return choose(text, input.values);
    case "date":
      return parseDate(text, context, input);
    case "number":
      return parseNumber(text, context.locale);
    case "email":
      return parseEmail(text);
    case "phone":
      return parsePhone(text);
    case "url":
      return parseUrl(text);
    case "hours":
      return parseHours(text);
    case "language":
      return parseLanguage(text);
    case "location":
      return parseLocation(text);
  }
}

/** One of the values, in any case (F-109). */
function choose(text: string, values: readonly string[]): Parsed | undefined {
  const value = values.find((candidate) => plainWords(candidate) === plainWords(text));
  return value === undefined ? undefined : { value };
}
