import { ApistepError } from "../../core/index.js";
import type { Report, ValidationOptions } from "../../validate/index.js";
import type { Terminal } from "../terminal.js";

/** The cases that `--last-failed` asks for: all, where nothing is known of a last run. It only saves time. */
export async function lastFailed(
  file: string,
  selection: Omit<ValidationOptions, "backend">,
  terminal: Terminal,
): Promise<{ only?: readonly string[] }> {
  const { listCases, readLastFailed } = await import("../../validate/index.js");
  const all = (why: string) => {
    terminal.err(`${why}: all cases are run`);
    return {};
  };
  try {
    const only = (await readLastFailed(terminal.cwd, file)) ?? [];
    if (only.length === 0) return all("nothing has failed in the last run");
    await listCases({ ...selection, only });
    return { only };
  } catch (error) {
    if (!(error instanceof ApistepError)) throw error;
    if (error.code === "bad-file") return all(error.message);
    if (error.code === "nothing-to-run") return all("what failed in the last run is not among these cases");
    throw error;
  }
}

/** Remembers what failed. That it can't be is no fault of the backend's: it is only said. */
export async function rememberFailed(file: string, report: Report, terminal: Terminal): Promise<void> {
  const { writeLastFailed } = await import("../../validate/index.js");
  try {
    await writeLastFailed(terminal.cwd, file, report);
  } catch (error) {
    if (!(error instanceof ApistepError)) throw error;
    terminal.err(`warning  ${error.message}; --last-failed will not know of this run`);
  }
}
