import { watch } from "node:fs";
import { basename, dirname } from "node:path";
import { sleep } from "../../core/index.js";

/** Editors write a file in several steps. */
const SETTLE = 100;

export interface Watch {
  /** Resolves after the next change, with whether there was one: not when the signal was aborted. */
  changed(signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/** Watches files. Their folders, really: many editors put a new file in the place of the old one. */
export function watchFiles(files: readonly string[]): Watch {
  const names = new Set(files.map((file) => basename(file)));
  let isChanged = false;
  let wake = () => {};
  const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
    watch(folder, (_, name) => {
      if (name === null || !names.has(name)) return;
      isChanged = true;
      wake();
    }),
  );
  return {
    async changed(signal) {
      const aborted = () => wake();
      signal.addEventListener("abort", aborted);
      while (!isChanged && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      signal.removeEventListener("abort", aborted);
      await sleep(SETTLE, signal);
      isChanged = false;
      return !signal.aborted;
    },
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}
