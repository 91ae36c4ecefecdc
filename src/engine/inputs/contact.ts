import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Parsed } from "./parsed.js";

const EMAIL = fullFormats.email;
const isEmail = (text: string) => EMAIL instanceof RegExp && EMAIL.test(text);

/** The one e-mail address of an answer. */
export function parseEmail(text: string): Parsed | undefined {
  const value = onlyWord(text, isEmail);
  return value === undefined ? undefined : { value, detected: { email: value } };
}

/** More than 6 and fewer than 17 digits (F-109), with what people put between them. */
export function parsePhone(text: string): Parsed | undefined {
  const digits = text.replaceAll(/\D/g, "").length;
  if (!/^\+?[\d\s()./-]+$/.test(text) || digits <= 6 || digits >= 17) return undefined;
  return { value: text, detected: { phone_number: text } };
}

/** The one web address of an answer, with or without www; a bare name is none (F-109). */
export function parseUrl(text: string): Parsed | undefined {
  const value = onlyWord(text, (word) => domainOf(word) !== undefined);
  if (value === undefined) return undefined;
  return { value, detected: { url: value, url_domain: domainOf(value) ?? "" } };
}

function domainOf(word: string): string | undefined {
  const hasScheme = /^https?:\/\//i.test(word);
  const address = hasScheme ? word : `https://${word}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const isName = /^[^.]+(?:\.[^.]+)*\.[a-z][a-z\d-]+$/i.test(hostname);
  const isAddress = hasScheme && /^[\d.]+$/.test(hostname);
  return username === "" && (isName || isAddress) ? hostname : undefined;
}

/** The word of a text that passes, if it is the only one; punctuation at its ends does not count. */
function onlyWord(text: string, passes: (word: string) => boolean): string | undefined {
  const words = text.split(/\s+/u).map((word) => word.replaceAll(/^[<("']+|[>)"',;.!?]+$/g, ""));
  const found = words.filter(passes);
  return found.length === 1 ? found[0] : undefined;
}
