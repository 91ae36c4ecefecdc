import { isObject, type JsonObject, pointerSteps, pointerTo } from "../core/index.js";
import { placeOf, refTo, type StepNames } from "./components.js";
import { type BotContract, OWN_PLACE, type StepContract } from "./contract.js";
import { typeName } from "./names.js";
import { securityOf } from "./security.js";

/** What the operations are made of. */
interface Context {
  readonly contract: BotContract;
  readonly names: ReadonlyMap<StepContract, StepNames>;
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly origins: Map<string, string>;
}

/** Steps with the same method and path are one operation. */
export function pathsOf(context: Context): JsonObject {
  const groups = new Map<string, StepContract[]>();
  for (const step of context.contract.steps) {
    const place = pointerTo(pointerTo("/paths", step.path.template), step.method.toLowerCase());
    groups.set(place, [...(groups.get(place) ?? []), step]);
  }
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [place, steps] of groups) {
    const [, template = "", method = ""] = pointerSteps(place);
    paths[template] = { ...paths[template], [method]: operation(steps, place, context) };
  }
  return paths;
}

function operation(steps: readonly StepContract[], place: string, context: Context): JsonObject {
  const [first] = steps;
  context.origins.set(place, first?.step.pointer ?? "");
  const description = steps.flatMap((step) => step.description ?? []).join("\n\n");
  const parameters = parametersOf(steps, place, context);
  const answers = steps.map((step) => refTo(context.names.get(step)?.answer ?? ""));
  return {
    operationId: steps.map(({ key, typeName }, index) => (index === 0 ? key : typeName)).join("Or"),
    summary: steps.map(({ name }) => name).join(", "),
    ...(description === "" ? {} : { description }),
    "x-apistep-steps": Object.fromEntries(steps.map((step) => [step.name, schemasOf(context.names.get(step))])),
    security: securityOf(steps),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(steps, context),
    responses: {
      "200": { description: "The answer.", content: { "application/json": { schema: choice(answers) } } },
      "422": { $ref: "#/components/responses/Failed" }, // what generated handlers say of a wrong request
      default: { $ref: "#/components/responses/Failed" },
    },
  };
}

/** What one step sends and accepts, where several share an operation. */
function schemasOf(names: StepNames | undefined): JsonObject {
  const { body, answer = "" } = names ?? {};
  return { ...(body === undefined ? {} : { body: placeOf(body) }), answer: placeOf(answer) };
}

const choice = (schemas: readonly JsonObject[]) => (schemas.length === 1 ? schemas[0] : { anyOf: schemas });

function requestBody(steps: readonly StepContract[], { names }: Context): JsonObject {
  const bodies = steps.flatMap((step) => names.get(step)?.body ?? []);
  if (bodies.length === 0) return {};
  const examples = Object.fromEntries(
    steps.flatMap((step) =>
      step.examples.map(({ name, body }) => [
        step.key + typeName(name),
        { summary: steps.length === 1 ? name : `${step.name}: ${name}`, value: body },
      ]),
    ),
  );
  const media = {
    schema: choice(bodies.map(refTo)),
    ...(Object.keys(examples).length === 0 ? {} : { examples }),
  };
  return { requestBody: { required: bodies.length === steps.length, content: { "application/json": media } } };
}

function parametersOf(steps: readonly StepContract[], place: string, context: Context): JsonObject[] {
  const inPath = (steps[0]?.path.parameters ?? []).map(({ name, variable }) => ({
    name,
    in: "path",
    required: true,
    description: `The variable ${variable}.`,
    schema: { type: "string" },
  }));
  const rows = [...rowParameters(steps, "query", context), ...rowParameters(steps, "headers", context)];
  for (const [index, { origin }] of rows.entries()) {
    if (origin !== undefined) context.origins.set(`${place}/parameters/${inPath.length + index}`, origin);
  }
  return [...inPath, ...rows.map(({ parameter }) => parameter)];
}

/** A parameter for each row; required when each of the steps sends it. */
function rowParameters(steps: readonly StepContract[], part: "query" | "headers", context: Context): RowParameter[] {
  const components = steps.flatMap((step) => context.names.get(step)?.[part] ?? []);
  const objects = components.map((name) => context.schemas[name]);
  const keys = new Set(objects.flatMap((schema) => Object.keys(schema?.properties ?? {})));
  const names = [...keys].filter((name) => part === "query" || !OWN_PLACE.has(name));
  return names.map((name) => {
    const schemas = objects.map((schema) => propertyOf(schema, name)).filter((schema) => schema !== undefined);
    const isRequired = objects.length === steps.length && objects.every((schema) => isRequiredIn(schema, name));
    const places = components.map((component) => placeOf(component, "properties", name));
    return {
      parameter: { name, in: part === "query" ? "query" : "header", required: isRequired, schema: choice(schemas) },
      origin: places.map((place) => context.origins.get(place)).find((pointer) => pointer !== undefined),
    };
  });
}

interface RowParameter {
  readonly parameter: JsonObject;
  readonly origin: string | undefined;
}

function propertyOf(schema: JsonObject | undefined, name: string): JsonObject | undefined {
  const properties = isObject(schema?.properties) ? schema.properties : {};
  if (!Object.hasOwn(properties, name)) return undefined;
  return isObject(properties[name]) ? properties[name] : {};
}

const isRequiredIn = (schema: JsonObject | undefined, name: string) =>
  Array.isArray(schema?.required) && schema.required.includes(name);
