import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { ApistepError } from "../core/index.js";
import { unreadable } from "./source-file.js";

/**
 * The YAML and JSON files of a folder, in the order of their names.
 * @throws {ApistepError} `bad-file` for a folder that can't be read
 */
export async function sourceFilesIn(folder: string): Promise<string[]> {
  return (await pathsIn(folder)).filter(isSource);
}

/** More is not meant: a link may lead to a whole disk. */
const MOST = { depth: 20, folders: 1_000, files: 10_000 };

/**
 * The YAML and JSON files of a folder and of the folders in it, in the order of their paths. Each folder counts once,
 * however many links lead to it.
 * @throws {ApistepError} `bad-file` for a folder that can't be read, and for too many
 */
export async function sourceFilesWithin(folder: string): Promise<string[]> {
  const files: string[] = [];
  const seen = new Set<string>();
  const open = [{ path: folder, depth: 0 }];
  for (const { path, depth } of open) {
    const real = await realpath(path).catch((error) => unreadable(path, error));
    if (seen.has(real)) continue;
    seen.add(real);
    for (const inner of await pathsIn(path)) {
      if (await isFolder(inner)) open.push({ path: inner, depth: depth + 1 });
      else if (isSource(inner)) files.push(inner);
    }
    if (depth > MOST.depth || seen.size > MOST.folders || files.length > MOST.files) throw tooLarge(folder);
  }
  return sorted(files);
}

export const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** What is in a folder, but for what editors and package managers keep for themselves. */
async function pathsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error) => unreadable(folder, error));
  return sorted(names.filter((name) => !/^(?:\.|node_modules$)/.test(name)).map((name) => join(folder, name)));
}

const isSource = (path: string) => /\.(?:ya?ml|json)$/i.test(path);

/** The same on every system, whatever stands between the names of its folders. */
function sorted(paths: readonly string[]): string[] {
  const keys = new Map(paths.map((path) => [path.split(sep).join("/"), path]));
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

function tooLarge(folder: string): ApistepError {
  const most = `${MOST.files} files in ${MOST.folders} folders, ${MOST.depth} deep`;
  return new ApistepError("bad-file", `the folder ${folder} holds too much: at most ${most} are read`, {
    location: { file: folder },
    hint: "name a folder that holds such files only",
  });
}
