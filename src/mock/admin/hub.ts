import type { AdminEvent } from "../../admin/index.js";
import { refuse } from "./refuse.js";

/** Tells what happens to all who listen. */
export interface Hub {
  /** Makes the event only when somebody listens. */
  publish(make: () => AdminEvent): void;
  /**
   * @param first told before all else
   * @throws {AdminError} 503 when too many listen
   */
  listen(first: readonly AdminEvent[], signal: AbortSignal | undefined): AsyncIterableIterator<AdminEvent>;
  /** Ends all listening. */
  close(): void;
}

export const MOST_LISTENERS = 20;
/** Who has so many events waiting is too slow. */
const MOST_WAITING = 2_000;

export function createHub(): Hub {
  const listeners = new Set<Listener>();
  let isClosed = false;
  return {
    publish(make) {
      if (listeners.size === 0) return;
      const event = make();
      for (const listener of listeners) listener.take(event);
    },
    listen(first, signal) {
      if (listeners.size >= MOST_LISTENERS) throw refuse(503, `${MOST_LISTENERS} listen already`, "close one of them");
      const listener = createListener(first, () => {
        listeners.delete(listener);
        signal?.removeEventListener("abort", listener.end);
      });
      listeners.add(listener);
      signal?.addEventListener("abort", listener.end);
      if (isClosed || signal?.aborted) listener.end();
      return listener.events;
    },
    close() {
      isClosed = true;
      for (const listener of [...listeners]) listener.end();
    },
  };
}

interface Listener {
  readonly events: AsyncIterableIterator<AdminEvent>;
  take(event: AdminEvent): void;
  readonly end: () => void;
}

function createListener(first: readonly AdminEvent[], onEnd: () => void): Listener {
  let waiting = [...first];
  let state: "open" | "ended" | "slow" = "open";
  let wake = () => {};

  function finish(how: "ended" | "slow"): void {
    if (state !== "open") return;
    state = how;
    if (how === "slow") waiting = [];
    onEnd();
    wake();
  }
  async function next(): Promise<IteratorResult<AdminEvent, undefined>> {
    while (waiting.length === 0 && state === "open") {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const event = waiting.shift();
    if (event !== undefined) return { done: false, value: event };
    if (state === "slow") throw refuse(503, "this listener was too slow, and was cut off");
    return { done: true, value: undefined };
  }
  const events: AsyncIterableIterator<AdminEvent, undefined> = {
    next,
    async return() {
      waiting = [];
      finish("ended");
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => events,
  };
  return {
    events,
    take(event) {
      waiting.push(event);
      if (waiting.length > MOST_WAITING) finish("slow");
      else wake();
    },
    end: () => finish("ended"),
  };
}
