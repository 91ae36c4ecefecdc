import { describe, expect, test } from "vitest";
import { compileSchema, type JsonSchema } from "../../src/bot/index.js";

const wrong: readonly (readonly [schema: object, want: string | RegExp])[] = [
  [
    { properties: { amount: "number" } },
    'properties.amount: expected a schema (an object, true or false), got "number"',
  ],
  [{ $defs: { a: 5 } }, "$defs.a: expected a schema (an object, true or false), got 5"],
  [{ items: { anyOf: [] } }, "items.anyOf: expected a list of schemas, got []"],
  [{ allOf: [{ not: null }] }, "allOf.0.not: expected a schema (an object, true or false), got null"],
  [{ properties: ["a"] }, 'properties: expected schemas by name, got ["a"]'],
  [{ minLength: -1 }, "minLength: expected a whole number from 0 on, got -1"],
  [{ type: "number", multipleOf: 0 }, "multipleOf: expected a number above 0, got 0"],
  [{ type: [] }, "type: expected a type, got []"],
  [{ type: "nmber" }, /nmber/],
  [{ minimum: "5" }, /minimum/],
  [{ required: "a" }, /required/],
  [{ pattern: "(" }, /regular expression/],
  [{ format: "nope" }, /nope/],
  [{ $ref: "#/$defs/nope" }, /can't resolve reference/],
  [{ unknown: 1 }, /unknown keyword/],
];

describe("what is no JSON Schema", () => {
  test.each(wrong)("%j", (schema, want) => {
    expect(() => compileSchema(schema as JsonSchema)).toThrow(want);
  });

  test.each([true, false, {}, { const: { type: "nmber" } }, { properties: { type: { type: "string" } } }])(
    "but %j is one",
    (schema) => {
      expect(compileSchema(schema)({})).toHaveLength(
        schema === false || Object.hasOwn(Object(schema), "const") ? 1 : 0,
      );
    },
  );
});
