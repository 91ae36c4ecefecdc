import type { Clock } from "../core/index.js";
import { sizeOfVars } from "./size-of-vars.js";
import { type ConversationState, newState, type OpenState, openState } from "./state.js";
import { DEFAULT_EXPIRY, MOST_LISTED, type StateStore } from "./store.js";

export interface MemoryStoreOptions {
  readonly clock: Pick<Clock, "monotonic">;
  /** Of more conversations than this, the one that was silent for longest is forgotten. Default 10,000. */
  readonly most?: number;
  /** Milliseconds of silence after which a conversation is forgotten. Default a day. */
  readonly expiry?: number;
  /** The same when all variables take more bytes of memory, about. Default 25 kB a conversation, at least 100 MB. */
  readonly mostBytes?: number;
}

interface Kept {
  readonly id: string;
  readonly state: OpenState;
  lastUsed: number;
  /** Of its variables, about. */
  bytes: number;
}

/** On average; a conversation alone may have more. */
const BYTES_EACH = 25_000;
const LEAST_BYTES = 100_000_000;

/** Keeps conversations in memory, so many and so long. */
export function memoryStore({
  clock,
  most = 10_000,
  expiry = DEFAULT_EXPIRY,
  mostBytes = Math.max(most * BYTES_EACH, LEAST_BYTES),
}: MemoryStoreOptions): StateStore {
  const conversations = new Map<string, Kept>(); // the one used last stands last
  let latest: string | undefined;
  let bytes = 0;

  function drop(id: string): boolean {
    bytes -= conversations.get(id)?.bytes ?? 0;
    return conversations.delete(id);
  }
  function forgetOld(now: number): void {
    for (const [id, { lastUsed }] of conversations) {
      const hasRoom = conversations.size <= most && (bytes <= mostBytes || id === latest);
      if (hasRoom && now - lastUsed <= expiry) return;
      drop(id);
    }
  }
  function current(id: string, now: number): Kept | undefined {
    const kept = conversations.get(id);
    return kept !== undefined && now - kept.lastUsed <= expiry ? kept : undefined;
  }
  function keep(kept: Kept, now: number): void {
    const { id, state } = kept;
    const size = sizeOfVars(state.vars);
    kept.lastUsed = now;
    if (latest === id && conversations.get(id) === kept && kept.bytes === size) return; // it stands last already
    drop(id);
    conversations.set(id, kept);
    kept.bytes = size;
    bytes += size;
    latest = id;
    forgetOld(now);
  }
  return {
    update(id, turn) {
      const now = clock.monotonic();
      const kept = current(id, now) ?? newlyKept(id, newState());
      const result = turn(kept.state);
      keep(kept, now);
      return result;
    },
    async read(id) {
      return copyOf(current(id, clock.monotonic())?.state);
    },
    async write(id, state) {
      keep(newlyKept(id, openState(state)), clock.monotonic());
    },
    async list() {
      forgetOld(clock.monotonic());
      return [...conversations.keys()].slice(-MOST_LISTED).reverse();
    },
    async remove(id) {
      return drop(id);
    },
    async clear() {
      conversations.clear();
      bytes = 0;
    },
    async close() {},
  };
}

const newlyKept = (id: string, state: OpenState): Kept => ({ id: detached(id), state, lastUsed: 0, bytes: 0 });

/** A part of a text keeps all of it in memory: here, the whole URL for an id in its query. */
const detached = (part: string) => Buffer.from(part, "utf16le").toString("utf16le");

const copyOf = (state: ConversationState | undefined) => (state === undefined ? undefined : structuredClone(state));
