import { createRequire } from "node:module";
import type { Chrono, ParsedComponents } from "chrono-node";
import type { InputContext, Parsed } from "./parsed.js";

/** Which way a date without a year is read (F-108). */
type Dates = "any" | "past" | "future";

/** What chrono-node has for a language. */
interface ChronoModule {
  readonly casual: Chrono;
  /** English with the day before the month. */
  readonly GB?: Chrono;
}

const LANGUAGES = ["en", "nl", "fr", "zh", "es", "it", "de", "ja", "pt"];
const AS_STORED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const DAY = 86_400_000;

/** A date, also in words such as `next friday` or `morgen`; stored as DD-MM-YYYY (F-108). */
export function parseDate(
  text: string,
  { locale, now }: InputContext,
  { dates }: { dates: Dates },
): Parsed | undefined {
  const [, day, month, year] = AS_STORED.exec(text) ?? [];
  const date =
    day === undefined ? dateInWords(text, locale, now, dates) : dateOf(Number(year), Number(month), Number(day));
  if (date === undefined) return undefined;
  const [iso = ""] = date.toISOString().split("T");
  return {
    value: iso.split("-").reverse().join("-"),
    detected: { time: `${iso}T00:00:00.000+00:00`, time_grain: "day" },
  };
}

/** A day that exists: the 31st of February does not. */
function dateOf(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year <= 9_999 ? date : undefined;
}

function dateInWords(text: string, locale: string, now: string, dates: Dates): Date | undefined {
  const today = new Date(now);
  // Noon on this machine: chrono works with local time, and the day must be the same wherever it runs.
  const reference = new Date(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), 12);
  const found = chronoOf(locale).parse(text, reference, { forwardDate: dates === "future" })[0]?.start;
  if (found === undefined || !(found.isCertain("day") || found.isCertain("weekday"))) return undefined;
  const year = found.get("year") ?? today.getUTCFullYear();
  const date = dateOf(year, found.get("month") ?? 0, found.get("day") ?? 0);
  return date !== undefined && dates === "past" && date > today ? intoPast(date, found) : date;
}

/** A coming date is read as the last one before it, where its words leave that open. */
function intoPast(date: Date, found: ParsedComponents): Date | undefined {
  if (found.isCertain("year")) return date;
  if (!found.isCertain("day")) return new Date(date.getTime() - 7 * DAY);
  return dateOf(date.getUTCFullYear() - 1, date.getUTCMonth() + 1, date.getUTCDate());
}

const require = createRequire(import.meta.url);

/** The parser of a language, loaded at its first date: the library is large. */
function chronoOf(locale: string): Chrono {
  const code = locale.slice(0, 2).toLowerCase();
  const language = LANGUAGES.includes(code) ? code : "en";
  const { casual, GB } = require(`chrono-node/${language}`) as ChronoModule;
  return GB !== undefined && !/^en[-_]us$/i.test(locale) ? GB : casual;
}
