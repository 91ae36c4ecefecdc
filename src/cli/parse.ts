import { ApistepError, parseDuration } from "../core/index.js";

// Readers of what people give for options. Each throws ApistepError `bad-option`, with an example.

const wrong = (option: string, text: string, what: string, hint: string) =>
  new ApistepError("bad-option", `${option} ${JSON.stringify(text)} is no ${what}`, { hint: `expected ${hint}` });

/** For an option that may be repeated. */
export const collect = (value: string, values: readonly string[] = []) => [...values, value];

/** What says something: a variable that is not set says nothing. */
export function toText(option: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== "") return text;
    throw new ApistepError("bad-option", `${option} is empty`, {
      hint: "leave it out, or say something; a variable that is not set may stand there",
    });
  };
}

/** As `collect`, for what says something. */
export const collectSome = (option: string) => (value: string, values?: readonly string[]) =>
  collect(toText(option)(value), values);

/** The longest time that a timer can wait: 24 days. */
const LONGEST = 2 ** 31 - 1;

/** @param least milliseconds */
export function toDuration(option: string, least = 1): (text: string) => number {
  return (text) => {
    const ms = parseDuration(text);
    const most = `at most ${Math.floor(LONGEST / 60_000)}m`;
    if (ms === undefined || ms < least) {
      throw wrong(option, text, "duration", `a number with ms, s or m, for example 500ms, 5s or 1m, ${most}`);
    }
    if (ms <= LONGEST) return ms;
    throw new ApistepError("bad-option", `${option} ${JSON.stringify(text)} is too long`, { hint: `expected ${most}` });
  };
}

export function toWhole(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw wrong(option, text, "whole number", `a whole number from ${least} to ${most}`);
  };
}

/** One a quarter of an hour. */
const LEAST_RATE = 0.001;
const MOST_RATE = 1_000_000;

export function toRate(text: string): number {
  const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (rate >= LEAST_RATE && rate <= MOST_RATE) return rate;
  throw wrong("--rate", text, "rate", `requests a second, for example 10 or 0.5, from ${LEAST_RATE} to ${MOST_RATE}`);
}

const MOST_SHARDS = 10_000;

export function toShard(text: string): { index: number; of: number } {
  const [, index, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= MOST_SHARDS) return { index, of };
  throw wrong("--shard", text, "shard", `its number and how many there are, for example 1/4, at most ${MOST_SHARDS}`);
}

const OF_CONNECTION: ReadonlySet<string> = new Set(
  "connection content-length expect keep-alive te trailer transfer-encoding upgrade".split(" "),
);

/** Gathers `name: value` by name, in lower case. */
export function toHeaders(text: string, headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, value] = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/.exec(text) ?? [];
  if (name !== undefined && OF_CONNECTION.has(name.toLowerCase())) {
    throw new ApistepError("bad-option", `--header can't set ${name}`, {
      hint: "it belongs to the connection, not to the request",
    });
  }
  if (name !== undefined && value !== undefined) return { ...headers, [name.toLowerCase()]: value };
  // Not what was given: it may be a secret.
  throw new ApistepError("bad-option", "--header holds no header", { hint: 'expected for example "x-tenant: demo"' });
}

/** One or several of some names, or `all`. */
export function toList<Name extends string>(option: string, names: readonly Name[]): (text: string) => Name[] {
  return (text) => {
    const asked = text.split(",").map((name) => name.trim());
    if (asked.includes("all")) return [...names];
    const unknown = asked.find((name) => !names.some((known) => known === name));
    if (unknown !== undefined) throw wrong(option, unknown, "kind of case", `${names.join(", ")}, or all`);
    return names.filter((name) => asked.includes(name));
  };
}
