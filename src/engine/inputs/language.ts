import { plainWords } from "../../bot/index.js";
import type { Parsed } from "./parsed.js";

/** The platform's languages (F-108). */
const LOCALES = ["en-us", "nl-nl", "fr-fr", "zh-cn", "es-es", "it-it", "de-de", "ja-jp", "pt-br"];

/** A language by its code, or by its name in English or in itself; stored as its code. */
export function parseLanguage(text: string): Parsed | undefined {
  const value = spellings().get(plainWords(text));
  return value === undefined ? undefined : { value };
}

let known: ReadonlyMap<string, string> | undefined;

function spellings(): ReadonlyMap<string, string> {
  known ??= new Map(
    LOCALES.flatMap((locale) => {
      const language = locale.slice(0, 2);
      const nameIn = (name: string) => new Intl.DisplayNames([name], { type: "language" }).of(language) ?? language;
      return [locale, language, nameIn("en"), nameIn(language)].map((name) => [plainWords(name), locale] as const);
    }),
  );
  return known;
}
