/** A JSON object, seen from outside: any member may be missing or of any type. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The JSON pointer (RFC 6901) of a member of the value at `pointer`. */
export function pointerTo(pointer: string, member: string | number): string {
  return `${pointer}/${String(member).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The steps of a JSON pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer, or undefined. Reads own members only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as JsonObject)[step];
  }
  return value;
}

/** What kind of JSON a value is, as a person says it: "an array", "null", "a string". */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const PREVIEW_LENGTH = 200;

/** A value as JSON text. Never throws, however deep the value. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return `${kindOf(value)}, nested too deep to show`;
  }
}

/** A value as short JSON text, cut after 200 characters. */
export function preview(value: unknown): string {
  return shorten(jsonText(value));
}

/** A text, cut after 200 characters. Redact it first: a secret that was cut in two would not be found. */
export function shorten(text: string): string {
  return cutAfter(PREVIEW_LENGTH, text);
}

/** A text, cut after so many characters. Redact it first, as for `shorten`. */
export function cutAfter(most: number, text: string): string {
  if (text.length <= most) return text;
  // A slice would keep all of the text in memory for as long as itself is kept; a copy does not.
  const start = JSON.parse(JSON.stringify(text.slice(0, most)));
  return `${start}… (${text.length} characters)`;
}
