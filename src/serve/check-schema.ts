import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import {
  isObject,
  type JsonObject,
  pointerSteps,
  type SchemaError,
  type SchemaProblem,
  toProblems,
  valueAt,
} from "../core/index.js";

/** What is wrong with a value by a schema; empty when nothing is. */
export type SchemaCheck = (value: unknown) => SchemaProblem[];

/**
 * Prepares a check by a JSON Schema. It interprets the schema and makes no code of it, which edge runtimes and strict
 * content security policies forbid.
 */
export function schemaCheck(schema: JsonObject | boolean): SchemaCheck {
  const validator = new Validator(schema as Schema, "2020-12", false);
  return (value) => {
    const { valid, errors } = validator.validate(value);
    return valid ? [] : toProblems(errors.flatMap((error) => toSchemaError(error, schema, value) ?? []));
  };
}

/** Errors that only say that there are others, below. */
const CONTAINERS = new Set(["properties", "patternProperties", "items", "prefixItems", "$ref", "allOf", "if"]);

function toSchemaError(error: OutputUnit, schema: unknown, value: unknown): SchemaError | undefined {
  const { keyword } = error;
  if (CONTAINERS.has(keyword)) return undefined;
  const instancePath = decodeURIComponent(error.instanceLocation.slice(1));
  const parent = schemaAt(error.keywordLocation, schema);
  const isClosed = ["additionalProperties", "unevaluatedProperties"].includes(keyword);
  if (isClosed && parent?.[keyword] !== false) return undefined;
  return {
    instancePath,
    keyword,
    params: paramsOf(error, parent ?? {}),
    parentSchema: parent ?? {},
    data: valueAt(value, instancePath),
    message: error.error,
  };
}

/** The schema that holds the keyword at a location, through references. */
function schemaAt(location: string, root: unknown): JsonObject | undefined {
  let found = root;
  for (const step of pointerSteps(decodeURIComponent(location.slice(1))).slice(0, -1)) {
    if (typeof found !== "object" || found === null) return undefined;
    const next = (found as JsonObject)[step];
    found = step === "$ref" && typeof next === "string" ? valueAt(root, decodeURIComponent(next.slice(1))) : next;
  }
  return isObject(found) ? found : undefined;
}

function paramsOf({ keyword, error }: OutputUnit, parent: JsonObject): SchemaError["params"] {
  const quoted = /"(.*)"/s.exec(error)?.[1];
  return {
    limit: parent[keyword],
    type: parent.type,
    allowedValues: parent.enum,
    allowedValue: parent.const,
    pattern: parent.pattern,
    format: parent.format,
    ...(keyword === "required" ? { missingProperty: quoted } : {}),
    ...(keyword === "additionalProperties" ? { additionalProperty: quoted } : {}),
  };
}
