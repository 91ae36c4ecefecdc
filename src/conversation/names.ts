import { type Block, type Bot, findBlock } from "../bot/index.js";

/** A block by its name or id. That it exists is checked before. */
export function blockOf({ blocks }: Pick<Bot, "blocks">, name: string): Block {
  return (blocks === undefined ? undefined : findBlock(blocks, name)) ?? { name, id: name };
}
