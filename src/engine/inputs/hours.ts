import type { Parsed } from "./parsed.js";

const HOURS = /^(?:at\s+)?(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(?:([ap])\.?m\.?)?$/i;

/** A time of day such as 14:30, 2:30 pm or 14h; stored as HH:MM. */
export function parseHours(text: string): Parsed | undefined {
  const match = HOURS.exec(text);
  if (match === null) return undefined;
  const [, written = "", minutes = "00", half] = match;
  const hours = half === undefined ? Number(written) : hoursOfHalf(Number(written), half.toLowerCase());
  if (hours === undefined || hours > 23 || Number(minutes) > 59) return undefined;
  return { value: `${String(hours).padStart(2, "0")}:${minutes}` };
}

/** 12 am is midnight, 12 pm is noon. */
function hoursOfHalf(hours: number, half: string): number | undefined {
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === "p" ? 12 : 0);
}
