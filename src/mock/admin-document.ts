import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** The OpenAPI document of the admin API. */
export async function adminDocument(): Promise<unknown> {
  return parse(await readFile(new URL("../../openapi/admin.yaml", import.meta.url), "utf8"));
}
