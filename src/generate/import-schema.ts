import { mapSchema } from "../bot/index.js";
import { ApistepError, isObject, type JsonObject, type Location, pointerSteps, valueAt } from "../core/index.js";
import { typeName } from "./names.js";

/** Where the schemas go. */
interface Target {
  /** Takes a name, or one like it that is free. */
  reserve(name: string): string;
  set(name: string, schema: JsonObject): void;
}

/**
 * Takes a schema apart for a document: it and each part of it that is referred to become schemas with names, and the
 * references name them.
 * @throws {ApistepError} `bad-file` when it holds a reference that a document can't hold
 */
export function importSchema(root: JsonObject, name: string, at: Location, target: Target) {
  return new SchemaImport(root, name, at, target).run();
}

/** A part that is referred to. */
interface Part {
  readonly name: string;
  /** Where it is in the root; undefined in a schema with an `$id` of its own. */
  readonly pointer: string | undefined;
  /** What its own references are looked up in: the root, or the schema around it with an `$id`. */
  readonly resource: JsonObject;
}

class SchemaImport {
  readonly #parts = new Map<JsonObject, Part>();
  readonly #named = new Map<string, JsonObject>();
  readonly #added = new Map<JsonObject, string>();

  constructor(
    readonly root: JsonObject,
    readonly name: string,
    readonly at: Location,
    readonly target: Target,
  ) {
    this.#findNamed(root);
    this.#findParts(root);
  }

  run() {
    const name = this.#add(this.root, this.name, this.root);
    const parts = [...this.#parts].flatMap(([schema, { pointer }]): [string, string][] => {
      const added = this.#added.get(schema);
      return added === undefined || pointer === undefined ? [] : [[added, pointer]];
    });
    return { name, parts: new Map(parts) };
  }

  #findNamed(schema: JsonObject): void {
    mapSchema(schema, (part) => {
      if (typeof part.$id === "string") this.#named.set(part.$id.replace(/#$/, ""), part);
      return part;
    });
  }

  #findParts(resource: JsonObject): void {
    mapSchema(resource, (part) => {
      if (part !== resource && typeof part.$id === "string") {
        this.#parts.set(part, { name: this.#nameAt(part.$id), pointer: undefined, resource: part });
        this.#findParts(part);
        return undefined;
      }
      if (typeof part.$ref === "string") this.#findPart(part.$ref, resource);
      return part;
    });
  }

  #findPart($ref: string, resource: JsonObject): void {
    const { schema, inside, pointer } = this.#resolve($ref, resource);
    if (!isObject(schema) || this.#parts.has(schema) || schema === this.root) return;
    const isInRoot = inside === this.root;
    const name = this.#nameAt(pointer === "" ? $ref : pointer);
    this.#parts.set(schema, { name, pointer: isInRoot ? pointer : undefined, resource: inside });
  }

  #resolve($ref: string, resource: JsonObject) {
    const [id = "", fragment = ""] = $ref.split("#", 2);
    const inside = id === "" ? resource : this.#named.get(id);
    const pointer = decodeURIComponent(fragment);
    const schema = inside && valueAt(inside, pointer);
    if (inside === undefined || (!isObject(schema) && typeof schema !== "boolean")) {
      throw this.#unsupported(`"$ref": ${JSON.stringify($ref)}`);
    }
    return { schema, inside, pointer };
  }

  #add(schema: JsonObject, name: string, resource: JsonObject): string {
    const known = this.#added.get(schema);
    if (known !== undefined) return known;
    const free = this.target.reserve(name);
    this.#added.set(schema, free);
    const copy = mapSchema(schema, (part) => this.#convert(part, part === schema, resource));
    this.target.set(free, isObject(copy) ? copy : {});
    return free;
  }

  #convert(schema: JsonObject, isOwn: boolean, resource: JsonObject): JsonObject {
    if (!isOwn && this.#parts.has(schema)) return this.#refTo(schema);
    const { $id, $defs, definitions, $schema, $ref, ...rest } = schema;
    if (rest.$dynamicRef !== undefined || rest.$dynamicAnchor !== undefined) throw this.#unsupported("$dynamicRef");
    if (typeof $ref !== "string") return orNothing(rest);
    const found = this.#resolve($ref, resource).schema;
    if (isObject(found)) return { ...rest, ...this.#refTo(found) };
    return found ? rest : { ...rest, not: {} };
  }

  #refTo(schema: JsonObject): JsonObject {
    const { name, resource } = this.#parts.get(schema) ?? { name: this.name, resource: this.root };
    return { $ref: `#/components/schemas/${this.#add(schema, name, resource)}` };
  }

  /** Named after the last member or definition on the way, or after an `$id`. */
  #nameAt(place: string): string {
    const steps = place.startsWith("/") ? pointerSteps(place) : place.replace(/#$/, "").split("/").slice(-1);
    const named = steps.filter((_, index) => !place.startsWith("/") || BY_NAME.has(steps[index - 1] ?? ""));
    return this.name + typeName((named.at(-1) ?? steps.at(-1) ?? "").replace(/\.json$/, ""));
  }

  #unsupported(what: string): ApistepError {
    return new ApistepError("bad-file", `a schema with ${what} can't be part of an OpenAPI document`, {
      location: this.at,
      hint: 'put the schema into $defs and refer to it as "#/$defs/name"',
    });
  }
}

const BY_NAME = new Set(["properties", "patternProperties", "$defs", "definitions"]);

/**
 * The row of a variable that may be missing is written as `if … else …`, so that a report names one side only. Types
 * and other tools understand the choice.
 */
function orNothing(schema: JsonObject): JsonObject {
  const { if: nothing, else: otherwise, ...rest } = schema;
  const isChoice = isObject(nothing) && "const" in nothing && otherwise !== undefined;
  return isChoice && rest.then === undefined && rest.anyOf === undefined
    ? { ...rest, anyOf: [otherwise, nothing] }
    : schema;
}
