const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[-+]\d{2}:\d{2})?)?$/;

/** The number that a value is, or reads as: the platform's variables are texts (F-093). */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMBER.test(value) ? Number(value) : undefined;
}

/** The instant of a date or time in ISO form; one without a time zone is UTC. */
function instantOf(value: unknown): number | undefined {
  const [text, zone] = (typeof value === "string" && DATE.exec(value)) || [];
  if (text === undefined) return undefined;
  const instant = Date.parse(text.includes("T") && zone === undefined ? `${text}Z` : text);
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * Compares with a number or an ISO date; undefined when the limit is neither. Whatever is not of the limit's kind
 * is neither more nor less.
 */
export function comparison(
  limit: unknown,
  holds: (a: number, b: number) => boolean,
): ((value: unknown) => boolean) | undefined {
  const read = numberOf(limit) === undefined ? instantOf : numberOf;
  const bound = read(limit);
  if (bound === undefined) return undefined;
  return (value) => {
    const given = read(value);
    return given !== undefined && holds(given, bound);
  };
}
