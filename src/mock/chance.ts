import { drawRandom, seedOf } from "../core/index.js";

/**
 * Numbers from 0 up to 1. The same seed, conversation, name and count give the same ones, whatever else goes on.
 * @param count the how manyth of its kind in the conversation
 */
export function randomOf(seed: number, conversation: string, name: string, count: number): () => number {
  let state: number | undefined;
  return () => {
    const drawn = drawRandom(state ?? seedOf(seed, conversation, name, count));
    state = drawn.state;
    return drawn.value;
  };
}
