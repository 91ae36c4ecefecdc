import type { ConversationState, OpenState } from "./state.js";

/** Keeps the state of each conversation. */
export interface StateStore {
  /**
   * Lets `turn` look at the state of a conversation and change it; nothing else does meanwhile. A conversation that is
   * not known begins anew. When `turn` throws, nothing is changed. It may be called again with a newer state, when
   * another mock was quicker.
   */
  update<Result>(conversation: string, turn: (state: OpenState) => Result): Result | Promise<Result>;
  read(conversation: string): Promise<ConversationState | undefined>;
  /** Takes the place of a conversation's state. */
  write(conversation: string, state: ConversationState): Promise<void>;
  /** Ids of conversations, those used last first, at most 1,000. */
  list(): Promise<readonly string[]>;
  /** Whether there was one to remove. */
  remove(conversation: string): Promise<boolean>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds of silence after which a conversation is forgotten. */
export const DEFAULT_EXPIRY = 24 * 60 * 60 * 1_000;

/** Of a list of conversations, so many are given. */
export const MOST_LISTED = 1_000;

/** The states of conversations can't be reached. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
