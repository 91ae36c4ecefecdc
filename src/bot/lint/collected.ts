import { shorten } from "../../core/index.js";
import type { Input } from "../flow.js";
import type { Policies } from "../policies.js";

/** What a collect block stores (F-108, F-109). */
export interface Collected {
  /** In words. */
  readonly words: string;
  readonly type: "number" | "string" | "object";
  /** So many of its values that a schema which refuses all of them has none; undefined: there are too many kinds. */
  readonly values: readonly string[] | undefined;
  /** A schema that allows it, as it is written in a bot file. */
  readonly schema: string;
}

export function collectedBy(input: Input, { collectedNumber }: Pick<Policies, "collectedNumber">): Collected {
  switch (input.type) {
    case "number":
      return collectedNumber === "number"
        ? { ...A_NUMBER, values: undefined }
        : { ...A_TEXT, words: "a number as text" };
    case "location":
      return {
        words: "an object with latitude and longitude",
        type: "object",
        values: undefined,
        schema: "{ type: object }",
      };
    case "date":
      return { words: "a date as DD-MM-YYYY", type: "string", values: days(), schema: DATE };
    case "hours":
      return { words: "a time as HH:MM", type: "string", values: times(), schema: TIME };
    case "values":
      return { words: "one of its values", type: "string", values: input.values, schema: enumOf(input.values) };
    case "any":
    case "email":
    case "phone":
    case "url":
    case "language":
      return A_TEXT;
  }
}

const A_NUMBER = { words: "a number", type: "number", schema: "{ type: number }" } as const;
const A_TEXT = { words: "a text", type: "string", values: undefined, schema: "{ type: string }" } as const;
const DATE = '{ type: string, pattern: "^\\\\d{2}-\\\\d{2}-\\\\d{4}$" }';
const TIME = '{ type: string, pattern: "^\\\\d{2}:\\\\d{2}$" }';

const enumOf = (values: readonly string[]) => `{ enum: ${shorten(JSON.stringify(values))} }`;

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Every day of a leap year, in years that differ in each digit. */
function days(): string[] {
  const all = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const written = all.map((date) => `${twoDigits(date.getUTCDate())}-${twoDigits(date.getUTCMonth() + 1)}`);
  return ["2024", "1957", "2031", "1999", "2100"].flatMap((year) => written.map((day) => `${day}-${year}`));
}

function times(): string[] {
  return Array.from(
    { length: 24 * 60 },
    (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
  );
}
