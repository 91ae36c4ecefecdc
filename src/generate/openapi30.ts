import { isObject, type JsonObject } from "../core/index.js";

/**
 * An OpenAPI 3.1 document of ours in OpenAPI 3.0. Its schemas know less: what they can't say is left out, so that they
 * allow more than before and never less.
 */
export function toOpenApi30(document: JsonObject): JsonObject {
  return { ...(convertTree(document) as JsonObject), openapi: "3.0.3" };
}

/** Finds the schemas of a document: below `schema`, and by name below `schemas`. */
function convertTree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convertTree);
  return isObject(value) ? mapValues(value, convertMember) : value;
}

function convertMember(value: unknown, key: string): unknown {
  if (key === "schema") return convert(value);
  if (key === "securitySchemes" && isObject(value)) return withoutMutualTls(value);
  if (key === "security" && Array.isArray(value)) return value.map(withoutMutualTls);
  return key === "schemas" && isObject(value) ? mapValues(value, convert) : convertTree(value);
}

/** 3.0 has no client certificates. Where nothing is left, nothing is asked for. */
const withoutMutualTls = ({ mutualTLS: _, ...others }: JsonObject): JsonObject => others;

const mapValues = (object: JsonObject, map: (value: unknown, key: string) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));

/** What 3.0 takes as it is. */
const PLAIN = new Set(
  `title description default enum required format pattern multipleOf minimum maximum minLength maxLength minItems
  maxItems uniqueItems minProperties maxProperties deprecated readOnly writeOnly discriminator`.split(/\s+/),
);
const LISTS = new Set(["allOf", "anyOf", "oneOf"]);

function convert(schema: unknown): JsonObject {
  if (!isObject(schema)) return schema === false ? { not: {} } : {};
  const plain = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (PLAIN.has(key)) return [[key, value]];
    if (LISTS.has(key) && Array.isArray(value)) return [[key, value.map(convert)]];
    return CONVERSIONS[key]?.(value, schema) ?? [];
  });
  return withType(withReference(Object.fromEntries(plain), schema.$ref), schema.type);
}

type Conversion = (value: unknown, schema: JsonObject) => [string, unknown][];

const CONVERSIONS: Readonly<Record<string, Conversion | undefined>> = {
  const: (value) => [["enum", [value]], ...(value === null ? [["nullable", true] satisfies [string, unknown]] : [])],
  not: (value) => [["not", convert(value)]],
  examples: (value) => (Array.isArray(value) && value.length > 0 ? [["example", value[0]]] : []),
  exclusiveMinimum: (value) => [
    ["minimum", value],
    ["exclusiveMinimum", true],
  ],
  exclusiveMaximum: (value) => [
    ["maximum", value],
    ["exclusiveMaximum", true],
  ],
  items: (value, { prefixItems }) => (prefixItems === undefined ? [["items", convert(value)]] : []),
  // The place of an item is lost.
  prefixItems: (value, { items }) => {
    const kinds = (Array.isArray(value) ? value : []).map(convert);
    return items === false
      ? [["items", { anyOf: kinds }]]
      : [["items", items === undefined ? {} : { anyOf: [...kinds, convert(items)] }]];
  },
  properties: (value) => (isObject(value) ? [["properties", mapValues(value, convert)]] : []),
  // With patterns, members beyond `properties` are allowed by name, which 3.0 can't say.
  additionalProperties: (value, { patternProperties }) => {
    if (patternProperties !== undefined) return [];
    return [["additionalProperties", typeof value === "boolean" ? value : convert(value)]];
  },
};

/** In 3.0, nothing counts beside a reference. */
function withReference(schema: JsonObject, $ref: unknown): JsonObject {
  if (typeof $ref !== "string") return schema;
  if (Object.keys(schema).length === 0) return { $ref };
  const { allOf = [], ...rest } = schema;
  return { ...rest, allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])] };
}

/** In 3.0, there is one type, null is no type, and an array names its items. */
function withType(schema: JsonObject, type: unknown): JsonObject {
  const types = [type ?? typeOfValues(schema.enum) ?? []].flat();
  const named = types.filter((name) => name !== "null");
  const isNullable = named.length < types.length;
  const nullable = isNullable ? { nullable: true } : {};
  if (named.length === 0) return isNullable ? { ...schema, nullable: true, enum: [null] } : schema;
  if (named.length === 1) return withItems({ type: named[0], ...nullable, ...schema });
  const choice = { anyOf: named.map((name) => withItems({ type: name, ...nullable })) };
  if (schema.anyOf === undefined) return { ...schema, ...choice };
  const { allOf = [], ...rest } = schema;
  return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), choice] };
}

const withItems = (schema: JsonObject): JsonObject =>
  schema.type === "array" && schema.items === undefined ? { ...schema, items: {} } : schema;

/** The type of the values of an enum, when it is one. */
function typeOfValues(values: unknown): string | undefined {
  const types = new Set((Array.isArray(values) ? values : []).map((value) => typeof value));
  const [type] = types;
  return types.size === 1 && type !== undefined && ["string", "number", "boolean"].includes(type) ? type : undefined;
}
