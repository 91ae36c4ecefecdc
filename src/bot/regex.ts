import { createRequire } from "node:module";
import type { RE2JS } from "re2js";

/** Whether a text holds a match. */
export type TextTest = (text: string) => boolean;

let re2: typeof RE2JS | undefined;

/** Loaded at the first use: most bots have no regular expression. */
function library(): typeof RE2JS {
  re2 ??= (createRequire(import.meta.url)("re2js") as { RE2JS: typeof RE2JS }).RE2JS;
  return re2;
}

/**
 * Compiles a regular expression with RE2's syntax, which runs in time linear to the text: no backreferences, no
 * lookaround.
 * @throws {Error} when it is none
 */
export function compilePattern(pattern: string, isCaseSensitive: boolean): TextTest {
  const engine = library();
  const compiled = engine.compile(pattern, isCaseSensitive ? 0 : engine.CASE_INSENSITIVE);
  return (text) => compiled.matcher(text).find();
}
