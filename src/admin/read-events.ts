import type { AdminEvent } from "./admin.js";
import { AdminError } from "./error.js";

/** Longer ones are not ours. */
const LARGEST_EVENT = 4 * 1024 * 1024;

/** Reads a stream of server-sent events until it ends. */
export async function* readEvents(
  response: Response,
  signal: AbortSignal | undefined,
): AsyncGenerator<AdminEvent, undefined> {
  let rest = "";
  const decoder = new TextDecoder();
  try {
    for await (const bytes of response.body ?? []) {
      const blocks = (rest + decoder.decode(bytes, { stream: true })).split("\n\n");
      rest = blocks.pop() ?? "";
      if (rest.length > LARGEST_EVENT) throw new Error("an event is larger than 4 MB");
      for (const block of blocks) yield* eventOf(block);
    }
  } catch (cause) {
    if (signal?.aborted) return;
    throw cutOff(cause);
  }
}

function eventOf(block: string): AdminEvent[] {
  const lines = block.split("\n").filter((line) => line.startsWith("data:"));
  return lines.length === 0 ? [] : [JSON.parse(lines.map((line) => line.slice("data:".length)).join("\n"))];
}

function cutOff(cause: unknown): AdminError {
  const detail = "the stream of events broke off: the mock is gone, or this listener was too slow";
  return new AdminError({ type: "about:blank", title: "Broken off", status: 0, detail }, { cause });
}
