import { placeholders } from "../contract/index.js";
import type { JsonObject } from "../core/index.js";
import { mapSchema } from "./map-schema.js";
import type { ApiStep, Bot, JsonSchema, Row } from "./model.js";

/** What the requests of an API step look like: a JSON Schema for each part. */
export interface RequestContract {
  /** Undefined: the step sends no body. */
  readonly body: JsonObject | undefined;
  readonly query: JsonObject;
  /** Names in lower case. Other headers are let through. */
  readonly headers: JsonObject;
}

type Part = keyof RequestContract;

/** The contract of a step's requests, by its rows and the bot's policies. In query and headers, all values are texts. */
export function requestContract(bot: Bot, step: ApiStep): RequestContract {
  const hasBody = step.method !== "GET" && step.body.length > 0;
  const query = [...rowsOfPath(step.path), ...step.query];
  const headers = step.headers.map((row) => ({ ...row, key: row.key.toLowerCase() }));
  return {
    body: hasBody ? { ...objectSchema("body", step.body, bot), additionalProperties: false } : undefined,
    query: { ...objectSchema("query", query, bot), additionalProperties: false },
    headers: objectSchema("headers", headers, bot),
  };
}

const LOOKS_TYPED = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)$/;

/** What a text in a body row is sent as (C-03): itself, or by the policy `coerce` the number or boolean it looks like. */
export function textValue(text: string, { policies }: Pick<Bot, "policies">): unknown {
  return policies.textValue === "coerce" && LOOKS_TYPED.test(text) ? JSON.parse(text) : text;
}

/** A query may stand in the path itself: `/search?kind=all`. */
function rowsOfPath(path: string): Row[] {
  const [, ...query] = path.split("?");
  return [...new URLSearchParams(query.join("?"))].map(([key, text]) => ({ key, type: "text", text }));
}

function objectSchema(part: Part, rows: readonly Row[], bot: Bot): JsonObject {
  const optional = rows.filter((row) => row.type === "variable" && mayBeLeftOut(part, bot));
  const required = rows.filter((row) => !optional.includes(row)).map((row) => row.key);
  return {
    type: "object",
    properties: Object.fromEntries(rows.map((row) => [row.key, rowSchema(part, row, bot)])),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  };
}

/** Where there is no null, in query and headers, the policy `null` leaves the row out. */
function mayBeLeftOut(part: Part, { policies: { missingVariable } }: Bot): boolean {
  return missingVariable === "omit" || (missingVariable === "null" && part !== "body");
}

function rowSchema(part: Part, row: Row, bot: Bot): JsonSchema {
  switch (row.type) {
    case "text":
      return textSchema(part, row.key, row.text, bot);
    case "dialogstate": // the ids of blocks that the file does not name are not known
      return bot.blocks === undefined ? { type: "string", minLength: 1 } : { const: row.block.id };
    case "variable":
      return variableSchema(part, row.key, row.schema, bot);
  }
}

function textSchema(part: Part, key: string, text: string, bot: Bot): JsonSchema {
  const isInterpolated = placeholders(text).length > 0;
  if (part !== "body") {
    // A media type may carry parameters, and the platform's own example ends in a semicolon (F-015).
    return isInterpolated || key === "content-type" ? { type: "string" } : { const: text.trim() };
  }
  if (!isInterpolated) return { const: textValue(text, bot) };
  return { type: bot.policies.textValue === "coerce" ? ["string", "number", "boolean"] : "string" };
}

function variableSchema(part: Part, key: string, schema: JsonSchema | undefined, bot: Bot): JsonSchema {
  if (schema === undefined) return true;
  const place = `/properties/${fragment(key)}`;
  const { missingVariable } = bot.policies;
  const isNull = missingVariable === "null" && part === "body";
  if (missingVariable !== "empty" && !isNull) return moveReferences(schema, place);
  // Not anyOf: of a choice that fails, a report would have to name both sides.
  return { if: { const: isNull ? null : "" }, else: moveReferences(schema, `${place}/else`) };
}

const fragment = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));

/** A copy of a schema for a place inside another one: what it refers to within itself is found there. */
function moveReferences(schema: JsonSchema, place: string): JsonSchema {
  if (typeof schema === "boolean") return schema;
  const { $id, ...root } = schema; // inside another schema, ajv runs in circles over an id beside a reference
  const own = typeof $id === "string" ? ["#", `${$id}#`] : ["#"];
  return mapSchema(root, (part) => {
    if (part.$id !== undefined) return undefined; // what refers to this id keeps doing so
    const { $ref } = part;
    const start = own.find((text) => $ref === text || (typeof $ref === "string" && $ref.startsWith(`${text}/`)));
    return start === undefined ? part : { ...part, $ref: `#${place}${String($ref).slice(start.length)}` };
  });
}
