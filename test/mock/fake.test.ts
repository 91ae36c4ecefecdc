import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSchema, type JsonSchema } from "../../src/bot/index.js";
import { type JsonObject, valueAt } from "../../src/core/index.js";
import { fakeData } from "../../src/mock/fake.js";

const NOW = new Date("2026-03-10T09:00:00Z");

/** Names that mean something, alone and after another word, and names that mean nothing. */
const NAMES = [
  "amount",
  "birthday",
  "city",
  "createdAt",
  "customer_email",
  "description",
  "id",
  "iban",
  "items",
  "lat",
];
const MORE_NAMES = ["name", "order-id", "phone", "price", "quantity", "time", "unitPrice", "url", "year", "zip"];
const name = fc.oneof(fc.constantFrom(...NAMES, ...MORE_NAMES), fc.stringMatching(/^[a-z]{1,8}$/));

const bounds = (low: string, high: string, most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ [low]: Math.min(a, b), [high]: Math.max(a, b) }));

/** Schemas that have data; `depth` keeps them from growing without end. */
const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<JsonSchema>(true, {}, { type: "null" }, { type: "boolean" }),
    fc.oneof(fc.constant({}), bounds("minimum", "maximum", 1e6)).map((limits) => ({ type: "integer", ...limits })),
    fc.constantFrom(0.01, 0.5, 5, 12).map((multipleOf) => ({ type: "number", multipleOf })),
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
      .tuple(fc.dictionary(name, tie("schema"), { maxKeys: 4 }), fc.boolean(), fc.nat(4))
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
        const data = fakeData(arbitrary, check, seed, { now: NOW });
        expect(data).not.toBeUndefined();
        expect(check(data)).toEqual([]);
        expect(fakeData(arbitrary, check, seed, { now: NOW })).toEqual(data);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  const cases: readonly (readonly [title: string, schema: JsonSchema, want: unknown])[] = [
    ["an example is used", { type: "string", examples: ["Ann"] }, "Ann"],
    ["a default is used", { type: "integer", default: 7 }, 7],
    ["an example is used whatever the name", { properties: { city: { examples: ["Ghent"] } } }, { city: "Ghent" }],
    ["an enum, too", { type: "object", properties: { email: { enum: ["none"] } } }, { email: "none" }],
    ["no data", { type: "integer", minimum: 5, maximum: 3 }, undefined],
    ["nothing allowed", false, undefined],
  ];

  test.each(cases)("%s", (_title, given, want) => {
    expect(fakeData(given, compileSchema(given), 1)).toEqual(want);
  });

  test("where a name tells nothing, open numbers are whole, open texts are words", () => {
    const account: JsonSchema = { properties: { zork: { type: "number" }, blip: { type: "string" } }, type: "object" };
    const data = fakeData(account, compileSchema(account), 1) as { zork: number; blip: string };
    expect(data.zork).toBe(Math.abs(Math.round(data.zork)));
    expect(data.blip).toMatch(/^[a-z]{4,7}$/);
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

/** Data of one property, by some seeds. */
function valuesOf(path: string, leaf: JsonObject): unknown[] {
  const steps = path.split(".");
  const given = steps.reduceRight<JsonObject>(
    (inner, step) =>
      step === "[]"
        ? { type: "array", minItems: 1, items: inner }
        : { type: "object", required: [step], properties: { [step]: inner } },
    leaf,
  );
  const check = compileSchema(given);
  return Array.from({ length: 20 }, (_, seed) => {
    const data = fakeData(given, check, seed, { now: NOW });
    expect(check(data)).toEqual([]);
    return valueAt(data, `/${steps.map((step) => (step === "[]" ? "0" : step)).join("/")}`);
  });
}

const STRING = { type: "string" };
const NUMBER = { type: "number" };
const CENTS = /^\d+(\.\d\d?)?$/;
const EMAIL = /^[a-z\d._'-]+@example\.(com|net|org)$/;
const PERSON = /^\p{Lu}\S+ (\p{Lu}|Mac|Mc|O')/u;
const DAY = /^20\d\d-\d\d-\d\d$/;

describe("values suit their names and formats", () => {
  const cases: readonly (readonly [path: string, leaf: JsonObject, want: RegExp])[] = [
    ["email", STRING, EMAIL],
    ["customerEmail", STRING, EMAIL],
    ["contact.e_mail-address", { ...STRING, format: "email" }, EMAIL],
    ["zork", { ...STRING, title: "E-mail" }, EMAIL],
    ["emails.[]", STRING, EMAIL],
    ["firstName", STRING, /^\p{Lu}\p{L}+/u],
    ["last_name", STRING, /^\p{Lu}/u],
    ["name", STRING, PERSON],
    ["customer.name", STRING, PERSON],
    ["station.name", STRING, /^[a-z]+$/],
    ["products.[].name", STRING, /^\p{Lu}[\p{L}-]+( \p{L}+)+$/u],
    ["shipping_city", STRING, /^\p{Lu}/u],
    ["address.street", STRING, /^.+ .+$/],
    ["postcode", STRING, /^\d{5}$/],
    ["postcode", { ...STRING, maxLength: 4 }, /^\d{4}$/],
    ["zip", { ...STRING, pattern: "^[1-9]\\d{3} [A-Z]{2}$" }, /^[1-9]\d{3} [A-Z]{2}$/],
    ["country", { ...STRING, maxLength: 2 }, /^[A-Z]{2}$/],
    ["phoneNumber", STRING, /^\+1\d{3}55501\d\d$/],
    ["iban", STRING, /^[A-Z]{2}\d\d[A-Z\d]+$/],
    ["bic", STRING, /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/],
    ["cardNumber", STRING, /^4[\d-]+$/],
    ["cardNumber", { ...STRING, pattern: "^[0-9]{16}$" }, /^4\d{15}$/],
    ["price", NUMBER, CENTS],
    ["total_amount", { ...NUMBER, minimum: 100_000 }, /^\d{6}(\.\d\d?)?$/],
    ["unitPrice", STRING, /^\d+\.\d\d$/],
    ["price", { type: "integer" }, /^\d+$/],
    ["price", { ...NUMBER, multipleOf: 0.05 }, CENTS],
    ["currency", STRING, /^(EUR|USD|GBP)$/],
    ["quantity", NUMBER, /^\d\d?$/],
    ["rating", NUMBER, /^[1-5](\.\d)?$/],
    ["discountPercentage", NUMBER, /^\d{1,3}$/],
    ["age", NUMBER, /^\d\d$/],
    ["birthday", { ...STRING, format: "date" }, /^(19|20)\d\d-\d\d-\d\d$/],
    ["deliveryDate", STRING, /^2026-0[34]-\d\d$/],
    ["zork", { ...STRING, format: "date" }, DAY],
    ["createdAt", { ...STRING, format: "date-time" }, /^2026-0[23]-\d\dT\d\d:\d\d:\d\dZ$/],
    ["startTime", STRING, /^\d\d:\d\d$/],
    ["startTime", { ...STRING, format: "time" }, /^\d\d:\d\d:\d\dZ$/],
    ["website", { ...STRING, format: "uri" }, /^https:\/\/[a-z-]+\.example\.com\//],
    ["imageUrl", { ...STRING, format: "uri" }, /^https:\/\/images\.example\.com\/.+\.jpg$/],
    ["id", { ...STRING, format: "uuid" }, /^[\da-f]{8}-/],
    ["orderId", STRING, /^ORD-\d{6}$/],
    ["orders.[].reference", STRING, /^ORD-\d{6}$/],
    ["company", STRING, /^\p{Lu}/u],
    ["colour", STRING, /^[a-z ]+$/],
    ["server", { ...STRING, format: "ipv4" }, /^192\.0\.2\.\d+$/],
    ["lat", NUMBER, /^-?\d\d?(\.\d+)?$/],
  ];

  test.each(cases)("%s %j", (path, leaf, want) => {
    for (const value of valuesOf(path, leaf)) expect(String(value)).toMatch(want);
  });

  test("by the seed, they differ", () => {
    expect(new Set(valuesOf("city", STRING)).size).toBeGreaterThan(15);
  });

  test("the first and last name of a person are in the whole one", () => {
    const text = { type: "string" };
    const names = { firstName: text, lastName: text, name: text };
    const given: JsonSchema = {
      type: "array",
      minItems: 3,
      items: { properties: names, required: Object.keys(names) },
    };
    const people = fakeData(given, compileSchema(given), 3) as { firstName: string; lastName: string; name: string }[];
    for (const { firstName, lastName, name } of people) expect(name).toBe(`${firstName} ${lastName}`);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  });

  test("what the data is called counts as a word before", () => {
    const given: JsonSchema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
    const data = fakeData(given, compileSchema(given), 1, { name: "event" });
    expect(data).toEqual({ name: expect.stringMatching(/^[a-z]+$/) });
  });

  test("dates are about the day that is given", () => {
    const given: JsonSchema = { type: "object", required: ["date"], properties: { date: { type: "string" } } };
    const dateIn = (year: string) => fakeData(given, compileSchema(given), 1, { now: new Date(`${year}-06-01`) });
    expect(dateIn("2031")).toEqual({ date: expect.stringMatching(/^2031-0[67]-/) });
    expect(dateIn("2018")).toEqual({ date: expect.stringMatching(/^2018-0[67]-/) });
  });

  const address: JsonSchema = {
    required: ["city"],
    properties: { city: { type: "string" } },
  };
  const around: readonly (readonly [title: string, schema: JsonSchema])[] = [
    ["within allOf", { type: "object", allOf: [address] }],
    ["within anyOf", { type: "object", anyOf: [address] }],
    ["behind a $ref", { type: "object", $ref: "#/$defs/address", $defs: { address } }],
  ];

  test.each(around)("names are seen %s", (_title, given) => {
    const data = fakeData(given, compileSchema(given), 1);
    expect(data).toEqual({ city: expect.stringMatching(/^\p{Lu}/u) });
  });

  test("where one value is not allowed, the others still suit", () => {
    const given: JsonSchema = {
      type: "object",
      required: ["city", "email"],
      properties: { city: { type: "string" }, email: { type: "string", not: { pattern: "@" } } },
    };
    const check = compileSchema(given);
    for (let seed = 0; seed < 20; seed++) {
      const data = fakeData(given, check, seed);
      expect(data).toEqual({ city: expect.stringMatching(/^\p{Lu}/u), email: expect.not.stringContaining("@") });
    }
  });

  test("where one value forbids another, the data stays plain", () => {
    const given: JsonSchema = {
      type: "object",
      required: ["quantity", "note"],
      properties: { quantity: { type: "integer" }, note: { type: "string" } },
      if: { properties: { quantity: { maximum: 9 } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { note: { maxLength: 3 } } },
    };
    const check = compileSchema(given);
    for (let seed = 0; seed < 20; seed++) expect(check(fakeData(given, check, seed))).toEqual([]);
  });

  test("the schema's own examples stay as they are", () => {
    const given = { type: "object", required: ["a"], properties: { a: { examples: [{ city: "Ghent" }] } } };
    const before = JSON.stringify(given);
    expect(fakeData(given, compileSchema(given), 1)).toEqual({ a: { city: "Ghent" } });
    expect(JSON.stringify(given)).toBe(before);
  });

  test("different items where they must differ", () => {
    const given = {
      type: "array",
      minItems: 3,
      maxItems: 3,
      uniqueItems: true,
      items: { type: "string", title: "Currency" },
    };
    const data = fakeData(given, compileSchema(given), 1) as string[];
    expect(new Set(data).size).toBe(3);
  });
});
