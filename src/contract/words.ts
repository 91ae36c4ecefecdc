import { jsonText, kindOf } from "../core/index.js";

/** A value as JSON text, short enough for a sentence. */
export function quoted(value: unknown): string {
  const text = jsonText(value);
  return text.length <= 60 ? text : "…";
}

/** A value as JSON text, with its kind before it: `a string: "ok"`. */
export function described(value: unknown): string {
  return value === null ? "null" : `${kindOf(value)}: ${jsonText(value)}`;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function oneOf(names: Iterable<string>, joint = "or"): string {
  const words = [...names].map((name) => `"${name}"`);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${joint} ${last}`;
}

/** `; did you mean "x"?` for a mend, or an empty string. */
export function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
}

/** Whether a text holds `{`, so that what it becomes is known to the platform only (F-041, U-27). */
export const isInterpolated = (text: string) => text.includes("{");

/** The least number of characters that a user sees of a text: each `{variable}` may come out empty. */
export function shownLength(text: string): number {
  return [...text.replaceAll(/\{[^{}]*\}/g, "")].length;
}

export const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";
