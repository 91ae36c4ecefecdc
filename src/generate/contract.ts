import { buildRequest, initialSession } from "../backend/index.js";
import type { ApiStep, Auth, Block, Bot, JsonSchema, Method, RequestContract, Row } from "../bot/index.js";
import { compileSchema, requestContract } from "../bot/index.js";
import { placeholders, type Wire } from "../contract/index.js";
import { ApistepError, isObject, type JsonObject, type Location } from "../core/index.js";
import { lowerName, typeName } from "./names.js";
import { type PathTemplate, pathTemplate } from "./path-template.js";

/** One bot as its backend sees it: what every emitter works from. */
export interface BotContract {
  readonly name: string;
  readonly description: string | undefined;
  /** Where answers carry nextDialogstate. */
  readonly wire: Wire;
  /** Undefined when the bot file names no blocks: then any target is taken. */
  readonly blocks: readonly KnownBlock[] | undefined;
  readonly steps: readonly StepContract[];
}

/** A block; its id is undefined when only the environment knows it. */
export interface KnownBlock {
  readonly name: string;
  readonly id: string | undefined;
}

/** What one API step sends and accepts. */
export interface StepContract {
  /** As in the bot file. */
  readonly name: string;
  /** The name in ASCII, for an operation and for files: `checkBalance`. */
  readonly key: string;
  /** The name that its schemas start with: `CheckBalance`. */
  readonly typeName: string;
  readonly description: string | undefined;
  readonly method: Method;
  readonly path: PathTemplate;
  readonly request: RequestContract;
  /** The rows that always send the same. */
  readonly fixed: Readonly<Record<Part, JsonObject>>;
  /** The rows of type dialogstate, with the name of their block (F-047). */
  readonly dialogstates: readonly { readonly block: string; readonly part: Part; readonly key: string }[];
  readonly auth: Auth["type"] | undefined;
  /** The schema of the data of each namespace that an answer may write. Undefined: any. */
  readonly session: ReadonlyMap<string, JsonSchema> | undefined;
  /** Where an answer may go; null: nowhere. Undefined: anywhere. */
  readonly targets: readonly (KnownBlock | null)[] | undefined;
  /** Bodies of the samples that the request's schema allows, and that hold nothing sensitive. */
  readonly examples: readonly { readonly name: string; readonly body: JsonObject }[];
  readonly step: ApiStep;
  /** Where a part of the step stands in the bot file; a pointer within the step. */
  locate(pointer: string): Location;
}

export type Part = keyof RequestContract;
export const PARTS = ["body", "query", "headers"] as const satisfies readonly Part[];

/** Headers that OpenAPI describes otherwise than as parameters. */
export const OWN_PLACE: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/**
 * The bot contract of a bot.
 * @throws {ApistepError} `bad-file` when the names of two steps become the same in code
 */
export function botContract(bot: Bot, wire: Wire = "action"): BotContract {
  const templates = new Map<string, string>();
  const steps = [...bot.apiSteps.values()].map((step) => stepContract(bot, step, templates));
  checkNames(steps);
  const { name, description, blocks } = bot;
  return { name, description, wire, blocks: blocks && [...blocks.values()].map(knownBlock), steps };
}

// An id that holds a placeholder came from the environment: see `loadForGeneration`.
const isKnown = (id: string) => placeholders(id).length === 0;
const knownBlock = ({ name, id }: Block): KnownBlock => ({ name, id: isKnown(id) ? id : undefined });

function stepContract(bot: Bot, step: ApiStep, templates: Map<string, string>): StepContract {
  const request = withoutUnknownIds(requestContract(bot, step));
  const rows = rowsOf(step);
  return {
    name: step.name,
    key: lowerName(step.name),
    typeName: typeName(step.name),
    description: step.description,
    method: step.method,
    path: pathTemplate(step.path, templates),
    request,
    fixed: {
      body: fixedRows(request, rows, "body"),
      query: fixedRows(request, rows, "query"),
      headers: fixedRows(request, rows, "headers"),
    },
    dialogstates: rows.flatMap(({ part, row }) =>
      row.type === "dialogstate" ? [{ block: row.block.name, part, key: row.key }] : [],
    ),
    auth: step.auth?.type,
    session: step.expects.session,
    targets: step.expects.nextDialogstate?.map((block) => (block === null ? null : knownBlock(block))),
    examples: examplesOf(bot, step, request),
    step,
    locate: (pointer) => bot.locate(step.pointer + pointer),
  };
}

function rowsOf(step: ApiStep): { part: Part; row: Row }[] {
  const body = step.method === "GET" ? [] : step.body;
  return [
    ...body.map((row) => ({ part: "body" as const, row })),
    ...step.query.map((row) => ({ part: "query" as const, row })),
    ...step.headers.map((row) => ({ part: "headers" as const, row: { ...row, key: row.key.toLowerCase() } })),
  ];
}

const propertiesOf = (schema: JsonObject | undefined) => (isObject(schema?.properties) ? schema.properties : {});

/** The block ids that only the environment knows are any text. */
function withoutUnknownIds({ body, query, headers }: RequestContract): RequestContract {
  const anyId = (schema: unknown) =>
    isObject(schema) && typeof schema.const === "string" && !isKnown(schema.const)
      ? { type: "string", minLength: 1 }
      : schema;
  const inPart = (schema: JsonObject): JsonObject => ({
    ...schema,
    properties: mapValues(propertiesOf(schema), anyId),
  });
  return { body: body && inPart(body), query: inPart(query), headers: inPart(headers) };
}

const mapValues = (object: JsonObject, map: (value: unknown) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

function fixedRows(request: RequestContract, rows: readonly { part: Part; row: Row }[], part: Part): JsonObject {
  const ids = new Map(
    rows.flatMap(({ part: of, row }) => (of === part && row.type === "dialogstate" ? [[row.key, row.block.id]] : [])),
  );
  const fixed = Object.entries(propertiesOf(request[part])).flatMap(([key, schema]) => {
    const value = isObject(schema) && schema.const !== undefined ? schema.const : ids.get(key);
    return value === undefined || (typeof value === "string" && !isKnown(value)) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fixed);
}

function examplesOf(bot: Bot, step: ApiStep, { body }: RequestContract): { name: string; body: JsonObject }[] {
  const isSensitive = (variable: string) => bot.variables.get(variable.split(/[.[]/)[0] ?? "")?.sensitive === true;
  if (body === undefined || step.body.some((row) => row.type === "variable" && isSensitive(row.variable))) return [];
  const check = compileSchema(body);
  return step.samples.flatMap(({ name, session }) => {
    const { json } = buildRequest(bot, step, initialSession(bot, session), "http://localhost").request;
    return json === undefined || check(json).length > 0 ? [] : [{ name, body: json }];
  });
}

function checkNames(steps: readonly StepContract[]): void {
  const seen = new Map<string, StepContract>();
  for (const step of steps) {
    const location = step.locate("");
    if (step.typeName === "") {
      throw new ApistepError("bad-file", `the API step ${JSON.stringify(step.name)} has no name for code`, {
        location,
        hint: "give it a name with a letter or a digit",
      });
    }
    const other = seen.get(step.key.toLowerCase());
    if (other !== undefined) {
      throw new ApistepError(
        "bad-file",
        `the API steps "${other.name}" and "${step.name}" have the same name in code: ${step.key}`,
        { location, hint: "rename one of them" },
      );
    }
    seen.set(step.key.toLowerCase(), step);
  }
}
