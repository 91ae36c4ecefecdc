import { redactor, type Secret } from "../core/index.js";

/** What a command must not print, as far as it has learnt it. */
export interface Hidden {
  learn(secrets: readonly Secret[]): void;
  readonly secrets: readonly Secret[];
  /** The text with names in the place of secrets, and without what stands in URLs to be known by. */
  redact(text: string): string;
}

export function createHidden(): Hidden {
  const known = new Map<string, Secret>();
  let redact: ((text: string) => string) | undefined;
  return {
    learn(secrets) {
      for (const secret of secrets) if (!known.has(secret.value)) known.set(secret.value, secret);
      redact = undefined;
    },
    get secrets() {
      return [...known.values()];
    },
    redact(text) {
      redact ??= redactor([...known.values()]);
      return withoutCredentials(redact(text));
    },
  };
}

const PASSWORD_IN_URL = /(:\/\/[^\s/:@"'?#]{0,200}:)(?!\$)[^\s/@"']{1,500}@/g;
const PARAMETER_IN_URL =
  /([?&][\w.-]{0,50}(?:token|secret|password|passwd|api[-_]?key|signature|credential)[\w.-]{0,50}=)(?!\$)[^\s&#"']{1,4000}/gi;

/** Of a URL that nobody could read, as it is wrong, nothing was learnt. */
const withoutCredentials = (text: string) =>
  text.replaceAll(PASSWORD_IN_URL, "$1***@").replaceAll(PARAMETER_IN_URL, "$1***");
