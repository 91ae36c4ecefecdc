/** What a format of JSON Schema is called by people, and an example of it. */
const FORMATS: ReadonlyMap<string, readonly [words: string, example: string]> = new Map([
  ["date-time", ["a date and time with an offset", "2031-05-20T09:00:00+02:00"]],
  ["iso-date-time", ["a date and time", "2031-05-20T09:00:00"]],
  ["date", ["a date", "2031-05-20"]],
  ["time", ["a time with an offset", "09:00:00+02:00"]],
  ["iso-time", ["a time", "09:00:00"]],
  ["duration", ["a duration", "PT1H30M"]],
  ["email", ["an e-mail address", "ann@example.com"]],
  ["uri", ["a whole address", "https://example.com/a"]],
  ["url", ["a whole address", "https://example.com/a"]],
  ["uri-reference", ["an address", "/a/b"]],
  ["hostname", ["a host", "example.com"]],
  ["ipv4", ["an IPv4 address", "192.0.2.1"]],
  ["ipv6", ["an IPv6 address", "2001:db8::1"]],
  ["uuid", ["a UUID", "123e4567-e89b-12d3-a456-426614174000"]],
]);

/** What a format asks for, as a phrase that can follow "expected". */
export function describeFormat(format: string): string {
  const known = FORMATS.get(format);
  return known === undefined ? `a valid ${format}` : `${known[0]} such as "${known[1]}"`;
}

/** The format asks for a text, and another kind of value was sent. */
export function exampleOf(format: unknown): string | undefined {
  const example = FORMATS.get(String(format))?.[1];
  return example === undefined ? undefined : `write a text such as "${example}"`;
}

/**
 * How to mend a text that a format refuses, where one sees what was meant. It names no part of the text, so that all
 * texts with the same fault are mended in the same words.
 */
export function formatHint(format: string, text: string): string | undefined {
  return text.length > LONGEST ? undefined : HINTS.get(format)?.(text.trim());
}

/** Longer texts are no near misses. */
const LONGEST = 200;

const HINTS: ReadonlyMap<string, (text: string) => string | undefined> = new Map([
  ["date-time", dateTimeHint],
  ["date", dateHint],
  ["time", clockHint],
  ["email", emailHint],
  ["uri", uriHint],
  ["url", uriHint],
]);

const YEAR_FIRST = /^\d{4}(?:\d{4}|([-/.])\d{1,2}\1\d{1,2})(?!\d)/;
const YEAR_LAST = /^\d{1,2}([-/.])\d{1,2}\1\d{4}(?!\d)/;
const DAY = /^\d{4}-\d\d-\d\d(?!\d)/;
const CLOCK = /^\d{1,2}:\d\d(:\d\d(?:\.\d+)?)?( ?(?:Z|[+-]\d\d:?\d\d))?$/i;

const OFFSET = "the offset: Z, or one such as +02:00";
const NO_DAY = "write a day that there is";

function dateTimeHint(text: string): string | undefined {
  const [day] = DAY.exec(text) ?? [];
  if (day === undefined)
    return isDayOtherwise(text) ? `write the year first, then T, the time and ${OFFSET}` : undefined;
  if (!isDay(day)) return NO_DAY;
  if (text === day) return `add T, the time and ${OFFSET}`;
  return clockHint(text.slice(day.length).replace(/^[Tt ]/, ""));
}

function dateHint(text: string): string | undefined {
  const [day] = DAY.exec(text) ?? [];
  if (day === undefined) return isDayOtherwise(text) ? "write year-month-day, with dashes" : undefined;
  return isDay(day) ? "write the day only" : NO_DAY;
}

const isDayOtherwise = (text: string) => YEAR_FIRST.test(text) || YEAR_LAST.test(text);

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function clockHint(text: string): string | undefined {
  const [whole, seconds, offset] = CLOCK.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (seconds === undefined) return offset === undefined ? `add the seconds and ${OFFSET}` : "add the seconds";
  return offset === undefined ? `add ${OFFSET}` : "write a time that there is, such as 09:00:00Z";
}

function emailHint(text: string): string | undefined {
  const [address] = /[^\s<>:,;"]{1,100}@[^\s<>:,;"]+/.exec(text) ?? [];
  if (address !== undefined && address !== text) return "write the address alone";
  return /@\w+$/.test(text) ? "write a whole host after the @, such as example.com" : undefined;
}

function uriHint(text: string): string | undefined {
  if (text.startsWith("/")) return "write the whole address, with https:// and the host";
  if (/^https?:\/\/\S/i.test(text)) return "encode what an address can't hold, a space as %20";
  return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]\S*)?$/.test(text) ? "write https:// before it" : undefined;
}
