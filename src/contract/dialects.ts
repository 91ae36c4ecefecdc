import { isObject, type JsonObject, type SchemaProblem } from "../core/index.js";
import type { Breach } from "./rule.js";

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

export const hasOneOf = (value: JsonObject, members: readonly string[]) =>
  members.some((member) => Object.hasOwn(value, member));

/** What is in another form than an answer of an API step: nothing else in it is worth a report. */
export const wrongDialect = (pointer: string, dialect: string, mend: string): Breach => ({
  pointer,
  expected: `the form of an API step's answer, not ${dialect}`,
  mend,
  coversAll: true,
});
