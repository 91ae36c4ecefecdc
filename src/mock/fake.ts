import { generateSync } from "json-schema-faker";
import { type JsonSchema, mapSchema, type SchemaCheck } from "../bot/index.js";
import { type JsonObject, systemClock } from "../core/index.js";
import { believable, type FakeOptions } from "./fake/believable.js";

export { fakeNames, fakeValue } from "./fake/fake-value.js";

/** More tries for each form of a schema than any that has data was seen to need. */
const TRIES = 20;

/**
 * Data that a schema allows; undefined when none is found. Texts and numbers suit their names, titles and formats
 * where the schema lets them. The same seed gives the same data on the same day. Examples and defaults of the schema
 * are used where they stand.
 */
export function fakeData(schema: JsonSchema, check: SchemaCheck, seed: number, options: FakeOptions = {}): unknown {
  const data = plainData(schema, check, seed);
  if (data === undefined) return undefined;
  return believable(schema, data, check, seed, { now: systemClock.now(), name: "", ...options });
}

function plainData(schema: JsonSchema, check: SchemaCheck, seed: number): unknown {
  const bounded = mapSchema(schema, withBothBounds);
  const plain = mapSchema(bounded, withPlainValues);
  const forms = [
    { form: plain, isWhole: true },
    { form: bounded, isWhole: true }, // the plain values may not be allowed
    { form: schema, isWhole: true },
    { form: plain, isWhole: false }, // what contains itself has no end with all that it may have
  ];
  for (const [index, { form, isWhole }] of forms.entries()) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const data = generate(form, isWhole, (seed * forms.length + index) * TRIES + attempt);
      if (data !== undefined && check(data).length === 0) return data;
    }
  }
  return undefined;
}

/** `isWhole`: with members that need not be there, too. */
function generate(schema: JsonSchema, isWhole: boolean, seed: number): unknown {
  try {
    return generateSync(schema as Parameters<typeof generateSync>[0], {
      seed,
      alwaysFakeOptionals: isWhole,
      optionalsProbability: 0,
      useExamplesValue: true,
      useDefaultValue: true,
    });
  } catch {
    return undefined; // no data by this seed, or none at all
  }
}

const SPAN = 1000;

/** The generator takes a missing bound to be near zero, whatever the other one is. */
function withBothBounds(part: JsonObject): JsonObject {
  const low = part.minimum ?? part.exclusiveMinimum;
  const high = part.maximum ?? part.exclusiveMaximum;
  if (typeof low === "number" && high === undefined) return { ...part, maximum: low + SPAN };
  return typeof high === "number" && low === undefined ? { ...part, minimum: high - SPAN } : part;
}

/** Keywords that say which values are meant. */
const EXACT = ["const", "default", "enum", "examples", "format", "multipleOf", "pattern"];
const WORDS = ["amber", "basil", "cedar", "dahlia", "elder", "fern", "ginger", "hazel", "iris", "juniper"];

/** Whole numbers, and words, where the schema leaves it open: -254.147881 and qX3z look odd in a chat. */
function withPlainValues(part: JsonObject): JsonObject {
  const isOpen = (...keywords: string[]) => keywords.every((keyword) => part[keyword] === undefined);
  if (!isOpen(...EXACT)) return part;
  if (part.type === "string") return isOpen("maxLength", "minLength") ? { ...part, enum: WORDS } : part;
  if (part.type !== "number" && part.type !== "integer") return part;
  const isBounded = !isOpen("minimum", "exclusiveMinimum");
  return { ...part, type: "integer", ...(isBounded ? {} : { minimum: 0, maximum: SPAN }) };
}
