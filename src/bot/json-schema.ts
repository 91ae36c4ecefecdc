import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formatsModule from "ajv-formats";
import { type SchemaProblem, toProblems } from "../core/index.js";
import type { JsonSchema } from "./model.js";
import { malformedSchema } from "./schema-form.js";

/** What is wrong with a value by a schema; empty when nothing is. */
export type SchemaCheck = (value: unknown) => SchemaProblem[];

/**
 * How exactly, in decimal places, a value must be a multiple: 138.32 / 0.01 is 13831.999999999998 for a computer.
 * Enough to tell a tenth of a cent, and loose enough for billions of cents.
 */
const PLACES = 4;

let shared: Ajv2020 | undefined;

function ajv(): Ajv2020 {
  if (shared !== undefined) return shared;
  shared = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    logger: false,
    multipleOfPrecision: PLACES,
    meta: false, // see malformedSchema
    validateSchema: false,
  });
  formatsModule.default(shared);
  return shared;
}

/** A bot's schemas are compiled when its file is read, and asked for again by all that uses the bot. */
const compiled = new WeakMap<object, SchemaCheck>();

/**
 * Compiles a JSON Schema that a person wrote.
 * @throws {Error} when it is no schema: an unknown keyword, a wrong type, an unresolved `$ref`
 */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  const known = typeof schema === "object" ? compiled.get(schema) : undefined;
  if (known !== undefined) return known;
  const fault = malformedSchema(schema);
  if (fault !== undefined) throw new Error(fault);
  const validate = compileOnce(schema);
  const check: SchemaCheck = (value) => (validate(value) ? [] : toProblems(validate.errors ?? []));
  if (typeof schema === "object") compiled.set(schema, check);
  return check;
}

/** Compiles and forgets: or ajv would keep every schema of every reload, and take an `$id` once only. */
function compileOnce(schema: JsonSchema): ValidateFunction {
  try {
    return ajv().compile(schema);
  } finally {
    if (typeof schema === "object") ajv().removeSchema(schema);
  }
}
