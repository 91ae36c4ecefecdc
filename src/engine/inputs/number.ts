import { knownLocale, type Parsed } from "./parsed.js";

const GROUP = String.raw`[.,'’\u00A0\u202F ]`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])[-+−]?(?:\d{1,3}(?:${GROUP}\d{3})+|\d+)(?:[.,]\d+)?(?![\p{L}\p{N}]|[.,]\d)`,
  "gu",
);

/** The one number of an answer, such as `1,000.50`, `1.000,50` or `500 euros`; the locale decides what `1.000` is. */
export function parseNumber(text: string, locale: string): Parsed | undefined {
  const found = text.match(NUMBER) ?? [];
  const [written] = found;
  if (written === undefined || found.length > 1) return undefined;
  const value = Number(plainNumber(written, locale));
  return Number.isFinite(value) ? { value, detected: { number: String(value) } } : undefined;
}

/** A number as JavaScript writes it. */
function plainNumber(written: string, locale: string): string {
  const text = written.replace("−", "-").replaceAll(/['’\u00A0\u202F ]/g, "");
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const isGrouping = marks.length > 1 ? marks[0] === last : /[.,]\d{3}$/.test(text) && last === groupMarkOf(locale);
  const whole = isGrouping ? text : text.slice(0, text.lastIndexOf(last));
  const fraction = isGrouping ? "" : `.${text.slice(text.lastIndexOf(last) + 1)}`;
  return whole.replaceAll(/[.,]/g, "") + fraction;
}

const groupMarks = new Map<string, string>();

/** What a locale puts between thousands. */
function groupMarkOf(locale: string): string {
  const name = knownLocale(locale);
  const known = groupMarks.get(name);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(name, { useGrouping: true }).formatToParts(1_234_567);
  const mark = parts.find(({ type }) => type === "group")?.value ?? "";
  groupMarks.set(name, mark);
  return mark;
}
