import { isObject } from "../../../core/index.js";
import type { Exchanged } from "../../examine.js";

/** Values by path. */
export type Values = ReadonlyMap<string, unknown>;

const DEEPEST = 4;

/** What an answer stores: its namespaces and, down to a depth, their members. */
export function valuesOf({ result: { response } }: Exchanged): Values {
  const values = new Map<string, unknown>();
  const collect = (path: string, value: unknown, depth: number) => {
    values.set(path, value);
    if (!isObject(value) || depth === DEEPEST) return;
    for (const [key, member] of Object.entries(value)) collect(`${path}.${key}`, member, depth + 1);
  };
  for (const { namespace, data } of response.session ?? []) collect(namespace, data, 0);
  return values;
}
