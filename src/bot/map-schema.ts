import { isObject, type JsonObject } from "../core/index.js";
import type { JsonSchema } from "./model.js";

/** Keywords whose values are data, not schemas. */
const DATA = new Set(["const", "enum", "default", "examples", "required", "dependentRequired"]);
/** Keywords whose values are schemas by name. */
const BY_NAME = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/**
 * A copy of a JSON Schema with `visit` applied to it and to every schema in it, from the outside in. Where `visit`
 * gives undefined, the schema stays as it is, with all that is in it.
 */
export function mapSchema(schema: JsonSchema, visit: (schema: JsonObject) => JsonObject | undefined): JsonSchema {
  return mapValue(schema, visit) as JsonSchema;
}

type Visit = Parameters<typeof mapSchema>[1];

function mapValue(value: unknown, visit: Visit): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, visit));
  if (!isObject(value)) return value;
  const changed = visit(value);
  return changed === undefined ? value : mapMembers(changed, (item, key) => mapKeyword(key, item, visit));
}

function mapKeyword(keyword: string, value: unknown, visit: Visit): unknown {
  if (DATA.has(keyword)) return value;
  return BY_NAME.has(keyword) && isObject(value)
    ? mapMembers(value, (schema) => mapValue(schema, visit))
    : mapValue(value, visit);
}

function mapMembers(object: JsonObject, map: (value: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
