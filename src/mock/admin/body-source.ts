import { parseSource, type SourceFile } from "../../bot/index.js";

/** What stands in the place of a file name for what was added while the mock runs. */
export const ADDED = "added";

const SCENARIO = "/scenarios/0";

/**
 * A scenario that came in the body of a call; its places are pointers into that body.
 * @param moved places of the scenario that stand elsewhere in the body
 * @throws {ApistepError} `bad-file` when it has prototype keys
 */
export function bodySource(definition: object, moved: { readonly [pointer: string]: string } = {}): SourceFile {
  const { value } = parseSource(JSON.stringify({ scenarios: [definition] }), ADDED);
  const locate = (pointer: string) => {
    const within = pointer.startsWith(SCENARIO) ? pointer.slice(SCENARIO.length) : "";
    return { file: ADDED, pointer: moved[within] ?? within };
  };
  return { file: ADDED, value, locate, locateKey: locate };
}
