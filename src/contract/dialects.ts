import { isObject, type JsonObject, type SchemaProblem } from "../core/index.js";
import type { Exchange } from "./exchange.js";
import type { Breach } from "./rule.js";
import { oneOf } from "./words.js";

/** What kind of object of an answer a problem is about. */
export type Level = "envelope" | "message" | "config" | "button" | "quick reply";

const LEVELS: readonly (readonly [ending: string, level: Level])[] = [
  ["Envelope", "envelope"],
  ["Message", "message"],
  ["Config", "config"],
  ["Button", "button"],
  ["QuickReply", "quick reply"],
];

export function levelOf({ schema }: SchemaProblem): Level | undefined {
  return LEVELS.find(([ending]) => schema.endsWith(ending))?.[1];
}

const PARTS = ["session", "messages", "action"];

/** Whether a value has one of the parts that the platform reads. */
export const hasParts = (value: unknown) => isObject(value) && hasOneOf(value, PARTS);

/**
 * The members of an answer that has none of the parts, nor one that may be meant: another program's answer, often
 * one that says that something failed. Undefined for others, and for {}.
 */
export function strangersIn(exchange: Answered): readonly string[] | undefined {
  const { json } = exchange;
  if (!isObject(json)) return undefined;
  const found = strangers.get(json) ?? search(json, exchange);
  strangers.set(json, found);
  return found.length === 0 ? undefined : found;
}

type Answered = Pick<Exchange, "json" | "problems">;

/** Each of an answer's problems asks for them. */
const strangers = new WeakMap<object, readonly string[]>();

function search(json: JsonObject, { problems }: Answered): readonly string[] {
  if (hasOneOf(json, [...PARTS, "nextDialogstate", "__proto__", "constructor", "prototype"])) return [];
  const names = Object.keys(json);
  const isMeant = problems.some(({ pointer, suggestion }) => pointer === "" && suggestion !== undefined);
  return isMeant && !names.some((name) => isFailure(name, json[name])) ? [] : names;
}

const MOST_NAMES = 5;

/** How to mend an answer that is all strangers. */
export const mendStrangers = (names: readonly string[]) =>
  `say it with "messages", or go to a block for it with "action"; and remove ${oneOf(names.slice(0, MOST_NAMES), "and")}${names.length > MOST_NAMES ? " and the others" : ""}`;

/** What many backends answer when something went wrong. */
const FAILURE = /^(?:error|errors|error_?message|exception|fault|problem)$/i;
export const isFailure = (name: string, value?: unknown) =>
  FAILURE.test(name) || (name === "status" && /^(?:error|fail)/i.test(String(value)));

export const hasOneOf = (value: JsonObject, members: readonly string[]) =>
  members.some((member) => Object.hasOwn(value, member));

/** What is in another form than an answer of an API step: nothing else in it is worth a report. */
export const wrongDialect = (pointer: string, dialect: string, mend: string): Breach => ({
  pointer,
  expected: `the form of an API step's answer, not ${dialect}`,
  mend,
  coversAll: true,
});
