import type { Report } from "./report.js";

/** The report as JSON, for machines: `{ "apistep": version, ... }` and then the members of `Report`. */
export function jsonReport({ version, ...report }: Report): string {
  return JSON.stringify({ apistep: version, ...report }, undefined, 2);
}
