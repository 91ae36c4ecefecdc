import { resolve } from "node:path";
import { ApistepError, didYouMean } from "../core/index.js";
import type { Report, ReporterName } from "../validate/index.js";
import { EXIT, type Terminal } from "./terminal.js";

/** A reporter, and the file that it writes; without one, it writes to standard output. */
export interface Reporter {
  readonly name: ReporterName;
  readonly file?: string;
}

export const REPORTER_NAMES = [
  "pretty",
  "json",
  "junit",
  "github",
  "markdown",
  "sarif",
  "html",
] as const satisfies readonly ReporterName[];

export const REPORTER_HELP = `how to report: ${REPORTER_NAMES.join(", ")}; with =file, into a file; may be repeated`;

const isReporter = (name: string): name is ReporterName => (REPORTER_NAMES as readonly string[]).includes(name);

/** Reads one `--reporter name[=file]`, for commander. */
export function toReporters(text: string, earlier: readonly Reporter[] = []): readonly Reporter[] {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!isReporter(name)) {
    throw new ApistepError("bad-option", `there is no reporter ${JSON.stringify(name)}`, {
      hint: didYouMean(name, [...REPORTER_NAMES]) || `expected one of ${REPORTER_NAMES.join(", ")}`,
    });
  }
  if (rest.length > 0 && file === "") {
    throw new ApistepError("bad-option", `--reporter ${text} names no file after the "="`, {
      hint: "a variable that is not set may stand there",
    });
  }
  return [...earlier, rest.length === 0 || file === "/dev/stdout" ? { name } : { name, file }];
}

/**
 * The reporters to use: those that are asked for, and pretty where standard output is free.
 * @throws {ApistepError} `bad-option` when two would write to the same place
 */
export function chooseReporters(asked: readonly Reporter[] = [], json = false): readonly Reporter[] {
  const reporters: Reporter[] = json ? [...asked, { name: "json" }] : [...asked];
  if (reporters.every(({ file }) => file !== undefined)) reporters.unshift({ name: "pretty" });
  const places = new Map<string, Reporter>();
  for (const reporter of reporters) {
    const place = reporter.file === undefined ? "" : resolve(reporter.file);
    const other = places.get(place);
    if (other !== undefined) throw samePlace(other, reporter);
    places.set(place, reporter);
  }
  return reporters;
}

function samePlace(a: Reporter, b: Reporter): ApistepError {
  const place = a.file === undefined ? "standard output" : a.file;
  return new ApistepError("bad-option", `the reporters ${a.name} and ${b.name} can't both write to ${place}`, {
    hint: `write one of them to a file, for example --reporter ${b.name}=report.${EXTENSIONS[b.name]}`,
  });
}

const EXTENSIONS: Readonly<Record<ReporterName, string>> = {
  pretty: "txt",
  json: "json",
  junit: "xml",
  github: "txt",
  markdown: "md",
  sarif: "sarif",
  html: "html",
};

/** Whether the report on standard output is the one for people, which is told while the run goes. */
export const isPrettyOnScreen = (reporters: readonly Reporter[]) =>
  reporters.some(({ name, file }) => name === "pretty" && file === undefined);

/**
 * Writes a report in all forms that are asked for.
 * @param pretty what is left to be said on standard output, where the report for people goes there
 * @throws {ApistepError} `bad-option` for files that can't be written, after all others were
 */
export async function writeReports(
  report: Report,
  reporters: readonly Reporter[],
  terminal: Terminal,
  pretty: (report: Report) => string,
): Promise<void> {
  const { renderReport } = await import("../validate/index.js");
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = terminal.environment;
  const folders = { cwd: terminal.cwd, root: GITHUB_WORKSPACE || CI_PROJECT_DIR || terminal.cwd };
  const failures: string[] = [];
  for (const { name, file } of reporters) {
    const text = name === "pretty" && file === undefined ? pretty(report) : renderReport(name, report, folders);
    await write(text, file, terminal).catch((error: Error) => failures.push(failure(file, error)));
  }
  if (failures.length === 0) return;
  const others = reporters.length > failures.length ? "the other reports are written; " : "";
  throw new ApistepError("bad-option", failures.join("\n"), { hint: `${others}name a file that can be written` });
}

const failure = (file: string | undefined, { message }: Error) =>
  `can't write the report ${file}: ${message.split(",")[0]}`;

async function write(text: string, file: string | undefined, { cwd, out, err }: Terminal): Promise<void> {
  if (file === undefined) out(text.trimEnd());
  else if (file === "/dev/stderr") err(text.trimEnd());
  else if (file === "/dev/null") return;
  else {
    const { writeWhole } = await import("../validate/index.js");
    await writeWhole(resolve(cwd, file), text.endsWith("\n") ? text : `${text}\n`);
  }
}

/** Exit codes of verdicts. */
export const VERDICT_CODES: Readonly<Record<Report["verdict"], number>> = {
  passed: EXIT.ok,
  failed: EXIT.findings,
  interrupted: EXIT.interrupted,
};
