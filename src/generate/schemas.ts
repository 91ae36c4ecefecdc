import { isObject, type JsonObject } from "../core/index.js";
import { reachable } from "./components.js";
import { type BotContract, PARTS } from "./contract.js";
import type { OpenApi } from "./openapi.js";

/** JSON Schemas for other languages, each complete in itself, by file name: what each step sends and accepts. */
export function jsonSchemas({ steps }: BotContract, { names, schemas }: OpenApi): Map<string, JsonObject> {
  const files = new Map<string, JsonObject>();
  for (const step of steps) {
    const of = names.get(step);
    for (const part of [...PARTS, "answer"] as const) {
      const name = of?.[part];
      if (name === undefined) continue;
      const file = `${step.key}.${part}.schema.json`;
      files.set(file, schemaFile(file, `${step.name}: ${part}`, name, schemas));
    }
  }
  return files;
}

function schemaFile(file: string, title: string, name: string, schemas: OpenApi["schemas"]): JsonObject {
  const needed = reachable(schemas[name], schemas);
  const isRecursive = needed.has(name);
  const main = isRecursive ? { $ref: `#/$defs/${name}` } : schemas[name];
  const defs = Object.entries(schemas).filter(([other]) => needed.has(other));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: file,
    title,
    ...(withDefs(main) as JsonObject),
    ...(defs.length === 0 ? {} : { $defs: withDefs(Object.fromEntries(defs)) }),
  };
}

/** References into `$defs`, and without what only OpenAPI knows. */
function withDefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefs);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (key === "discriminator" && isObject(item) && "propertyName" in item) return [];
    const isReference = key === "$ref" && typeof item === "string";
    return [[key, isReference ? item.replace("#/components/schemas/", "#/$defs/") : withDefs(item)]];
  });
  return Object.fromEntries(entries);
}
