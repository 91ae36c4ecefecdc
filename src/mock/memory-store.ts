import type { Clock } from "../core/index.js";
import { type ConversationState, newState, type OpenState } from "./state.js";
import { MOST_LISTED, type StateStore } from "./store.js";

export interface MemoryStoreOptions {
  readonly clock: Pick<Clock, "monotonic">;
  /** Of more conversations than this, the one that was silent for longest is forgotten. Default 10,000. */
  readonly most?: number;
  /** Milliseconds of silence after which a conversation is forgotten. Default a day. */
  readonly expiry?: number;
}

interface Kept {
  state: OpenState;
  lastUsed: number;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Keeps conversations in memory, so many and so long. */
export function memoryStore({ clock, most = 10_000, expiry = DAY }: MemoryStoreOptions): StateStore {
  const conversations = new Map<string, Kept>(); // the one used last stands last
  let latest: string | undefined;

  function forgetOld(now: number): void {
    for (const [id, { lastUsed }] of conversations) {
      if (conversations.size <= most && now - lastUsed <= expiry) return;
      conversations.delete(id);
    }
  }
  function current(id: string, now: number): Kept | undefined {
    const kept = conversations.get(id);
    return kept !== undefined && now - kept.lastUsed <= expiry ? kept : undefined;
  }
  function keep(id: string, kept: Kept, now: number): void {
    kept.lastUsed = now;
    if (latest === id && conversations.get(id) === kept) return; // it stands last already
    conversations.delete(id);
    conversations.set(id, kept);
    latest = id;
    forgetOld(now);
  }
  return {
    update(id, turn) {
      const now = clock.monotonic();
      const kept = current(id, now) ?? { state: newState(), lastUsed: now };
      const result = turn(kept.state);
      keep(id, kept, now);
      return result;
    },
    async read(id) {
      return copyOf(current(id, clock.monotonic())?.state);
    },
    async write(id, state) {
      const now = clock.monotonic();
      keep(id, { state: openState(state), lastUsed: now }, now);
    },
    async list() {
      forgetOld(clock.monotonic());
      return [...conversations.keys()].slice(-MOST_LISTED).reverse();
    },
    async remove(id) {
      return conversations.delete(id);
    },
    async clear() {
      conversations.clear();
    },
    async close() {},
  };
}

const copyOf = (state: ConversationState | undefined) => (state === undefined ? undefined : structuredClone(state));

/** A state of its own, made of one that others may hold. */
export function openState({ state, vars, requests, steps, scenarios }: ConversationState): OpenState {
  const fresh = newState();
  Object.assign(fresh.steps, steps);
  Object.assign(fresh.scenarios, scenarios);
  return Object.assign(fresh, { state, vars: structuredClone(vars), requests });
}
