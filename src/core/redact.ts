/** A value that must not be printed, and the name to print in its place. */
export interface Secret {
  /** Name of an environment or session variable, for example `BANK_TOKEN`; printed as `$BANK_TOKEN`. */
  readonly name: string;
  readonly value: string;
}

/** Shorter secrets would hit ordinary words and numbers. */
const SHORTEST_SECRET = 4;

/** Secrets long enough to be told from ordinary text, longest first, so that one inside another is not left half. */
export function usableSecrets(secrets: readonly Secret[]): Secret[] {
  return secrets
    .filter((secret) => secret.value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.value.length - a.value.length);
}

/** A function that replaces each secret in a text by `$NAME`. */
export function redactor(secrets: readonly Secret[]): (text: string) => string {
  const usable = usableSecrets(secrets);
  return (text) => usable.reduce((result, secret) => result.replaceAll(secret.value, `$${secret.name}`), text);
}
