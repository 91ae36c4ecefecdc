import { isObject, type JsonObject, pointerSteps, pointerTo } from "../core/index.js";
import { answerSchema } from "./answer-schema.js";
import { type Components, createComponents, placeOf, reachable, type StepNames } from "./components.js";
import { type BotContract, PARTS, type Part, type StepContract } from "./contract.js";
import { typeName } from "./names.js";
import { pathsOf } from "./operations.js";
import { platformSchemas } from "./platform-schemas.js";
import { securitySchemes } from "./security.js";

/** The bot contract as an OpenAPI 3.1 document: one operation for each API step. */
export interface OpenApi {
  readonly document: JsonObject;
  /** All schemas, also those of a query and of headers, which a document spells as parameters. */
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly names: ReadonlyMap<StepContract, StepNames>;
  /** From a place in the document, a JSON pointer, to where the bot file says it. */
  readonly origins: ReadonlyMap<string, string>;
}

export async function openapi(contract: BotContract): Promise<OpenApi> {
  const components = createComponents(await platformSchemas(contract));
  const origins = new Map<string, string>();
  const names = new Map(contract.steps.map((step) => [step, addStep(step, contract, components, origins)]));
  const paths = pathsOf({ contract, names, schemas: components.schemas, origins });
  const document = {
    openapi: "3.1.0",
    info: {
      title: contract.name,
      version: "1",
      description: contract.description ?? `What the API steps of the bot "${contract.name}" send and accept.`,
    },
    servers: [{ url: "/", description: "The backend." }],
    paths,
    components: componentsOf(contract, paths, components.schemas),
  };
  return { document, schemas: components.schemas, names, origins };
}

function componentsOf({ steps }: BotContract, paths: JsonObject, schemas: Readonly<Record<string, JsonObject>>) {
  const kept = reachable(paths, schemas);
  const schemes = securitySchemes(steps);
  const failed = { description: "A failed call: the conversation goes to the block Error occurred (F-046)." };
  return {
    ...(Object.keys(schemes).length === 0 ? {} : { securitySchemes: schemes }),
    responses: { Failed: failed },
    schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => kept.has(name))),
  };
}

type Origins = Map<string, string>;

function addStep(step: StepContract, contract: BotContract, components: Components, origins: Origins): StepNames {
  const [body, query, headers] = PARTS.map((part) => addPart(step, part, components, origins));
  const session = new Map<string, string>();
  for (const [namespace, schema] of step.session ?? []) {
    const pointer = pointerTo("/expects/session", namespace);
    const { name, parts } = components.add(`${step.typeName}${typeName(namespace)}Data`, schema, step.locate(pointer));
    origins.set(placeOf(name), step.step.pointer + pointer);
    for (const [part, inner] of parts) origins.set(placeOf(part), step.step.pointer + pointer + inner);
    session.set(namespace, name);
  }
  const answer = components.put(`${step.typeName}Answer`, answerSchema(step, contract, session));
  origins.set(placeOf(answer), `${step.step.pointer}/expects`);
  for (const [member, pointer] of Object.entries(ORIGIN_IN_EXPECTS)) {
    origins.set(placeOf(answer, "properties", member), step.step.pointer + pointer);
  }
  return { body, query, headers, answer, session };
}

const ORIGIN_IN_EXPECTS = {
  session: "/expects/session",
  action: "/expects/nextDialogstate",
  nextDialogstate: "/expects/nextDialogstate",
};

/** Undefined when the step sends nothing of this kind. */
function addPart(step: StepContract, part: Part, components: Components, origins: Origins): string | undefined {
  const schema = step.request[part];
  if (schema === undefined || Object.keys(schema.properties ?? {}).length === 0) return undefined;
  const location = step.locate(`/${part}`);
  const { name, parts } = components.add(`${step.typeName}${typeName(part)}`, described(step, part, schema), location);
  const pointer = `${step.step.pointer}/${part}`;
  origins.set(placeOf(name), pointer);
  for (const [component, inner] of parts)
    origins.set(placeOf(component), pointerTo(pointer, pointerSteps(inner)[1] ?? ""));
  for (const { key } of step.step[part]) {
    const property = part === "headers" ? key.toLowerCase() : key;
    origins.set(placeOf(name, "properties", property), pointerTo(pointer, key));
  }
  return name;
}

/** A part of the request, each row with what it sends where its schema doesn't tell. */
function described(step: StepContract, part: Part, schema: JsonObject): JsonObject {
  const rows = new Map(step.step[part].map((row) => [part === "headers" ? row.key.toLowerCase() : row.key, row]));
  const unknown = part === "body" ? {} : { type: "string" };
  const describe = (key: string, property: unknown) => {
    const row = rows.get(key);
    if (row === undefined || row.type === "text") return property;
    const description = row.type === "variable" ? `The variable ${row.variable}.` : `The block ${row.block.name}.`;
    return isObject(property)
      ? { description, ...property }
      : property === true
        ? { ...unknown, description }
        : property;
  };
  const entries = Object.entries(isObject(schema.properties) ? schema.properties : {});
  return { ...schema, properties: Object.fromEntries(entries.map(([key, value]) => [key, describe(key, value)])) };
}
