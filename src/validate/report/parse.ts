import type { FileValidator } from "../../bot/index.js";
import { ApistepError, isObject, preview, toProblems } from "../../core/index.js";
import { validate } from "../generated/validate-report-file.js";
import { contradictionIn } from "./contradiction.js";
import type { Report } from "./report.js";

type SavedReport = Omit<Report, "version"> & { readonly apistep: string };
const validator: FileValidator = validate;
const isReport = (json: unknown): json is SavedReport => validator(json);

/**
 * A report that was saved as JSON.
 * @param file name for messages
 * @throws {ApistepError} `bad-file` when it is none, one that another version made differently, or one that was changed
 * and contradicts itself
 */
export function parseReport(text: string, file: string): Report {
  const json = parseJson(text, file);
  if (!isReport(json)) {
    const [problem] = toProblems(validator.errors ?? []);
    const { pointer = "", expected = "", value } = problem ?? {};
    const place = pointer === "" ? "" : `${pointer.slice(1).replaceAll("/", ".")}: `;
    throw notAReport(file, `${place}expected ${expected}, got ${preview(value)}`, json);
  }
  const { apistep: version, ...rest } = json;
  const report = { ...rest, version };
  const contradiction = contradictionIn(report);
  if (contradiction === undefined) return report;
  throw new ApistepError("bad-file", `${file} contradicts itself: ${contradiction}`, {
    location: { file },
    hint: "give the report as it was written",
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notAReport(file, error instanceof Error ? error.message : String(error), undefined);
  }
}

function notAReport(file: string, why: string, json: unknown): ApistepError {
  const version = isObject(json) && typeof json.apistep === "string" ? `; it was made by apistep ${json.apistep}` : "";
  return new ApistepError("bad-file", `${file} is no report of apistep: ${why}`, {
    location: { file },
    hint: `make one with: apistep validate … --reporter json=report.json${version}`,
  });
}
