import { randomUUID } from "node:crypto";
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file that is never there by half, whenever the process is killed: the text is written beside it first. A
 * missing folder is made; a link to a file, and who may read it, stay as they are.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) throw new Error("it is a directory");
  const target = there === undefined ? file : await realpath(file);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(temporary, text);
    if (there !== undefined) await chmod(temporary, there.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
