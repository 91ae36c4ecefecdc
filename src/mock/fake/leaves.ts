import type { JsonSchema } from "../../bot/index.js";
import { isObject, type JsonObject, pointerTo, valueAt } from "../../core/index.js";
import { singular, wordsOf } from "./words.js";

/** A text or number in data that was made of a schema, where the schema leaves open which. */
export interface Leaf {
  readonly pointer: string;
  /** The words of its name, after those of what it is in. */
  readonly words: readonly string[];
  /** The list item that it is in: what is in the same one belongs together. */
  readonly item: string;
  /** All that is said of it. */
  readonly schemas: readonly JsonObject[];
  readonly value: string | number;
  /** Changes it, where it is in the data. */
  set(value: string | number): void;
}

type Context = Pick<Leaf, "pointer" | "words" | "item">;

/** The open texts and numbers of `holder.data`, which was made of the schema. `name` is what the data is called. */
export function leavesOf(root: JsonSchema, holder: { data: unknown }, name: string): Leaf[] {
  const leaves: Leaf[] = [];

  function visit(parent: object, key: string | number, starts: readonly unknown[], context: Context): void {
    const value: unknown = Reflect.get(parent, key);
    const schemas = schemasOf(starts, root);
    if (schemas.some(isExact)) return;
    if (typeof value === "string" || typeof value === "number") {
      if (schemas.length > 0)
        leaves.push({ ...context, schemas, value, set: (next) => Reflect.set(parent, key, next) });
    } else if (Array.isArray(value)) {
      for (const index of value.keys()) visit(value, index, schemas.map(ofItem(index)), itemContext(context, index));
    } else if (isObject(value)) {
      for (const member of Object.keys(value)) {
        visit(value, member, schemas.map(ofMember(member)), memberContext(context, member));
      }
    }
  }

  visit(holder, "data", [root], { pointer: "", words: wordsOf(name), item: "" });
  return leaves;
}

function itemContext({ pointer, words }: Context, index: number): Context {
  const item = pointerTo(pointer, index);
  return { pointer: item, words: words.map(singular), item };
}

function memberContext({ pointer, words, item }: Context, member: string): Context {
  return { pointer: pointerTo(pointer, member), words: [...words.map(singular), ...wordsOf(member)], item };
}

const ofItem = (index: number) => (schema: JsonObject) =>
  (Array.isArray(schema.prefixItems) ? schema.prefixItems[index] : undefined) ?? schema.items;

const ofMember = (member: string) => (schema: JsonObject) =>
  isObject(schema.properties) && Object.hasOwn(schema.properties, member)
    ? schema.properties[member]
    : schema.additionalProperties;

/** Keywords that say which values are meant. */
const EXACT = ["const", "default", "enum", "examples"];
const isExact = (schema: JsonObject) => EXACT.some((keyword) => Object.hasOwn(schema, keyword));

/** Keywords with more schemas for the same value. Which branch holds need not be known: the whole is checked. */
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "then", "else"];
/** For one value; whoever has more refers in circles, or to too much to be looked at. */
const MOST_SCHEMAS = 50;

function schemasOf(starts: readonly unknown[], root: JsonSchema): JsonObject[] {
  const found = new Set<JsonObject>();
  const pending = [...starts];
  while (pending.length > 0 && found.size < MOST_SCHEMAS) {
    const schema = pending.pop();
    if (!isObject(schema) || found.has(schema)) continue;
    found.add(schema);
    pending.push(...SAME_VALUE.flatMap((keyword) => schema[keyword]));
    const { $ref } = schema;
    if (typeof $ref === "string" && $ref.startsWith("#")) pending.push(valueAt(root, $ref.slice(1)));
  }
  return [...found];
}
