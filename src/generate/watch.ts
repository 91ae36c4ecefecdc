import { readFile } from "node:fs/promises";
import { sleep } from "../core/index.js";
import { hashOf } from "./files.js";

const POLL_MS = 200;

/**
 * Yields at once, and then whenever the content of a file has changed, until the signal is aborted. It looks at the
 * file again and again: events get lost on network drives, in containers and where editors replace files.
 */
export async function* watchFile(file: string, signal: AbortSignal): AsyncGenerator<void> {
  let last: string | undefined;
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const hash = await readFile(file, "utf8").then(hashOf, () => undefined);
    if (isFirst || (hash !== undefined && hash !== last)) yield;
    last = hash ?? last;
    await sleep(POLL_MS, signal);
  }
}
