import { basename, dirname, resolve, sep } from "node:path";
import { sleep } from "../core/index.js";

/** Editors write a file in several steps, and several files at once: so long nothing may happen. */
const SETTLE = 100;
const MOST_ROUNDS = 5;

/** Changes that somebody waits for. */
export class Changes {
  #isChanged = false;
  #wake = () => {};

  /** Says that something has changed. */
  note(): void {
    this.#isChanged = true;
    this.#wake();
  }

  /** Resolves a moment after the next changes, with whether there was one: not when the signal was aborted. */
  async next(signal: AbortSignal): Promise<boolean> {
    const aborted = () => this.#wake();
    signal.addEventListener("abort", aborted);
    while (!this.#isChanged && !signal.aborted) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
    signal.removeEventListener("abort", aborted);
    for (let round = 0; this.#isChanged && round < MOST_ROUNDS; round++) {
      this.#isChanged = false;
      await sleep(SETTLE, signal);
    }
    return !signal.aborted;
  }
}

/** What is watched. It need not be there yet. */
export interface Places {
  readonly files: readonly string[];
  /** With all that is in them. */
  readonly folders?: readonly string[];
}

/** Tells files from folders by their names: they need not be there. */
export function splitPlaces(paths: readonly string[]): Required<Places> {
  const isFile = (path: string) => /\.(?:ya?ml|json)$/i.test(path);
  return { files: paths.filter(isFile), folders: paths.filter((path) => !isFile(path)) };
}

export interface Watcher {
  /** Watches these places too. */
  add(places: Places): void;
  close(): Promise<void>;
}

/**
 * Watches files and folders, also those that come later and those that editors put in the place of the old ones.
 * Resolves once it does.
 */
export async function watchPlaces(
  places: Places,
  { onChange, onError }: { readonly onChange: () => void; readonly onError: (error: Error) => void },
): Promise<Watcher> {
  const { watch } = await import("chokidar");
  const wanted = { files: new Set<string>(), folders: new Set<string>(), roots: new Set<string>() };
  const want = ({ files, folders = [] }: Places): string[] => {
    for (const file of files) wanted.files.add(resolve(file));
    for (const folder of folders) wanted.folders.add(resolve(folder));
    const roots = [...new Set([...wanted.files, ...wanted.folders].map((path) => dirname(path)))];
    const fresh = roots.filter((root) => !wanted.roots.has(root));
    for (const root of fresh) wanted.roots.add(root);
    return fresh;
  };
  const isWanted = (path: string): boolean => {
    if (wanted.roots.has(path) || wanted.files.has(path) || wanted.folders.has(path)) return true;
    return !isHidden(path) && [...wanted.folders].some((folder) => path.startsWith(folder + sep));
  };
  // Their folders are watched, really: a file that is replaced is another one.
  const watcher = watch(want(places), { ignoreInitial: true, ignored: (path) => !isWanted(resolve(path)) });
  watcher.on("all", onChange).on("error", (error) => onError(error as Error));
  await new Promise<void>((ready) => {
    watcher.once("ready", ready);
  });
  return {
    add(more) {
      const fresh = want(more);
      if (fresh.length > 0) watcher.add(fresh);
    },
    close: () => watcher.close(),
  };
}

/** What editors and package managers keep for themselves. */
const isHidden = (path: string) => /^(?:\.|node_modules$)/.test(basename(path));
