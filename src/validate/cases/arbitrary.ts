import fc from "fast-check";
import type { JsonSchema } from "../../bot/index.js";
import { isObject, type JsonObject } from "../../core/index.js";

/** Values that a schema is likely to allow. What it does not allow after all is for the caller to leave out. */
export function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (!isObject(schema)) return fc.oneof(fc.string(), fc.integer(), fc.boolean());
  if (schema.const !== undefined) return fc.constant(schema.const);
  const choices = schema.enum ?? schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) {
    return schema.enum === undefined ? fc.oneof(...choices.map(arbitraryOf)) : fc.constantFrom(...choices);
  }
  const types = [schema.type ?? typesMeant(schema)].flat().map(String);
  return fc.oneof(...types.map((type) => ofType(type, schema)));
}

/** The types that a schema without one speaks of. */
function typesMeant(schema: JsonObject): string[] {
  if (schema.properties !== undefined) return ["object"];
  if (schema.items !== undefined) return ["array"];
  if (schema.minimum !== undefined || schema.maximum !== undefined) return ["number"];
  return schema.pattern !== undefined || schema.format !== undefined ? ["string"] : ["string", "number"];
}

const LARGEST = 1_000_000;
const numberOr = (value: unknown, other: number) => (typeof value === "number" ? value : other);

function ofType(type: string, schema: JsonObject): fc.Arbitrary<unknown> {
  switch (type) {
    case "integer":
    case "number":
      return numbers(type, schema);
    case "string":
      return texts(schema);
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(arbitraryOf(isSchema(schema.items) ? schema.items : true), {
        minLength: numberOr(schema.minItems, 0),
        maxLength: Math.max(numberOr(schema.minItems, 0), Math.min(numberOr(schema.maxItems, 3), 3)),
      });
    case "object":
      return objects(schema);
    default:
      return fc.constant(null);
  }
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === "boolean" || isObject(value);

function numbers(type: string, { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject) {
  const least = numberOr(minimum, numberOr(exclusiveMinimum, Math.min(-LARGEST, numberOr(maximum, 0) - LARGEST)));
  const most = Math.max(least, numberOr(maximum, numberOr(exclusiveMaximum, Math.max(LARGEST, least + LARGEST))));
  const whole = fc.integer({ min: Math.ceil(least), max: Math.max(Math.ceil(least), Math.floor(most)) });
  if (type === "integer") return whole;
  // Amounts with cents, rather than with all the digits that a number can have.
  const cents = fc.double({ min: least, max: most, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0);
  return fc.oneof(whole, cents);
}

function texts({ pattern, format, minLength, maxLength }: JsonObject): fc.Arbitrary<string> {
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  if (format === "email") return fc.emailAddress();
  if (format === "uuid") return fc.uuid();
  if (format === "uri") return fc.webUrl();
  if (format === "date-time") return instants;
  if (format === "date") return instants.map((text) => text.slice(0, 10));
  const least = numberOr(minLength, 0);
  return fc.string({
    unit: "grapheme",
    minLength: least,
    maxLength: Math.max(least, Math.min(numberOr(maxLength, 30), 30)),
  });
}

const instants = fc
  .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

function objects({ properties, required }: JsonObject): fc.Arbitrary<unknown> {
  const members = Object.entries(isObject(properties) ? properties : {});
  const model = Object.fromEntries(
    members.map(([key, member]) => [key, arbitraryOf(isSchema(member) ? member : true)]),
  );
  const needed = Array.isArray(required) ? required.map(String).filter((key) => Object.hasOwn(model, key)) : [];
  return fc.record(model, { requiredKeys: needed });
}

/** So many drawings of some values together; the same seed draws the same. */
export function draw(
  schemas: Readonly<Record<string, JsonSchema>>,
  count: number,
  seed: number,
): Readonly<Record<string, unknown>>[] {
  const all = fc.record(
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, arbitraryOf(schema)])),
  );
  return fc.sample(all, { seed, numRuns: count });
}
