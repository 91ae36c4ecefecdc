import { isAbsolute, relative, resolve, sep } from "node:path";

/** Where files are, for reporters that name them to another program. */
export interface Folders {
  /** The working directory: file names in a report are relative to it. */
  readonly cwd: string;
  /** The top of the repository: file names in annotations are relative to it. */
  readonly root: string;
}

/** A file's path from the top of the repository, with slashes; of a file outside of it, the whole path. */
export function pathInRepository(file: string, { cwd, root }: Folders): string {
  const whole = resolve(cwd, file);
  const path = relative(root, whole);
  const isOutside = path === "" || path.split(sep)[0] === ".." || isAbsolute(path);
  return (isOutside ? whole : path).replaceAll(sep, "/");
}
