import { type JsonSchema, mapSchema } from "../bot/index.js";
import { isObject, type JsonObject } from "../core/index.js";

/**
 * A document as openapi-typescript has to be told it, so that its types allow what the schemas allow. For types only:
 * it says less than the document.
 */
export function typedDocument(document: JsonObject, schemas: Readonly<Record<string, JsonObject>>): unknown {
  const { components, paths, ...rest } = document;
  const typed = Object.entries(schemas).map(([name, schema]) => [name, typedSchema(schema)]);
  const all = { ...(components as JsonObject), schemas: Object.fromEntries(typed) };
  return { ...rest, paths: inParameters(paths), components: all };
}

/** Outside of components, schemas stand in members of this name: of parameters and of bodies. */
function inParameters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inParameters);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === "schema" && isObject(item) ? typedSchema(item) : inParameters(item),
  ]);
  return Object.fromEntries(entries);
}

const typedSchema = (schema: JsonSchema): JsonSchema =>
  mapSchema(schema, (part) => withMembers(withoutNeedlessText(withoutDiscriminator(part))));

/** TypeScript narrows by the constant `type` of a message; openapi-typescript would put schema names there. */
function withoutDiscriminator({ discriminator, ...schema }: JsonObject): JsonObject {
  return schema;
}

/** A text beside any text says nothing: `string | ""`. */
function withoutNeedlessText(schema: JsonObject): JsonObject {
  const { anyOf } = schema;
  if (!Array.isArray(anyOf) || !anyOf.some(isAnyText)) return schema;
  return { ...schema, anyOf: anyOf.filter((item) => !isObject(item) || typeof item.const !== "string") };
}

const isAnyText = (schema: unknown) =>
  isObject(schema) && [schema.type].flat().includes("string") && !NARROWER.some((keyword) => keyword in schema);

const COMPOSED = ["allOf", "anyOf", "oneOf"];
const NARROWER = ["$ref", "const", "enum", ...COMPOSED];

/**
 * Left alone, an object without `properties` would be one without members, a required member that has no schema could
 * not be written, and the type of other members would have to fit the known ones too. Where there are properties and
 * nothing is said of others, these are not writable: they may be slips.
 */
function withMembers(schema: JsonObject): JsonObject {
  const known = isObject(schema.properties) ? schema.properties : {};
  const names = Object.keys(known);
  if (!isOfObjects(schema, names)) return schema;
  const others = schema.additionalProperties ?? schema.unevaluatedProperties;
  const hasPatterns = isObject(schema.patternProperties) && Object.keys(schema.patternProperties).length > 0;
  if (others === false && !hasPatterns) return schema;

  const rest = isObject(others) ? others : true;
  const nameless = requiredIn(schema).filter((name) => !Object.hasOwn(known, name));
  const properties = { ...known, ...Object.fromEntries(nameless.map((name) => [name, hasPatterns ? true : rest])) };
  const isTyped = isObject(others) || hasPatterns;
  const open = isTyped
    ? { anyOf: [...(isObject(others) ? [others] : []), ...Object.values(properties)] }
    : others === true || names.length === 0;
  return { ...schema, properties, ...(open === false ? {} : { additionalProperties: open }) };
}

/** What a choice between schemas allows is said there. */
function isOfObjects(schema: JsonObject, names: readonly string[]): boolean {
  if (["$ref", "const", "enum"].some((keyword) => keyword in schema)) return false;
  if (names.length > 0) return true;
  return [schema.type].flat().includes("object") && !COMPOSED.some((keyword) => keyword in schema);
}

const requiredIn = ({ required }: JsonObject): string[] => (Array.isArray(required) ? required.map(String) : []);
