import { isAbsolute, relative, resolve, sep } from "node:path";
import { masked } from "./mask.js";
import type { Report } from "./report.js";

/** Where files are, for reporters that name them to another program. */
export interface Folders {
  /** The working directory: file names in a report are relative to it. */
  readonly cwd: string;
  /** The top of the repository: file names in annotations are relative to it. */
  readonly root: string;
}

/**
 * A file's path from the top of the repository, with slashes; of a file outside of it, from the working directory; of
 * one outside of both, the whole path.
 */
export function pathInRepository(file: string, { cwd, root }: Folders): string {
  const whole = resolve(cwd, file);
  return (pathIn(root, whole) ?? pathIn(cwd, whole) ?? whole).replaceAll(sep, "/");
}

function pathIn(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path === "" || path.split(sep)[0] === ".." || isAbsolute(path) ? undefined : path;
}

/** The report with paths in the working directory as they are seen from there: where that is, is nobody's business. */
export function withNearPaths(report: Report, { cwd }: Folders): Report {
  const folder = cwd.endsWith(sep) ? cwd : cwd + sep;
  if (folder === sep) return report;
  const literal = folder.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\w.-])${literal}`, "g");
  return masked(report, (text) => text.replace(pattern, "")) as Report;
}
