import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ApistepError, isObject } from "../core/index.js";
import type { Report } from "./report/report.js";
import { writeWhole } from "./write-whole.js";

/**
 * The ids of the cases that failed or were not checked when a bot file was last validated; undefined when it was
 * not yet.
 * @param folder where the command is run
 * @throws {ApistepError} `bad-file` when what was remembered can't be read any more
 */
export async function readLastFailed(folder: string, botFile: string): Promise<readonly string[] | undefined> {
  return (await readState(await stateFile(folder))).get(resolve(folder, botFile));
}

/**
 * Remembers for `readLastFailed`. Cases that were not part of the run keep what they were.
 * @throws {ApistepError} `bad-file` when it can't be written
 */
export async function writeLastFailed(folder: string, botFile: string, { cases }: Report): Promise<void> {
  const file = await stateFile(folder);
  const key = resolve(folder, botFile);
  const state = await readState(file).catch((): State => new Map()); // a damaged one is replaced
  const ran = new Set(cases.map(({ id }) => id));
  const others = (state.get(key) ?? []).filter((id) => !ran.has(id));
  const failed = cases.filter(({ status }) => status !== "passed").map(({ id }) => id);
  const next = Object.fromEntries([...state, [key, [...others, ...failed]]]);
  await writeWhole(file, JSON.stringify(next)).catch((error: unknown) => {
    throw badState(file, "can't write", error);
  });
}

/** By bot file. */
type State = ReadonlyMap<string, readonly string[]>;

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

async function readState(file: string): Promise<State> {
  try {
    const state: unknown = JSON.parse(await readFile(file, "utf8"));
    if (!isState(state)) throw new Error("it holds no lists of ids");
    return new Map(Object.entries(state));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw badState(file, "can't read", error);
  }
}

const isState = (json: unknown): json is Record<string, string[]> =>
  isObject(json) && Object.values(json).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === "string"));

function badState(file: string, what: string, cause: unknown): ApistepError {
  const reason = cause instanceof Error ? cause.message.split(",")[0] : String(cause);
  const message = `${what} which cases failed last, ${file}: ${reason}`;
  return new ApistepError("bad-file", message, { cause, location: { file }, hint: "delete it, or mend its place" });
}
