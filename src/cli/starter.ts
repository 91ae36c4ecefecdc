import { access, cp, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ApistepError } from "../core/index.js";

/** As far away from here as from the bundled command line. */
const STARTER = new URL("../../examples/starter/", import.meta.url);

/**
 * Copies the starter into a folder: all of it, or nothing. Gives the paths that were written.
 * @throws {ApistepError} `bad-option` when files are there already, or can't be written
 */
export async function writeStarter(
  folder: string,
  { isForced }: { readonly isForced: boolean },
): Promise<readonly string[]> {
  const from = fileURLToPath(STARTER);
  const files = await filesOf(from);
  const present = isForced ? [] : await presentOf(files.map((file) => join(folder, file)));
  if (present.length > 0) throw occupied(present);
  const written: string[] = [];
  try {
    for (const file of files) {
      const target = join(folder, file);
      await mkdir(dirname(target), { recursive: true });
      await cp(join(from, file), target, { force: isForced, errorOnExist: true });
      written.push(target);
    }
  } catch (cause) {
    if (!isForced) await Promise.all(written.map((file) => rm(file)));
    throw unwritable(folder, cause);
  }
  return written;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

async function presentOf(paths: readonly string[]): Promise<string[]> {
  const checked = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return checked.flat();
}

function occupied(present: readonly string[]): ApistepError {
  const are = present.length === 1 ? "is" : "are";
  return new ApistepError("bad-option", `${present.join(", ")} ${are} there already; nothing was written`, {
    hint: "name another folder, for example: apistep init my-bot; or overwrite with --force",
  });
}

function unwritable(folder: string, cause: unknown): ApistepError {
  const reason = cause instanceof Error ? cause.message.split(",")[0] : String(cause);
  return new ApistepError("bad-option", `can't write into ${folder}: ${reason}`, {
    cause,
    hint: "name a folder that can be written, for example: apistep init my-bot",
  });
}
