import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSchema, type JsonSchema } from "../../src/bot/index.js";
import { fakeData } from "../../src/mock/fake.js";

const bounds = (low: string, high: string, most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ [low]: Math.min(a, b), [high]: Math.max(a, b) }));

/** Schemas that have data; `depth` keeps them from growing without end. */
const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<JsonSchema>(true, {}, { type: "null" }, { type: "boolean" }),
    fc.oneof(fc.constant({}), bounds("minimum", "maximum", 1e6)).map((limits) => ({ type: "integer", ...limits })),
    fc.oneof(fc.constant({}), bounds("minimum", "maximum", 1e6)).map((limits) => ({ type: "number", ...limits })),
    fc.oneof(fc.constant({}), bounds("minLength", "maxLength", 40)).map((limits) => ({ type: "string", ...limits })),
    fc
      .constantFrom("date", "date-time", "email", "uuid", "uri", "ipv4", "hostname")
      .map((format) => ({ type: "string", format })),
    fc
      .constantFrom("^[A-Z]{2}[0-9]{4}$", "^(yes|no)$", "^\\d{3}-\\d{2}$")
      .map((pattern) => ({ type: "string", pattern })),
    fc
      .uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 })
      .map((values) => ({ enum: values })),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null)).map((value) => ({ const: value })),
    fc
      .tuple(tie("schema"), bounds("minItems", "maxItems", 4))
      .map(([items, limits]) => ({ type: "array", items, ...limits })),
    fc
      .tuple(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("schema"), { maxKeys: 4 }), fc.boolean(), fc.nat(4))
      .map(([properties, isClosed, count]) => ({
        type: "object",
        properties,
        required: Object.keys(properties).slice(0, count),
        ...(isClosed ? { additionalProperties: false } : {}),
      })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
}));

describe("data made of a schema", () => {
  test("1,000 schemas: it validates, and is the same by the same seed", () => {
    fc.assert(
      fc.property(schema, fc.nat(1_000_000), (arbitrary, seed) => {
        const check = compileSchema(arbitrary);
        const data = fakeData(arbitrary, check, seed);
        expect(data).not.toBeUndefined();
        expect(check(data)).toEqual([]);
        expect(fakeData(arbitrary, check, seed)).toEqual(data);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  const cases: readonly (readonly [title: string, schema: JsonSchema, want: unknown])[] = [
    ["an example is used", { type: "string", examples: ["Ann"] }, "Ann"],
    ["a default is used", { type: "integer", default: 7 }, 7],
    ["no data", { type: "integer", minimum: 5, maximum: 3 }, undefined],
    ["nothing allowed", false, undefined],
  ];

  test.each(cases)("%s", (_title, given, want) => {
    expect(fakeData(given, compileSchema(given), 1)).toEqual(want);
  });

  test("open numbers are whole, open texts are words", () => {
    const account: JsonSchema = {
      type: "object",
      required: ["amount", "owner"],
      properties: { amount: { type: "number" }, owner: { type: "string" } },
    };
    const data = fakeData(account, compileSchema(account), 1) as { amount: number; owner: string };
    expect(data.amount).toBe(Math.abs(Math.round(data.amount)));
    expect(data.owner).toMatch(/^[a-z]{4,7}$/);
  });

  test("numbers and texts that must be otherwise are", () => {
    const odd: JsonSchema = {
      type: "object",
      required: ["share", "price"],
      properties: {
        share: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
        price: { allOf: [{ type: "number" }, { minimum: 5000 }] },
      },
    };
    expect(fakeData(odd, compileSchema(odd), 1)).toBeDefined();
  });
});
