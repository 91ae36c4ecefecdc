import type { JsonObject } from "../../core/index.js";
import { readingOf } from "./operator-names.js";
import { parsePath } from "./path.js";

/** The members of a body that are asked for, by the keys that do: names and paths. Operators ask for none. */
export function askedMembers(body: JsonObject): ReadonlyMap<string, string> {
  const keys = readingOf(body) === "operators" ? [] : Object.keys(body);
  return new Map(
    keys.flatMap((key) => {
      const first = parsePath(key)?.steps[0];
      return typeof first === "string" ? [[key, first] as const] : [];
    }),
  );
}
