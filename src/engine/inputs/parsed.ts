/** A valid answer. */
export interface Parsed {
  /** What is stored. */
  readonly value: unknown;
  /** Members of `sys` that the platform would have detected, as texts (F-091). */
  readonly detected?: Readonly<Record<string, string>>;
}

/** What an answer is read with. */
export interface InputContext {
  /** For example en-us. */
  readonly locale: string;
  /** ISO 8601. */
  readonly now: string;
}

/** A locale that Intl knows, for any text: a session may hold anything. */
export function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
}
