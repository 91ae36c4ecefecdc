import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { sourceFilesIn } from "../../bot/index.js";
import { ApistepError, isObject } from "../../core/index.js";
import { loadScenarios } from "../load-scenarios.js";
import type { Scenario } from "../scenario.js";
import { isOurs } from "./file.js";

/** What becomes of an earlier recording in the folder. Undefined: there must be none. */
export type Earlier = "append" | "replace" | undefined;

/** The folder of a recording. */
export interface RecordFolder {
  /** Scenarios of an earlier recording that stay, by the names of their files. */
  readonly earlier: ReadonlyMap<string, Scenario>;
  /**
   * Makes the files of this recording these, by their names: first writes what is new, then removes what is no more.
   * Each file is there as a whole or not at all.
   */
  write(files: ReadonlyMap<string, string>): Promise<void>;
}

/**
 * Opens a folder to record into. Nothing is written yet, so that a recording of nothing leaves no trace.
 * @throws {ApistepError} `bad-file` when it holds what a person wrote, or an earlier recording that nobody decided about
 */
export async function openFolder(folder: string, earlier: Earlier): Promise<RecordFolder> {
  const there = await recordedFilesIn(folder);
  const [first] = there;
  if (first !== undefined && earlier === undefined) {
    throw new ApistepError("bad-file", `${folder} has an earlier recording`, {
      location: { file: first },
      hint: "--append adds to it, --force replaces it, --out names another folder",
    });
  }
  const kept = earlier === "append" && there.length > 0 ? (await loadScenarios(there)).scenarios : [];
  let written = new Map(earlier === "replace" ? there.map((file) => [basename(file), ""]) : []);
  return {
    earlier: new Map(kept.map((scenario) => [basename(scenario.source.file), scenario])),
    async write(files) {
      const before = written;
      const fresh = [...files].filter(([name, text]) => before.get(name) !== text);
      if (fresh.length > 0) await mkdir(folder, { recursive: true });
      for (const [name, text] of fresh) {
        await place(join(folder, name), text);
        before.set(name, text);
      }
      for (const name of before.keys()) if (!files.has(name)) await rm(join(folder, name), { force: true });
      written = new Map(files);
    },
  };
}

async function recordedFilesIn(folder: string): Promise<string[]> {
  const files = await sourceFilesIn(folder).catch((error: Error) => {
    if (isObject(error.cause) && error.cause.code === "ENOENT") return [];
    throw error;
  });
  for (const file of files) {
    if (isOurs(await readFile(file, "utf8"))) continue;
    throw new ApistepError("bad-file", `${folder} has files that were not recorded, such as ${basename(file)}`, {
      location: { file },
      hint: "name a folder of its own with --out",
    });
  }
  return files;
}

/** Never leaves half a file: the text is written beside it first. A name with a dot in front is no scenario file. */
async function place(file: string, text: string): Promise<void> {
  const temporary = join(file, "..", `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
