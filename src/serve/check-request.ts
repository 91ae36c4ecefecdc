import { isObject, type JsonObject, pointerSteps } from "../core/index.js";
import { type SchemaCheck, schemaCheck } from "./check-schema.js";
import type { ProblemDetail } from "./problem.js";
import type { ServedStep } from "./step.js";

/** The parts of a request as they came. */
export interface RawRequest {
  readonly body: { readonly json: unknown } | { readonly reason: string };
  readonly query: Readonly<Record<string, string>>;
  header(name: string): string | undefined;
}

/** The parts of a request as the step's handler gets them, or what is wrong with them. */
export type CheckedRequest =
  | { readonly body: unknown; readonly query: unknown; readonly headers: unknown }
  | { readonly errors: readonly ProblemDetail[] };

/** Prepares the check of a step's requests. Rows that the step does not have are let through. */
export function requestCheck(step: ServedStep): (request: RawRequest) => CheckedRequest {
  const body = step.body && part("body", step.body);
  const query = step.query && part("query", step.query);
  const headers = step.headers && part("headers", step.headers);
  const headerNames = Object.keys(propertiesOf(step.headers));
  return (request) => {
    const checked = {
      body: body && checkBody(request.body, body),
      query: query?.(request.query, true),
      headers: headers?.(pick(headerNames, request.header), true),
    };
    const errors = Object.values(checked).flatMap((result) => result?.errors ?? []);
    if (errors.length > 0) return { errors };
    return { body: checked.body?.value, query: checked.query?.value, headers: checked.headers?.value };
  };
}

interface PartResult {
  readonly value: unknown;
  readonly errors: readonly ProblemDetail[];
}

type PartCheck = (value: unknown, isText?: boolean) => PartResult;

const propertiesOf = (schema: JsonObject | undefined) => (isObject(schema?.properties) ? schema.properties : {});

function checkBody(body: RawRequest["body"], check: PartCheck): PartResult {
  if ("json" in body) return check(body.json);
  return { value: undefined, errors: [{ in: "body", pointer: "", expected: body.reason }] };
}

function pick(names: readonly string[], read: (name: string) => string | undefined): Record<string, string> {
  const found = names.map((name) => [name, read(name)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function part(name: string, schema: JsonObject): PartCheck {
  const check = schemaCheck(schema);
  const fixed = Object.entries(propertiesOf(schema)).flatMap(([key, property]) =>
    isObject(property) && typeof property.const === "string" ? [[key, property.const] as const] : [],
  );
  return (given, isText = false) => {
    const { value, problems } = isText ? readTexts(given, check) : { value: given, problems: check(given) };
    if (problems.length === 0) return { value, errors: [] };
    // A text row such as "5" may come as a number (C-03).
    const mended = isObject(value) ? withFixedTexts(value, fixed) : value;
    const errors = check(mended).map(({ pointer, expected }) => ({ in: name, pointer, expected }));
    return { value: mended, errors };
  };
}

/** In a query and in headers all is text; where the schema wants something else, it is read as JSON. */
function readTexts(given: unknown, check: SchemaCheck): { value: unknown; problems: ReturnType<SchemaCheck> } {
  const problems = check(given);
  const wrong = new Set(problems.map(({ pointer }) => pointerSteps(pointer)[0]));
  if (!isObject(given) || wrong.size === 0) return { value: given, problems };
  const value = Object.fromEntries(
    Object.entries(given).map(([key, text]) => [key, wrong.has(key) ? readJson(text) : text]),
  );
  return { value, problems: check(value) };
}

function readJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

function withFixedTexts(value: JsonObject, fixed: readonly (readonly [string, string])[]): JsonObject {
  const meant = fixed.filter(([key, text]) => Object.hasOwn(value, key) && String(value[key]) === text);
  return { ...value, ...Object.fromEntries(meant) };
}
