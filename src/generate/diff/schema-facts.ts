import { isObject, type JsonObject, jsonText } from "../../core/index.js";

// What a JSON Schema says, keyword by keyword.

const ALL_TYPES = ["string", "number", "boolean", "object", "array", "null"];

export function typesOf(schema: JsonObject): string[] {
  if (schema.type !== undefined) return [schema.type].flat().map(String);
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  if (!Array.isArray(values)) return ALL_TYPES;
  return [...new Set(values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)))];
}

export const allowsType = (types: readonly string[], type: string) =>
  types.includes(type) || (type === "integer" && types.includes("number"));

const NAMES: Readonly<Record<string, string>> = {
  integer: "a whole number",
  array: "an array",
  object: "an object",
  null: "null",
};

/** Types as a person says them: "a number or null". */
export const nameOfTypes = (types: readonly string[]) =>
  types.length === ALL_TYPES.length ? "anything" : types.map((type) => NAMES[type] ?? `a ${type}`).join(" or ");

/** The values that are allowed, as JSON; undefined when they are not listed. */
export function valuesOf({ const: only, enum: values }: JsonObject): string[] | undefined {
  if (only !== undefined) return [jsonText(only)];
  return Array.isArray(values) ? values.map(jsonText) : undefined;
}

export const propertiesOf = ({ properties }: JsonObject) => (isObject(properties) ? properties : {});
export const isRequired = ({ required }: JsonObject, name: string) =>
  Array.isArray(required) && required.includes(name);
export const isClosed = ({ additionalProperties }: JsonObject) => additionalProperties === false;
