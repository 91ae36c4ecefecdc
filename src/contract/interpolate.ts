import { jsonText } from "../core/index.js";
import { parsePath, readPath, type Session } from "./session-path.js";

/** What may follow a `|` (F-084). For `increment`, what is no number counts as 0, as an unset variable does (F-085). */
export const MODIFIERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  increment: (value) => {
    const number = Number(value);
    return (Number.isFinite(number) ? number : 0) + 1;
  },
  toUpperCase: (value) => render(value).toUpperCase(),
  toLowerCase: (value) => render(value).toLowerCase(),
  capitalize: (value) => render(value).replace(/^./u, (first) => first.toUpperCase()),
};

/** What stands between braces in a text. */
export type Placeholder =
  | { readonly kind: "variable"; readonly path: string; readonly modifier: string | undefined }
  /** Neither a path nor one with a known modifier; maybe the expression syntax (F-086). It is left as it stands. */
  | { readonly kind: "unsupported"; readonly source: string };

const BRACES = /\{([^{}]*)\}/g;

/**
 * A text with each `{variable}` replaced by its value (F-081): a missing one by nothing, an unmatched brace left
 * as it stands (F-082). What is neither a path nor has a known modifier is left as it stands too.
 * @param session the variables
 * @param encode applied to each value, for example for a query
 */
export function interpolate(
  text: string,
  session: Session,
  encode: (value: string) => string = (value) => value,
): string {
  if (!text.includes("{")) return text;
  return text.replaceAll(BRACES, (whole: string, inside: string) => {
    const placeholder = parsePlaceholder(inside);
    return placeholder.kind === "variable" ? encode(render(evaluate(placeholder, session))) : whole;
  });
}

/** Each placeholder of a text, in order. */
export function placeholders(text: string): Placeholder[] {
  return text.includes("{") ? [...text.matchAll(BRACES)].map((match) => parsePlaceholder(match[1] ?? "")) : [];
}

/** The paths of the variables that a text names, in order. */
export const variablesIn = (text: string): string[] =>
  placeholders(text).flatMap((placeholder) => (placeholder.kind === "variable" ? [placeholder.path] : []));

/** A value in a text (U-13): objects and arrays as JSON, null and nothing as an empty text. */
export function render(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? jsonText(value) : String(value);
}

function parsePlaceholder(inside: string): Placeholder {
  const [path = "", modifier, ...rest] = inside.split("|").map((part) => part.trim());
  const isKnown = rest.length === 0 && (modifier === undefined || Object.hasOwn(MODIFIERS, modifier));
  return isKnown && parsePath(path) !== undefined
    ? { kind: "variable", path, modifier }
    : { kind: "unsupported", source: inside };
}

function evaluate({ path, modifier }: Extract<Placeholder, { kind: "variable" }>, session: Session): unknown {
  const value = readPath(session, path);
  const modify = modifier === undefined ? undefined : MODIFIERS[modifier];
  return modify === undefined ? value : modify(value);
}
