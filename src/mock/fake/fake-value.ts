import { didYouMean, isObject, systemClock } from "../../core/index.js";
import { faker, seededFaker } from "./faker.js";

export interface FakeValueOptions {
  /** Dates are about this day. Default: today. */
  readonly now?: Date;
  /** Bounds of what is made, by name, such as `min` and `max` of `number.int`. */
  readonly bounds?: Readonly<Record<string, unknown>>;
}

/**
 * Not for data files: `helpers` runs templates and takes functions; the others need more than bounds, or are about to
 * leave the library.
 */
const LEFT_OUT = new Set(["date.between", "date.betweens", "image.urlLoremFlickr", "string.fromCharacters"]);
const LEFT_OUT_MODULE = "helpers";

type Make = (bounds?: object) => unknown;

/** Own functions of faker's own modules, by `module.function`: no other property is ever looked up. */
const makers: ReadonlyMap<string, Make> = new Map(
  Object.entries(faker).flatMap(([module, functions]) => {
    if (module === LEFT_OUT_MODULE || !isObject(functions) || !Object.hasOwn(functions, "faker")) return [];
    return Object.entries(functions)
      .filter(([name, make]) => typeof make === "function" && !LEFT_OUT.has(`${module}.${name}`))
      .map(([name, make]) => [`${module}.${name}`, make as Make] as const);
  }),
);

/** All names that `fakeValue` takes, sorted. */
export const fakeNames = (): readonly string[] => [...makers.keys()].sort();

const least = -Number.MAX_SAFE_INTEGER;
const AMOUNT = { min: [least, -least], max: [least, -least], dec: [0, 10] } as const;
const LENGTH = { length: [1, 1_000] } as const;
const DAYS = { days: [1, 36_500] } as const;
const YEARS = { years: [1, 100] } as const;
const WHOLE = { min: AMOUNT.min, max: AMOUNT.max, multipleOf: [1, -least] } as const;

/** Which bounds may be set, and the least and most of each: a request may have a say in them. */
const BOUNDS: ReadonlyMap<string, Readonly<Record<string, readonly [least: number, most: number]>>> = new Map(
  Object.entries({
    "number.int": WHOLE,
    "number.float": { min: AMOUNT.min, max: AMOUNT.max, fractionDigits: [0, 10] },
    "finance.amount": AMOUNT,
    "commerce.price": AMOUNT,
    "string.alpha": LENGTH,
    "string.alphanumeric": LENGTH,
    "string.numeric": LENGTH,
    "date.recent": DAYS,
    "date.soon": DAYS,
    "date.past": YEARS,
    "date.future": YEARS,
  }),
);

/**
 * A made-up value by the name of a function of faker, such as `person.firstName`. The same seed gives the same value
 * on the same day. Dates are ISO texts; big integers, texts.
 * @throws {Error} for an unknown name or bound
 */
export function fakeValue(name: string, seed: number, { now, bounds = {} }: FakeValueOptions = {}): unknown {
  const make = makers.get(name);
  if (make === undefined) throw new Error(unknownName(name));
  const given = checkedBounds(name, bounds);
  seededFaker(seed, now ?? systemClock.now());
  const value = Object.keys(given).length === 0 ? make() : make(given);
  return asJson(value);
}

function unknownName(name: string): string {
  const hint =
    didYouMean(name, makers.keys()) || 'expected one such as "person.firstName", see https://fakerjs.dev/api';
  return `there is no made-up value "${name}": ${hint}`;
}

function checkedBounds(name: string, bounds: Readonly<Record<string, unknown>>): object {
  const known = BOUNDS.get(name) ?? {};
  for (const [bound, value] of Object.entries(bounds)) {
    if (!Object.hasOwn(known, bound)) {
      throw new Error(`"${name}" takes no "${bound}"${didYouMean(bound, Object.keys(known)).replace(/^(?=.)/, ": ")}`);
    }
    const [low, high] = known[bound] as readonly [number, number];
    if (typeof value !== "number" || !(value >= low && value <= high)) {
      throw new Error(`"${bound}" of "${name}": expected a number from ${low} to ${high}`);
    }
  }
  return bounds;
}

function asJson(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? String(value) : value;
}
