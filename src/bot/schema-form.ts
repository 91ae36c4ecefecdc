import { isObject, type JsonObject, preview } from "../core/index.js";

const IS_SCHEMA = new Set([
  ...["additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
const HAS_SCHEMAS_BY_NAME = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);
const HAS_SCHEMAS_IN_ORDER = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const IS_COUNT = new Set([
  ...["maxContains", "maxItems", "maxLength", "maxProperties"],
  ...["minContains", "minItems", "minLength", "minProperties"],
]);

/**
 * Says what of a JSON Schema has a form that no schema has, such as `amount: number` in place of
 * `amount: { type: number }`. It finds what ajv's compiler lets pass; the schema of schemas would find it too, but
 * takes longer to load than all the rest of a command.
 */
export function malformedSchema(schema: unknown, path = ""): string | undefined {
  if (typeof schema === "boolean") return undefined;
  const here = path === "" ? "" : `${path}: `;
  if (!isObject(schema)) return `${here}expected a schema (an object, true or false), got ${preview(schema)}`;
  for (const [keyword, value] of Object.entries(schema)) {
    const place = path === "" ? keyword : `${path}.${keyword}`;
    const fault = malformedKeyword(keyword, value, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function malformedKeyword(keyword: string, value: unknown, place: string): string | undefined {
  const expected = (what: string) => `${place}: expected ${what}, got ${preview(value)}`;
  if (IS_SCHEMA.has(keyword)) return malformedSchema(value, place);
  if (HAS_SCHEMAS_BY_NAME.has(keyword)) {
    return isObject(value) ? firstFault(value, place) : expected("schemas by name");
  }
  if (HAS_SCHEMAS_IN_ORDER.has(keyword)) {
    return Array.isArray(value) && value.length > 0 ? firstFault({ ...value }, place) : expected("a list of schemas");
  }
  if (IS_COUNT.has(keyword)) {
    return Number.isInteger(value) && Number(value) >= 0 ? undefined : expected("a whole number from 0 on");
  }
  if (keyword === "multipleOf") return Number(value) > 0 ? undefined : expected("a number above 0");
  if (keyword === "type") return Array.isArray(value) && value.length === 0 ? expected("a type") : undefined;
  return undefined;
}

function firstFault(schemas: JsonObject, place: string): string | undefined {
  for (const [name, schema] of Object.entries(schemas)) {
    const fault = malformedSchema(schema, `${place}.${name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
