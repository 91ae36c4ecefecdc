import type { Faker } from "@faker-js/faker";
import type { JsonObject } from "../../core/index.js";
import type { Meaning } from "./find-kind.js";
import type { Around, Kind, MakeText, Shape } from "./kind.js";
import type { Leaf } from "./leaves.js";

/** How many texts are made to find one that fits. */
const TRIES = 5;

/** A value that the leaf may well have; undefined when none was found. What a schema asks beyond that is not looked at. */
export function makeValue(
  faker: Faker,
  { schemas, value }: Pick<Leaf, "schemas" | "value">,
  { kind, shape }: Pick<Meaning, "kind" | "shape">,
  around: Around,
): string | number | undefined {
  if (kind.is === "number") {
    const made = makeNumber(faker, kind, schemas);
    return typeof value === "number" ? made : firstFit([() => made?.toFixed(kind.decimals) ?? ""], schemas);
  }
  if (typeof value === "number") return kind.is === "moment" ? kind.make(faker).getTime() : undefined;
  const make: readonly MakeText[] =
    kind.is === "text" ? kind.make : [() => written(kind.make(faker), shape ?? kind.shape)];
  return firstFit(
    make.map((one) => () => one(faker, around)),
    schemas,
  );
}

const SHAPES: Readonly<Record<Shape, (iso: string) => string>> = {
  date: (iso) => iso.slice(0, 10),
  "date-time": (iso) => `${iso.slice(0, 19)}Z`,
  time: (iso) => `${iso.slice(11, 19)}Z`,
  clock: (iso) => iso.slice(11, 16),
};

const written = (date: Date, shape: Shape) => SHAPES[shape](date.toISOString());

function firstFit(makers: readonly (() => string)[], schemas: readonly JsonObject[]): string | undefined {
  for (const make of makers) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const made = make();
      if (schemas.every((schema) => fits(made, schema))) return made;
    }
  }
  return undefined;
}

function fits(made: string, { minLength, maxLength, pattern }: JsonObject): boolean {
  const { length } = [...made];
  if (typeof minLength === "number" && length < minLength) return false;
  if (typeof maxLength === "number" && length > maxLength) return false;
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(made);
}

/** Of what the schemas allow and the kind suggests, where these meet; else of what the schemas allow. */
function makeNumber(
  faker: Faker,
  kind: Extract<Kind, { is: "number" }>,
  schemas: readonly JsonObject[],
): number | undefined {
  const span = kind.high - kind.low;
  const low = bound(schemas, ["minimum", "exclusiveMinimum"], Math.max);
  const high = bound(schemas, ["maximum", "exclusiveMaximum"], Math.min);
  const from = Math.max(low ?? kind.low, kind.low);
  const to = Math.min(high ?? kind.high, kind.high);
  const [least, most] = from <= to ? [from, to] : [low ?? (high ?? 0) - span, high ?? (low ?? 0) + span];
  const step = bound(schemas, ["multipleOf"], Math.max) ?? (isWhole(schemas) ? 1 : 10 ** -kind.decimals);
  const [first, last] = [Math.ceil(least / step), Math.floor(most / step)];
  if (!(first <= last && Number.isSafeInteger(first) && Number.isSafeInteger(last))) return undefined;
  return Number((faker.number.int({ min: first, max: last }) * step).toPrecision(15));
}

const isWhole = (schemas: readonly JsonObject[]) => schemas.some(({ type }) => type === "integer");

function bound(
  schemas: readonly JsonObject[],
  keywords: readonly string[],
  tighter: (...values: number[]) => number,
): number | undefined {
  const values = schemas.flatMap((schema) => keywords.map((keyword) => schema[keyword]));
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? undefined : tighter(...numbers);
}
