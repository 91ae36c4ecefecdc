import { ApistepError, isObject, type JsonObject, pointerTo } from "../../core/index.js";
import type { Place } from "./compare-schema.js";
import type { ContractFile } from "./contract-file.js";

/** One operation of a bot contract. */
export interface Operation {
  readonly pointer: string;
  /** Method and path; the names of variables don't count. */
  readonly call: string;
  /** `bearer`, `basic`, `mutualTLS`, `hmac`, several of them, or `none`. */
  readonly auth: string;
  /** By kind and name: `query account`. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly body: Place | undefined;
  readonly answer: Place;
}

export interface Parameter {
  readonly pointer: string;
  readonly required: boolean;
  readonly schema: Place;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** The operations of a document, by the names of their steps. */
export function operationsOf({ document, resolve, locate }: ContractFile): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    for (const method of METHODS) {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(operation)) continue;
      const pointer = pointerTo(pointerTo("/paths", path), method);
      const call = `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      for (const [name, schemas] of stepsOf(operation, call)) {
        if (found.has(name)) {
          throw new ApistepError("bad-file", `two operations are called ${name}`, { location: locate(pointer) });
        }
        found.set(name, { pointer, call, ...partsOf({ schema: operation, pointer }, schemas, resolve) });
      }
    }
  }
  return found;
}

/** The steps of an operation, each with the places of its own schemas, as far as the document tells them. */
function stepsOf({ "x-apistep-steps": steps, operationId }: JsonObject, call: string): [string, JsonObject][] {
  if (isObject(steps)) return Object.entries(steps).map(([name, schemas]) => [name, isObject(schemas) ? schemas : {}]);
  return [[typeof operationId === "string" ? operationId : call, {}]];
}

type Resolve = ContractFile["resolve"];

function partsOf(operation: Place, schemas: JsonObject, resolve: Resolve): Omit<Operation, "pointer" | "call"> {
  const at = (place: Place, ...steps: string[]) => steps.reduce((from, step) => memberOf(from, step, resolve), place);
  const own = (place: unknown, otherwise: () => Place): Place =>
    typeof place === "string" ? { schema: { $ref: `#${place}` }, pointer: place } : otherwise();
  const body = own(schemas.body, () => at(operation, "requestBody", "content", "application/json", "schema"));
  return {
    auth: authOf(operation.schema),
    parameters: parametersOf(operation, resolve),
    body: body.schema === undefined ? undefined : open(resolve(body)),
    answer: own(schemas.answer, () => at(operation, "responses", "200", "content", "application/json", "schema")),
  };
}

function memberOf(place: Place, step: string, resolve: Resolve): Place {
  const { schema, pointer } = resolve(place);
  return { schema: isObject(schema) ? schema[step] : undefined, pointer: pointerTo(pointer, step) };
}

/** A backend reads the rows that it knows. */
function open({ schema, pointer }: Place): Place {
  if (!isObject(schema)) return { schema, pointer };
  const { additionalProperties, ...rest } = schema;
  return { schema: rest, pointer };
}

function authOf(operation: unknown): string {
  const { security } = isObject(operation) ? operation : {};
  const choices = (Array.isArray(security) ? security : [])
    .map((schemes) => Object.keys(schemes).sort().join(" and "))
    .filter((choice) => choice !== "");
  return choices.length === 0 ? "none" : choices.sort().join(" or ");
}

function parametersOf(operation: Place, resolve: Resolve): Map<string, Parameter> {
  const { schema, pointer } = memberOf(operation, "parameters", resolve);
  const found = (Array.isArray(schema) ? schema : []).flatMap((value, index): [string, Parameter][] => {
    const parameter = resolve({ schema: value, pointer: pointerTo(pointer, index) });
    if (!isObject(parameter.schema) || parameter.schema.in === "path") return [];
    const { name, in: kind, required } = parameter.schema;
    const place = memberOf(parameter, "schema", resolve);
    return [[`${kind} ${name}`, { pointer: parameter.pointer, required: required === true, schema: place }]];
  });
  return new Map(found);
}
