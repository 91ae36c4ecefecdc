const HOUR = 3_600_000;

/** What the action Get time stores: `utc`, and with an offset in hours the same under `offset` (F-111, C-17). */
export function timeParts(now: string, offset: number | undefined) {
  const time = new Date(now);
  if (offset === undefined) return { utc: partsOf(time) };
  return { utc: partsOf(time), offset: partsOf(new Date(time.getTime() + offset * HOUR)) };
}

/** Numbers, except for ISO. Sunday is day 0: which day the platform begins with is not documented. */
function partsOf(time: Date) {
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    dayOfMonth: time.getUTCDate(),
    dayOfWeek: time.getUTCDay(),
    hours: time.getUTCHours(),
    minutes: time.getUTCMinutes(),
    seconds: time.getUTCSeconds(),
    ISO: time.toISOString(),
  };
}
