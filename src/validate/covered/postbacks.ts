import type { Message } from "../../contract/index.js";
import { isObject } from "../../core/index.js";

/** Ids of the blocks that the buttons, quick replies and cards of a message lead to. */
export function postbackTargets({ config }: Message): string[] {
  const { buttons, quickReplies, elements } = config as Readonly<Record<string, unknown>>;
  const cards = listOf(elements).flatMap((card) => (isObject(card) ? listOf(card.buttons) : []));
  return [...listOf(buttons), ...listOf(quickReplies), ...cards].flatMap((choice) => {
    const payload = isObject(choice) ? choice.payload : undefined;
    const target = isObject(payload) ? payload.nextDialogstateId : undefined;
    return typeof target === "string" ? [target] : [];
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
