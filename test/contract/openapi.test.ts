import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject, type JsonObject, pointerTo, valueAt } from "../../src/core/index.js";

const document: unknown = parse(readFileSync(new URL("../../openapi/api-step.yaml", import.meta.url), "utf8"));
const FACT = /\b(?:F-\d{3}|[CU]-\d{2})\b/;
const SCHEMAS = "/components/schemas";

interface Place {
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** A schema, and those of its members, items and other values. */
function schemasIn(pointer: string, schema: unknown): Place[] {
  if (!isObject(schema)) return [];
  const inside = ["properties", "$defs"].flatMap((keyword) => {
    const members = schema[keyword];
    return isObject(members) ? Object.keys(members).map((name) => pointerTo(`${pointer}/${keyword}`, name)) : [];
  });
  const others = ["items", "additionalProperties"].map((keyword) => `${pointer}/${keyword}`);
  return [{ pointer, schema }, ...[...inside, ...others].flatMap((at) => schemasIn(at, valueAt(document, at)))];
}

const schemas = valueAt(document, SCHEMAS);
const places = Object.keys(isObject(schemas) ? schemas : {}).flatMap((name) => {
  const pointer = pointerTo(SCHEMAS, name);
  return schemasIn(pointer, valueAt(document, pointer));
});

/** Follows references: what describes a place may stand where they lead. */
function resolve(schema: JsonObject): JsonObject {
  const target = typeof schema.$ref === "string" ? valueAt(document, schema.$ref.slice(1)) : undefined;
  return isObject(target) ? { ...resolve(target), ...schema, $ref: undefined } : schema;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ ...(isObject(document) ? document : {}), $id: "api-step" });

function expectExamples(pointer: string, examples: readonly unknown[]): void {
  const validate = ajv.getSchema(`api-step#${pointer}`);
  expect(validate, pointer).toBeDefined();
  for (const example of examples) {
    expect(validate?.(example), `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText(validate?.errors)}`).toBe(
      true,
    );
  }
}

test("there are schemas to look at", () => expect(places.length).toBeGreaterThan(80));

describe.each(places.map(({ pointer, schema }) => [pointer, schema] as const))("%s", (pointer, schema) => {
  const { description, examples } = resolve(schema);

  test("has a description with its fact", () => expect(description).toMatch(FACT));

  test("has examples that it allows", () => {
    expect(Array.isArray(examples) && examples.length > 0).toBe(true);
    if (Array.isArray(examples)) expectExamples(pointer, examples);
  });
});

/** Every object in the document that has both a schema and examples: media types and parameters. */
function examplesIn(pointer: string, node: unknown): (readonly [pointer: string, examples: readonly unknown[]])[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => examplesIn(`${pointer}/${index}`, item));
  if (!isObject(node)) return [];
  const named = isObject(node.examples) ? Object.values(node.examples) : [];
  const examples = [
    ...(node.example === undefined ? [] : [node.example]),
    ...named.map((example) => (isObject(example) ? example.value : undefined)),
  ];
  const found = isObject(node.schema) && examples.length > 0 ? [[`${pointer}/schema`, examples] as const] : [];
  return [...found, ...Object.entries(node).flatMap(([key, value]) => examplesIn(pointerTo(pointer, key), value))];
}

describe("examples of parameters and bodies", () => {
  const found = examplesIn("", document);
  test("are there", () => expect(found.length).toBeGreaterThan(4));
  test.each(found)("%s", (pointer, examples) => expectExamples(pointer, examples));
});

test("another OpenAPI tool takes the contract for valid", async () => {
  await expect(SwaggerParser.validate("openapi/api-step.yaml")).resolves.toMatchObject({ openapi: "3.1.0" });
});
