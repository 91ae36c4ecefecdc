import { closest, isObject } from "../core/index.js";
import type { BlockNames } from "./exchange.js";
import type { Part } from "./parts.js";
import type { Breach } from "./rule.js";
import { hint, isInterpolated, oneOf, quoted } from "./words.js";

const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The block that an answer goes to, and which of the two places says so (C-07). */
export function targetOf(json: unknown): Part<string> | undefined {
  if (!isObject(json)) return undefined;
  const nested = isObject(json.action) ? json.action.nextDialogstate : undefined;
  if (isName(nested)) return { pointer: "/action/nextDialogstate", value: nested };
  return isName(json.nextDialogstate) ? { pointer: "/nextDialogstate", value: json.nextDialogstate } : undefined;
}

/** Whether a target is known to be no block of the bot; one with `{variable}` can't be judged. */
export function isUnknownBlock(target: string, blocks: BlockNames | undefined): blocks is BlockNames {
  return blocks !== undefined && !blocks.ids.has(target) && !isInterpolated(target);
}

const MISSING = new Set(["undefined", "null", "None", "NaN", "[object Object]"]);

/**
 * Says that a target is no block of the bot, and which block may have been meant.
 * @param allowed blocks that may stand here
 */
export function unknownBlock(
  { pointer, value }: Part<string>,
  { ids, idOf }: BlockNames,
  allowed: readonly string[] = [],
): Breach {
  const expected = allowed.length === 0 ? "the id of a block of the bot" : oneOf(allowed);
  const id = idOf.get(value);
  if (id !== undefined) {
    return {
      pointer,
      expected,
      got: `${quoted(value)}, the name of a block`,
      mend: `write the block's id, ${quoted(id)}: ${quoted(value)} is its name`,
    };
  }
  if (MISSING.has(value)) {
    return {
      pointer,
      expected,
      mend: `find why the id is missing: ${quoted(value)} is what a program writes for none`,
    };
  }
  const meant = closest(value, allowed) ?? closest(value, [...ids, ...idOf.keys()]) ?? "";
  const suggestion = ids.has(meant) ? meant : idOf.get(meant);
  return {
    pointer,
    expected,
    mend: `write the id of a block, as the request brings it in a row of type dialogstate${hint(suggestion)}`,
  };
}
