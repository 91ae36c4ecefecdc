import { access, constants, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { ApistepError } from "../core/index.js";
import type { Reporter } from "./reporters.js";

/** Reports that go to no file. */
const NO_FILES: ReadonlySet<string | undefined> = new Set([undefined, "/dev/stderr", "/dev/null"]);

/**
 * Looks at the files that reports are to be written to, before the work whose report would be lost.
 * @param read files and folders that the command reads: a report must not replace a file, nor be put in a folder
 * @throws {ApistepError} `bad-option` for what is no file, for one in no folder, and for one that is needed already
 */
export async function demandPlaces(
  reporters: readonly Reporter[],
  cwd: string,
  read: readonly string[],
): Promise<void> {
  const taken = new Map<string, string>();
  for (const file of read) taken.set(await realPlace(resolve(cwd, file)), `${file} is read by this command`);
  for (const { name, file } of reporters) {
    if (file === undefined || NO_FILES.has(file)) continue;
    const place = resolve(cwd, file);
    const kind = await wrongKind(place);
    if (kind !== undefined) throw refused(name, file, kind);
    const real = await realPlace(place);
    const other = taken.get(real) ?? folderOf(real, taken);
    if (other !== undefined) throw refused(name, file, other);
    taken.set(real, `the reporter ${name} writes there too`);
  }
}

function folderOf(place: string, taken: ReadonlyMap<string, string>): string | undefined {
  const folder = [...taken.keys()].find((each) => place.startsWith(`${each}${sep}`));
  return folder === undefined ? undefined : taken.get(folder);
}

const refused = (name: string, file: string, why: string) =>
  new ApistepError("bad-option", `the reporter ${name} can't write to ${file}: ${why}`, {
    hint: `name a file of its own, for example --reporter ${name}=report/${name}.out`,
  });

/** Why a report can't be put in a place; undefined when it can. */
async function wrongKind(place: string): Promise<string | undefined> {
  if (/^\/(?:proc|sys)\//.test(place)) return "it is no file of a disk";
  const there = await stat(place).catch(() => undefined);
  if (there?.isDirectory() === true) return "it is a directory";
  if (there !== undefined && !there.isFile()) return "it is a pipe or a device";
  if (there !== undefined && !(await mayWrite(place))) return "this user may not write to it";
  for (let folder = dirname(place); ; folder = dirname(folder)) {
    const parent = await stat(folder).catch((error: NodeJS.ErrnoException) => error.code);
    if (typeof parent === "object" && !parent.isDirectory()) return `${folder} is no folder`;
    if (typeof parent === "object")
      return (await mayWrite(folder)) ? undefined : `this user may not write in ${folder}`;
    if (parent !== "ENOENT" && parent !== "ENOTDIR") return `${folder} can't be read`;
  }
}

const mayWrite = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Links followed, as far as there is something. */
const realPlace = (place: string): Promise<string> =>
  realpath(place).catch(async () => {
    const folder = dirname(place);
    return folder === place ? place : join(await realPlace(folder), basename(place));
  });
