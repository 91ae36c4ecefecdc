import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Report } from "./report/report.js";

/**
 * The ids of the cases that failed or were not checked when a bot file was last validated; undefined when it was
 * not yet.
 * @param folder where the command is run
 */
export async function readLastFailed(folder: string, botFile: string): Promise<readonly string[] | undefined> {
  return (await readState(await stateFile(folder)))[resolve(folder, botFile)];
}

/** Remembers for `readLastFailed`. Cases that were not part of the run keep what they were. */
export async function writeLastFailed(folder: string, botFile: string, { cases }: Report): Promise<void> {
  const file = await stateFile(folder);
  const key = resolve(folder, botFile);
  const state = await readState(file);
  const ran = new Set(cases.map(({ id }) => id));
  const others = (state[key] ?? []).filter((id) => !ran.has(id));
  const failed = cases.filter(({ status }) => status !== "passed").map(({ id }) => id);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...state, [key]: [...others, ...failed] }));
}

type State = Readonly<Record<string, readonly string[]>>;

/** Beside other tools' caches, where there is such a place. */
async function stateFile(folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  const isThere = await stat(modules).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere
    ? join(modules, ".cache", "apistep", "last-failed.json")
    : join(folder, ".apistep", "last-failed.json");
}

/** A state that can't be read is none: it only saves time. */
async function readState(file: string): Promise<State> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return {};
  }
}
