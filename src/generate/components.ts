import type { JsonSchema } from "../bot/index.js";
import { isObject, type JsonObject, type Location, pointerSteps, pointerTo } from "../core/index.js";
import type { Part } from "./contract.js";
import { importSchema } from "./import-schema.js";

/** The named schemas of a document. */
export interface Components {
  readonly schemas: Readonly<Record<string, JsonObject>>;
  /**
   * Adds a schema that a person wrote, and each part of it that is referred to: there, what `$ref` says is found in
   * the document.
   * @param at where the schema stands
   * @throws {ApistepError} `bad-file` when it holds a reference that a document can't hold
   */
  add(name: string, schema: JsonSchema, at: Location): Added;
  /** Adds a schema of ours, whose references are those of the document. */
  put(name: string, schema: JsonObject): string;
}

/** What became of a schema. */
export interface Added {
  /** The name that it got. */
  readonly name: string;
  /** The names that parts of it got, and where they are in it, as JSON pointers. */
  readonly parts: ReadonlyMap<string, string>;
}

/** The components of one step. */
export interface StepNames extends Readonly<Record<Part, string | undefined>> {
  readonly answer: string;
  /** By namespace. */
  readonly session: ReadonlyMap<string, string>;
}

/** A reference to a component. */
export const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Where a component, or something in it, is in a document. */
export const placeOf = (name: string, ...steps: string[]) => steps.reduce(pointerTo, `/components/schemas/${name}`);

/** @param first components that are there already */
export function createComponents(first: Readonly<Record<string, JsonObject>>): Components {
  const schemas: Record<string, JsonObject> = { ...first };
  const reserve = (name: string) => {
    let free = name;
    for (let count = 2; Object.hasOwn(schemas, free); count += 1) free = `${name}${count}`;
    schemas[free] = {};
    return free;
  };
  return {
    schemas,
    put: (name, schema) => {
      const free = reserve(name);
      schemas[free] = schema;
      return free;
    },
    add: (name, schema, at) => {
      const root = isObject(schema) ? schema : schema ? {} : { not: {} };
      return importSchema(root, name, at, { reserve, set: (free, copy) => Object.assign(schemas, { [free]: copy }) });
    },
  };
}

/** The names of the components that a part of a document refers to, directly or through other components. */
export function reachable(part: unknown, schemas: Readonly<Record<string, JsonObject>>): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [part];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    open.push(...Object.values(value));
    const { $ref } = value as JsonObject;
    if (typeof $ref !== "string" || !$ref.startsWith("#/components/schemas/")) continue;
    const name = pointerSteps($ref.slice(1))[2] ?? "";
    if (found.has(name)) continue;
    found.add(name);
    open.push(schemas[name]);
  }
  return found;
}
