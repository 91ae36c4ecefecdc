import { isObject, type JsonObject, jsonText, pointerTo } from "../../core/index.js";
import { compareLimits } from "./limits.js";
import { allowsType, isClosed, isRequired, nameOfTypes, propertiesOf, typesOf, valuesOf } from "./schema-facts.js";

/** How what a schema allows has changed: it may allow something new, and no longer something old. */
export interface SchemaChange {
  readonly isWider: boolean;
  readonly isNarrower: boolean;
  /** What it is about is no longer there. */
  readonly isRemoval: boolean;
  /** The member that it is about: `children[].name`; empty for the whole. */
  readonly member: string;
  /** A phrase: `was a number, is a string`. */
  readonly message: string;
  readonly before: Place;
  readonly after: Place;
}

/** A schema in its document. */
export interface Place {
  readonly schema: unknown;
  readonly pointer: string;
}

/** Two documents' schemas, and what of them has been compared already: recursive ones end there. */
export interface Comparison {
  readonly resolveBefore: (place: Place) => Place;
  readonly resolveAfter: (place: Place) => Place;
  readonly seen: Set<string>;
}

/** What has changed from one schema to another. What it can't judge, it takes to be wider and narrower. */
export function* compareSchemas(
  before: Place,
  after: Place,
  comparison: Comparison,
  member = "",
): Generator<SchemaChange> {
  const [from, to] = [comparison.resolveBefore(before), comparison.resolveAfter(after)];
  const pair = `${from.pointer} ${to.pointer}`;
  if (comparison.seen.has(pair)) return;
  comparison.seen.add(pair);
  const both = { before: from, after: to, a: plain(from.schema), b: plain(to.schema), comparison, member };
  if (isChoice(both.a) !== isChoice(both.b)) {
    yield* compareAlternatives(both, alternativesOf(from), alternativesOf(to));
    return;
  }
  yield* compareTypes(both);
  if (!haveTypeInCommon(both)) return;
  yield* compareValues(both);
  yield* compareMembers(both);
  yield* compareAdditional(both);
  yield* compareItems(both);
  if (isChoice(both.a)) yield* compareAlternatives(both, alternativesOf(from), alternativesOf(to));
  for (const { message, ...how } of compareLimits(both.a, both.b)) yield change(both, how, message);
  for (const keyword of OTHERS) {
    if (jsonText(both.a[keyword]) === jsonText(both.b[keyword])) continue;
    yield change(both, { isWider: true, isNarrower: true }, `"${keyword}" has changed`, both.member, [keyword]);
  }
}

/** Keywords that are not understood here any further. */
const OTHERS = `allOf not if then else dependentRequired dependentSchemas patternProperties propertyNames prefixItems
  contains minContains maxContains unevaluatedProperties unevaluatedItems`.split(/\s+/);

const plain = (schema: unknown): JsonObject => (isObject(schema) ? schema : schema === false ? { not: {} } : {});

/** A schema before, `a`, and after, `b`. */
interface Both {
  readonly before: Place;
  readonly after: Place;
  readonly a: JsonObject;
  readonly b: JsonObject;
  readonly comparison: Comparison;
  readonly member: string;
}

type How = Partial<Pick<SchemaChange, "isWider" | "isNarrower" | "isRemoval">>;
type Changes = Generator<SchemaChange>;

/** @param steps from the schema to what it is about */
function change(
  both: Both,
  how: How,
  message: string,
  member = both.member,
  steps: readonly string[] = [],
): SchemaChange {
  const below = (place: Place) => ({ ...place, pointer: steps.reduce(pointerTo, place.pointer) });
  const { isWider = false, isNarrower = false, isRemoval = false } = how;
  return { isWider, isNarrower, isRemoval, member, message, before: below(both.before), after: below(both.after) };
}

/** Compares what is at the same place in both. */
function compareBelow(both: Both, steps: readonly string[], member: string): Changes {
  const below = ({ schema, pointer }: Place): Place => ({
    schema: steps.reduce<unknown>((found, step) => (found as JsonObject)[step], schema),
    pointer: steps.reduce(pointerTo, pointer),
  });
  return compareSchemas(below(both.before), below(both.after), both.comparison, member);
}

function* compareTypes(both: Both): Changes {
  const [a, b] = [typesOf(both.a), typesOf(both.b)];
  const isWider = !b.every((type) => allowsType(a, type));
  const isNarrower = !a.every((type) => allowsType(b, type));
  if (isWider || isNarrower) yield change(both, { isWider, isNarrower }, `was ${nameOfTypes(a)}, is ${nameOfTypes(b)}`);
}

function haveTypeInCommon({ a, b }: Both): boolean {
  const [before, after] = [typesOf(a), typesOf(b)];
  return before.some((type) => allowsType(after, type)) || after.some((type) => allowsType(before, type));
}

function* compareValues(both: Both): Changes {
  const [a, b] = [valuesOf(both.a), valuesOf(both.b)];
  if (a === undefined && b !== undefined) yield change(both, { isNarrower: true }, `only ${b.join(", ")} now`);
  if (a !== undefined && b === undefined) yield change(both, { isWider: true }, `no longer only ${a.join(", ")}`);
  if (a === undefined || b === undefined) return;
  const added = b.filter((value) => !a.includes(value));
  const removed = a.filter((value) => !b.includes(value));
  if (added.length > 0) yield change(both, { isWider: true }, `may be ${added.join(", ")} now`);
  if (removed.length > 0) yield change(both, { isNarrower: true }, `no longer ${removed.join(", ")}`);
}

function* compareMembers(both: Both): Changes {
  const [a, b] = [propertiesOf(both.a), propertiesOf(both.b)];
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const member = both.member === "" ? name : `${both.member}.${name}`;
    const steps = ["properties", name];
    const [was, is] = [isRequired(both.a, name), isRequired(both.b, name)];
    if (!Object.hasOwn(a, name)) {
      const how = { isNarrower: is, isWider: isClosed(both.a) };
      yield change(both, how, is ? "added" : "added, optional", member, steps);
    } else if (!Object.hasOwn(b, name)) {
      const how = { isWider: was, isNarrower: isClosed(both.b), isRemoval: true };
      yield change(both, how, was ? "removed" : "removed, was optional", member, steps);
    } else {
      if (!was && is) yield change(both, { isNarrower: true }, "always there now", member, steps);
      if (was && !is) yield change(both, { isWider: true }, "may be missing now", member, steps);
      yield* compareBelow(both, steps, member);
    }
  }
}

function* compareAdditional(both: Both): Changes {
  const [a, b] = [both.a.additionalProperties ?? true, both.b.additionalProperties ?? true];
  if (isObject(a) && isObject(b)) yield* compareBelow(both, ["additionalProperties"], `${both.member}.*`);
  else if (jsonText(a) !== jsonText(b)) {
    const isWider = a === false || b === true;
    const message = isWider ? "may have other members now" : "no other members now";
    yield change(both, { isWider, isNarrower: !isWider }, message);
  }
}

function* compareItems(both: Both): Changes {
  const [a, b] = [both.a.items, both.b.items];
  if (a !== undefined && b !== undefined) yield* compareBelow(both, ["items"], `${both.member}[]`);
  else if (a !== undefined) yield change(both, { isWider: true }, "may hold any items now");
  else if (b !== undefined) yield change(both, { isNarrower: true }, "holds certain items only now");
}

const CHOICES = ["anyOf", "oneOf"];
const isChoice = (schema: JsonObject) => CHOICES.some((keyword) => Array.isArray(schema[keyword]));

/** What a schema lets one choose from; the schema itself when there is no choice. */
function alternativesOf({ schema, pointer }: Place): Place[] {
  const found = CHOICES.flatMap((keyword) =>
    (listOf(plain(schema)[keyword]) ?? []).map((alternative, index) => ({
      schema: alternative,
      pointer: pointerTo(pointerTo(pointer, keyword), index),
    })),
  );
  return found.length === 0 ? [{ schema: withoutAnnotations(schema), pointer }] : found;
}

/** Alternatives that read the same in both are a pair, the others are so in their order. */
function* compareAlternatives(both: Both, a: readonly Place[], b: readonly Place[]): Changes {
  const [before, after] = [onlyIn(a, b), onlyIn(b, a)];
  for (const place of a.filter((place) => !before.includes(place))) {
    const same = b.find((other) => textOf(other) === textOf(place));
    if (same !== undefined) yield* compareSchemas(place, same, both.comparison, both.member);
  }
  for (const [index, place] of before.entries()) {
    const other = after[index];
    if (other !== undefined) yield* compareSchemas(place, other, both.comparison, both.member);
    else yield change(both, { isNarrower: true }, `no longer ${nameOfForm(place.schema)}`);
  }
  for (const { schema } of after.slice(before.length)) {
    yield change(both, { isWider: true }, `may be ${nameOfForm(schema)} now`);
  }
}

const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

function nameOfForm(schema: unknown): string {
  const form = plain(schema);
  return valuesOf(form)?.join(" or ") ?? `${nameOfTypes(typesOf(form))} of another form`;
}

const textOf = ({ schema }: Place) => jsonText(withoutAnnotations(schema));

function onlyIn(places: readonly Place[], others: readonly Place[]): Place[] {
  const texts = others.map(textOf);
  return places.filter((place) => !texts.includes(textOf(place)));
}

function withoutAnnotations(schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const { description, title, examples, ...rest } = schema;
  return rest;
}
