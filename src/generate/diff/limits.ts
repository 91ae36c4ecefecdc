import type { JsonObject } from "../../core/index.js";
import { jsonText } from "../../core/index.js";

interface LimitChange {
  readonly isWider: boolean;
  readonly isNarrower: boolean;
  readonly message: string;
}

const LEAST = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const MOST = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const FORMS = ["pattern", "format", "multipleOf", "uniqueItems"];

/** What has changed in the limits of a number, a text's or a list's length, and in the form of a text. */
export function compareLimits(a: JsonObject, b: JsonObject): LimitChange[] {
  return [
    ...[...LEAST, ...MOST].map((keyword) => limit(keyword, a, b)),
    ...FORMS.map((keyword) => form(keyword, a, b)),
  ].filter((change) => change !== undefined);
}

function limit(keyword: string, { [keyword]: a }: JsonObject, { [keyword]: b }: JsonObject): LimitChange | undefined {
  if (a === b) return undefined;
  const [was, is] = [Number(a), Number(b)];
  const isNarrower = a === undefined || (b !== undefined && (LEAST.has(keyword) ? is > was : is < was));
  return { isWider: !isNarrower, isNarrower, message: wording(keyword, a, b) };
}

function form(keyword: string, { [keyword]: a }: JsonObject, { [keyword]: b }: JsonObject): LimitChange | undefined {
  if (jsonText(a ?? null) === jsonText(b ?? null)) return undefined;
  return { isWider: a !== undefined, isNarrower: b !== undefined, message: wording(keyword, a, b) };
}

function wording(keyword: string, a: unknown, b: unknown): string {
  if (a === undefined) return `${keyword} ${jsonText(b)} now`;
  return b === undefined ? `no ${keyword} any more` : `${keyword} was ${jsonText(a)}, is ${jsonText(b)}`;
}
