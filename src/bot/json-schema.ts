import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formatsModule from "ajv-formats";
import { type SchemaProblem, toProblems } from "../core/index.js";
import type { JsonSchema } from "./model.js";

/** What is wrong with a value by a schema; empty when nothing is. */
export type SchemaCheck = (value: unknown) => SchemaProblem[];

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
    addUsedSchema: false,
    logger: false,
  });
  formatsModule.default(shared);
  return shared;
}

/**
 * Compiles a JSON Schema that a person wrote.
 * @throws {Error} when it is no schema: an unknown keyword, a wrong type, an unresolved `$ref`
 */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  const validate: ValidateFunction = ajv().compile(schema);
  ajv().removeSchema(schema); // or it would keep every schema of every reload
  return (value) => (validate(value) ? [] : toProblems(validate.errors ?? []));
}
