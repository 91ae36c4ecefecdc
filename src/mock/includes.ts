import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { badFile, readSource, type SourceFile } from "../bot/index.js";
import { isObject, pointerTo } from "../core/index.js";

/** A file with what it includes in place, and all files that were read. */
export interface Included {
  readonly source: SourceFile;
  readonly files: readonly string[];
}

/** More parts would be a mistake, or an attack. */
const MOST_INCLUDES = 1_000;
const DEEPEST = 20;

/** A part of the whole that stands in a file of its own. */
interface Mount {
  readonly pointer: string;
  readonly source: SourceFile;
}

interface Reading {
  readonly folder: string;
  /** The innermost last. */
  readonly mounts: Mount[];
  readonly files: Set<string>;
}

/**
 * Reads a file and puts the content of other files in the place of each `{ include: path }`.
 * @param folder files outside of it are not read
 * @throws {ApistepError} `bad-file` for a file that is not there or outside, and for one that includes itself
 */
export async function readWithIncludes(file: string, folder: string): Promise<Included> {
  const main = await readSource(file);
  const reading: Reading = { folder: await realpath(folder), mounts: [], files: new Set([file]) };
  const value = await expand(main.value, "", { source: main, at: "", chain: [await realpath(file)] }, reading);
  if (reading.mounts.length === 0) return { source: main, files: [file] };
  const locate = (pointer: string) => locateIn(reading.mounts, main, pointer, "locate");
  const locateKey = (pointer: string) => locateIn(reading.mounts, main, pointer, "locateKey");
  return { source: { file, value, locate, locateKey }, files: [...reading.files] };
}

/** Where a value is being read: the file, the place at which that file stands in the whole, the files it came by. */
interface Place {
  readonly source: SourceFile;
  readonly at: string;
  readonly chain: readonly string[];
}

async function expand(value: unknown, pointer: string, place: Place, reading: Reading): Promise<unknown> {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      items.push(await expand(item, pointerTo(pointer, index), place, reading));
    }
    return items;
  }
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && typeof value.include === "string") return include(value.include, pointer, place, reading);
  const members: [string, unknown][] = [];
  for (const key of keys) members.push([key, await expand(value[key], pointerTo(pointer, key), place, reading)]);
  return Object.fromEntries(members);
}

async function include(path: string, pointer: string, place: Place, reading: Reading): Promise<unknown> {
  const { source, at, chain } = place;
  const refuse = (message: string, hint?: string) => {
    const location = source.locate(`${pointer.slice(at.length)}/include`);
    return badFile(source.file, [{ location, message, ...(hint === undefined ? {} : { hint }) }]);
  };
  const file = resolve(dirname(source.file), path);
  const real = await realpath(file).catch(() => undefined);
  if (isOutside(real ?? file, reading.folder) || isAbsolute(path)) {
    throw refuse(`"${path}" is outside of the scenario folder`, "include files of the folder of this file only");
  }
  if (real === undefined) throw refuse(`there is no file "${path}"`, "the path is read from the folder of this file");
  if (chain.includes(real)) throw refuse(`"${path}" includes itself`, "take out one of the includes");
  if (chain.length > DEEPEST || reading.mounts.length >= MOST_INCLUDES) throw refuse("too much is included");
  const shown = join(dirname(source.file), path);
  const included = await readSource(shown);
  reading.files.add(shown);
  reading.mounts.push({ pointer, source: included });
  return expand(included.value, pointer, { source: included, at: pointer, chain: [...chain, real] }, reading);
}

function isOutside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function locateIn(mounts: readonly Mount[], main: SourceFile, pointer: string, how: "locate" | "locateKey") {
  const within = (mount: Mount) => pointer === mount.pointer || pointer.startsWith(`${mount.pointer}/`);
  const mount = mounts.findLast(within);
  return mount === undefined ? main[how](pointer) : mount.source[how](pointer.slice(mount.pointer.length));
}
