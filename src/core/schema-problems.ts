import type { ErrorObject } from "ajv";
import { describeFormat, exampleOf, formatHint } from "./formats.js";
import { isObject, type JsonObject } from "./json.js";
import { closest } from "./suggest.js";

/** One thing that a JSON Schema does not allow, in words. */
export interface SchemaProblem {
  /** JSON pointer of the value that is wrong; of the parent for a missing member. */
  readonly pointer: string;
  /** Title of the schema that says so, for example `SessionWrite` or `SessionWrite.namespace`; may be empty. */
  readonly schema: string;
  readonly keyword: string;
  /** The member that is missing or unknown, or the tag that tells apart the kinds of an object. */
  readonly member?: string;
  /** For an unknown member: the one that it was meant to be. */
  readonly suggestion?: string;
  /** For a missing member: what is there of another name in its place. */
  readonly instead?: string;
  /** For a missing member: what is there of another name and has it as a member. */
  readonly holder?: string;
  /** How to mend it where the value shows what was meant, an imperative sentence. */
  readonly hint?: string;
  /** For an enum: the texts that it allows. */
  readonly allowed?: readonly string[];
  /** For a member that is null: whether it may be left out. */
  readonly isOptional?: boolean;
  /** A phrase: "a string", "at most 3 items". */
  readonly expected: string;
  /** The value at the pointer. */
  readonly value: unknown;
}

/** What `toProblems` reads of a validation error made with ajv's `verbose` option. */
export type SchemaError = Pick<
  ErrorObject,
  "instancePath" | "keyword" | "params" | "parentSchema" | "data" | "message"
>;

/** Turns validation errors into problems: one for each wrong place, of the kind of object that was meant. */
export function toProblems(errors: readonly SchemaError[], aliases: Aliases = {}): SchemaProblem[] {
  return pairMisspellings(errors.length > 1 ? chooseBranches(errors) : errors, aliases);
}

/** For a schema's title: wrong names of its members that no spelling distance would find. */
export type Aliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

const isChoice = (error: SchemaError) => error.keyword === "anyOf" || error.keyword === "oneOf";
const isWithin = (pointer: string, parent: string) => pointer === parent || pointer.startsWith(`${parent}/`);
const titleOf = (error: SchemaError) => String(error.parentSchema?.title ?? "");

/**
 * The branches of our choices differ in JSON type, or are one value. So of a choice that failed, the errors of the
 * branch with the right type stay; where no type was right, the choice itself stays and names them all.
 */
function chooseBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  let kept = errors.filter((error) => error.keyword !== "if");
  for (const choice of kept.filter(isChoice)) {
    const isWrongKind = ({ keyword, instancePath }: SchemaError) =>
      (keyword === "type" || keyword === "const") && instancePath === choice.instancePath;
    const inside = kept.filter((error) => error !== choice && isWithin(error.instancePath, choice.instancePath));
    const matters = inside.filter((error) => !isWrongKind(error));
    const kinds = inside.filter(isWrongKind).map(expectation);
    kept = kept.filter((error) => !inside.includes(error) || matters.includes(error));
    const named = { ...choice, params: { kinds } };
    kept = kept.flatMap((error) => (error !== choice ? [error] : matters.length > 0 ? [] : [named]));
  }
  return kept;
}

/**
 * A misspelled member is one problem: it is unknown, and the one that was meant is missing. So are members that are
 * all one object too deep, or all named with the same prefix.
 */
function pairMisspellings(errors: readonly SchemaError[], aliases: Aliases): SchemaProblem[] {
  const problems = errors.map((error) => toProblem(error, aliases));
  const explained = new Set(
    problems.flatMap(({ pointer, suggestion, holder }) => [
      ...(suggestion === undefined ? [] : [`${pointer} required ${suggestion}`]),
      ...(holder === undefined ? [] : [`${pointer} additionalProperties ${holder}`]),
    ]),
  );
  if (explained.size === 0) return withoutRepeats(problems);
  return withoutRepeats(
    problems.filter(({ pointer, keyword, member }) => !explained.has(`${pointer} ${keyword} ${member}`)),
  );
}

/** Of problems with one cause the first stays, and names what the others name. */
function withoutRepeats(problems: SchemaProblem[]): SchemaProblem[] {
  const byCause = new Map<string, SchemaProblem[]>();
  for (const problem of problems) {
    const cause = causeOf(problem);
    if (cause !== undefined) byCause.set(cause, [...(byCause.get(cause) ?? []), problem]);
  }
  if (byCause.size === 0) return problems;
  return problems.flatMap((problem) => {
    const same = byCause.get(causeOf(problem) ?? "") ?? [problem];
    if (same[0] !== problem) return [];
    const expected = [...new Set(same.map(({ expected }) => expected))].join(", ");
    return [same.length === 1 || problem.keyword !== "required" ? problem : { ...problem, expected }];
  });
}

function causeOf({ pointer, keyword, member, suggestion, instead, holder }: SchemaProblem): string | undefined {
  if (holder !== undefined) return `${pointer} in ${holder}`;
  const other = suggestion === undefined ? instead : member;
  const prefix = other === undefined ? undefined : dottedPrefix(other, suggestion ?? member);
  return prefix === undefined ? undefined : `${pointer} ${keyword} ${prefix}`;
}

/** Of `parcel.code`, which was meant to be `code`: `parcel.` */
export function dottedPrefix(name: string, meant: string | undefined): string | undefined {
  return meant && name.endsWith(`.${meant}`) ? name.slice(0, -meant.length) : undefined;
}

function toProblem(error: SchemaError, aliases: Aliases): SchemaProblem {
  const { params, keyword } = error;
  const member: string | undefined =
    params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? params.tag;
  const isUnknown = keyword === "additionalProperties" && member !== undefined;
  const suggestion = isUnknown ? suggest(member, error, aliases) : undefined;
  const hint = hintOf(error);
  return {
    pointer: error.instancePath,
    schema: titleOf(error),
    keyword,
    ...(member === undefined ? {} : { member }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(keyword === "required" && member !== undefined ? standIn(member, error, aliases) : {}),
    ...(hint === undefined ? {} : { hint }),
    ...(keyword === "enum" ? { allowed: params.allowedValues.filter(isText) } : {}),
    expected: expectation(error),
    value: error.data,
  };
}

const isText = (value: unknown) => typeof value === "string";

function hintOf({ keyword, params, parentSchema, data }: SchemaError): string | undefined {
  if (keyword === "type" && typeof data === "number") return exampleOf(parentSchema?.format);
  if (keyword !== "format" || typeof data !== "string") return undefined;
  if (data.trim() !== "") return formatHint(params.format, data);
  const isNullable = [parentSchema?.type].flat().includes("null");
  return `${isNullable ? "write null" : "leave it out"} when there is none`;
}

/** Names that mean the same in many a program. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["name", "title", "label"],
  ["items", "elements", "entries", "results", "list"],
  ["text", "message"],
  ["url", "link", "href"],
];
const areSynonyms = (name: string, other: string) =>
  SYNONYMS.some((names) => names.includes(name) && names.includes(other));

function suggest(member: string, error: SchemaError, aliases: Aliases): string | undefined {
  const known = aliases[titleOf(error)] ?? {};
  const present = isObject(error.data) ? error.data : {};
  const free = Object.keys(error.parentSchema?.properties ?? {}).filter((name) => !Object.hasOwn(present, name));
  const alias = Object.hasOwn(known, member) ? known[member] : undefined;
  if (alias !== undefined && free.includes(alias)) return alias;
  return (
    free.find((name) => dottedPrefix(member, name) !== undefined) ??
    closest(member, free) ??
    free.find((name) => areSynonyms(member, name))
  );
}

/** More members are no misspellings, and looking through them would cost too much. */
const MOST_STRANGERS = 100;

/** What is there in place of a missing member, or around it. */
function standIn(member: string, error: SchemaError, aliases: Aliases): Pick<SchemaProblem, "instead" | "holder"> {
  const { data, parentSchema } = error;
  if (!isObject(data)) return {};
  const known: object = parentSchema?.properties ?? {};
  const strangers = Object.keys(data)
    .slice(0, MOST_STRANGERS)
    .filter((name) => !Object.hasOwn(known, name));
  if (strangers.length === 0) return {};
  const instead = insteadOf(member, strangers, aliases[titleOf(error)] ?? {});
  if (instead !== undefined) return { instead };
  const holder = strangers.find((name) => holds(data[name], member));
  return holder === undefined ? {} : { holder };
}

const insteadOf = (member: string, strangers: readonly string[], aliases: Readonly<Record<string, string>>) =>
  strangers.find((name) => dottedPrefix(name, member) !== undefined || ownAlias(aliases, name) === member) ??
  closest(member, strangers) ??
  strangers.find((name) => areSynonyms(name, member));

const ownAlias = (aliases: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(aliases, name) ? aliases[name] : undefined;

const holds = (value: unknown, member: string): value is JsonObject => isObject(value) && Object.hasOwn(value, member);

const ARTICLES: Readonly<Record<string, string>> = {
  array: "an array",
  object: "an object",
  integer: "a whole number",
  null: "null",
};
const typeName = (type: string) => ARTICLES[type] ?? `a ${type}`;
const either = (names: readonly string[]) => [...new Set(names)].join(" or ");
const count = (limit: unknown, things: string) => `${limit} ${things}${limit === 1 ? "" : "s"}`;

/** What the schema asks for, as a phrase that can follow "expected". A pattern may say it in `$comment`. */
function expectation({ keyword, params, parentSchema, message }: SchemaError): string {
  switch (keyword) {
    case "type":
      return either([params.type].flat().map(typeName));
    case "anyOf":
    case "oneOf":
      return either(params.kinds ?? []) || "one of its known forms";
    case "required":
      return `"${params.missingProperty}"`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `only ${
        Object.keys(parentSchema?.properties ?? {})
          .map((name) => `"${name}"`)
          .join(", ") || "known members"
      }`;
    case "enum":
      return either(params.allowedValues.map((value: unknown) => JSON.stringify(value)));
    case "const":
      return JSON.stringify(params.allowedValue);
    case "discriminator":
      return `a known "${params.tag}"`;
    case "pattern":
      if (parentSchema?.$comment !== undefined) return parentSchema.$comment;
      return params.pattern === "\\S" ? "a text that is not blank" : `a text that matches ${params.pattern}`;
    case "minItems":
      return `at least ${count(params.limit, "item")}`;
    case "maxItems":
      return `at most ${count(params.limit, "item")}`;
    case "minProperties":
      return `at least ${count(params.limit, "member")}`;
    case "maxProperties":
      return `at most ${count(params.limit, "member")}`;
    case "minLength":
      return `at least ${count(params.limit, "character")}`;
    case "maxLength":
      return `at most ${count(params.limit, "character")}`;
    case "minimum":
      return `at least ${params.limit}`;
    case "maximum":
      return `at most ${params.limit}`;
    case "exclusiveMinimum":
      return `more than ${params.limit}`;
    case "exclusiveMaximum":
      return `less than ${params.limit}`;
    case "multipleOf":
      return `a multiple of ${params.multipleOf}`;
    case "uniqueItems":
      return `no item twice (items ${params.j} and ${params.i} are the same)`;
    case "format":
      return describeFormat(params.format);
    default:
      return message?.replace(/^must /, "to ") ?? `what "${keyword}" asks for`;
  }
}
