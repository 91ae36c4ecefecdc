import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { isObject, type JsonObject } from "../core/index.js";
import { refTo } from "./components.js";
import type { BotContract } from "./contract.js";

/** The schemas of the platform contract, with the ids of the bot's blocks where a postback names one. */
export async function platformSchemas({ blocks }: BotContract): Promise<Record<string, JsonObject>> {
  const text = await readFile(new URL("../../openapi/api-step.yaml", import.meta.url), "utf8");
  const platform = mapObjects(parse(text).components.schemas, withoutBlockExamples);
  const schemas = mapObjects(platform, withBlockId) as Record<string, JsonObject>;
  return { ...schemas, BlockId: blockId(blocks) };
}

function blockId(blocks: BotContract["blocks"]): JsonObject {
  const ids = blocks?.map(({ id }) => id);
  const description = "The id of a block of the bot (F-011).";
  return ids === undefined || ids.length === 0 || ids.includes(undefined)
    ? { type: "string", pattern: "\\S", description }
    : { type: "string", enum: ids, description };
}

function withBlockId({ nextDialogstateId, ...schema }: JsonObject): JsonObject {
  if (!isObject(nextDialogstateId))
    return { ...schema, ...(nextDialogstateId === undefined ? {} : { nextDialogstateId }) };
  return { nextDialogstateId: { ...refTo("BlockId"), description: nextDialogstateId.description }, ...schema };
}

/** The examples of the platform contract name blocks that the bot need not have. */
function withoutBlockExamples({ examples, ...schema }: JsonObject): JsonObject {
  const isKept = examples !== undefined && !JSON.stringify(examples).includes("nextDialogstate");
  return isKept ? { ...schema, examples } : schema;
}

/** A copy of a JSON tree with `visit` applied to every object, children first. */
function mapObjects(value: unknown, visit: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, visit));
  if (!isObject(value)) return value;
  return visit(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapObjects(item, visit)])));
}
