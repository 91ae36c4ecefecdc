import { readFileSync } from "node:fs";

/** The version of apistep, for example `0.1.0`. */
export function version(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}
