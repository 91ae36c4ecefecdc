import type { Report } from "./report.js";

/** The report as JSON, for machines, in the form of `schemas/report.schema.json`. */
export function jsonReport({ version, ...report }: Report): string {
  return JSON.stringify({ apistep: version, ...report }, undefined, 2);
}
