import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const NAMES = ["apistep.config.yaml", "apistep.config.yml", "apistep.config.json"];

/**
 * The config file of a folder: in it, or in the nearest of its parents that has one, up to the root of the repository
 * or the home folder. Outside of both only the folder itself is looked at: a parent may belong to somebody else.
 */
export async function findConfig(cwd: string, home: string = homedir()): Promise<string | undefined> {
  for (const folder of await searched(cwd, home)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (await exists(file)) return file;
    }
  }
  return undefined;
}

async function searched(cwd: string, home: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === home || (await exists(join(folder, ".git")))) return folders;
    if (folder === dirname(folder)) return [cwd];
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
