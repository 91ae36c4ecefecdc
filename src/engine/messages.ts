import { interpolate, type Message, placeholders } from "../contract/index.js";
import { isObject } from "../core/index.js";
import { noteHistory } from "./internal.js";
import type { Turn } from "./turn.js";

/** Longest text that variables may make of a text: a session is no larger (F-079). */
const LONGEST_TEXT = 10 * 1024 * 1024;
/** No real message is nested deeper. */
const DEEPEST = 100;

/** Where a message comes from. */
export interface MessageOrigin {
  readonly block: string;
  readonly step?: string;
}

/**
 * Sends a message: one of its texts is chosen (F-051, U-17), and variables are replaced in it (F-041, U-27).
 */
export function sendMessage(turn: Turn, message: Message, origin: MessageOrigin): void {
  const isEverywhere = turn.bot.policies.messageInterpolation === "all";
  const { textMessages, ...others } = message.config as { readonly textMessages?: unknown };
  const texts = Array.isArray(textMessages) ? textMessages.map((alternative) => fillLeaves(turn, alternative)) : [];
  const config = {
    ...(texts.length === 0 ? {} : { textMessages: [texts.length === 1 ? texts[0] : texts[chooseText(turn, texts)]] }),
    ...(isEverywhere ? (fillLeaves(turn, others) as object) : others),
  };
  const alternatives = texts.length > 1 ? { alternatives: texts.map(textOf) } : {};
  turn.send({ message: { type: message.type, config } as Message, ...alternatives, ...origin });
  const [chosen] = config.textMessages ?? [];
  if (chosen !== undefined) noteHistory(turn.internal, "bot", textOf(chosen));
}

function chooseText(turn: Turn, texts: readonly unknown[]): number {
  return turn.bot.policies.textChoice === "first" ? 0 : turn.choose(texts.length);
}

const textOf = (alternative: unknown) =>
  isObject(alternative) && typeof alternative.text === "string" ? alternative.text : "";

/** A text with its variables replaced. */
export function fill(turn: Turn, text: string): string {
  if (!text.includes("{")) return text;
  const hasModifiers = turn.bot.policies.expressionSyntax === "off";
  const unsupported = placeholders(text).find(
    (placeholder) => placeholder.kind === "unsupported" || (placeholder.modifier !== undefined && !hasModifiers),
  );
  if (unsupported !== undefined) {
    turn.report("flow-expression", {
      expected: "the path of a variable, with a known modifier or none",
      got:
        unsupported.kind === "unsupported"
          ? `{${unsupported.source}}`
          : `{${unsupported.path}|${unsupported.modifier}}`,
      mend: "set a variable to what is wanted, and use that",
    });
  }
  const replace = limitedReplace(turn);
  // Where modifiers are not known to work, what has one never reaches the interpolation (U-22).
  return hasModifiers ? replace(text) : text.replaceAll(/\{[^{}|]*\}/g, replace);
}

/** Interpolation that stops filling in at a length that no text has. */
function limitedReplace(turn: Turn): (text: string) => string {
  let length = 0;
  const limit = (value: string) => {
    const isOver = length <= LONGEST_TEXT && length + value.length > LONGEST_TEXT;
    length += value.length;
    if (isOver) {
      turn.report("flow-text-too-large", {
        expected: "a text of at most 10 MB",
        got: "a larger one",
        mend: "use fewer or smaller variables in one text",
      });
    }
    return length > LONGEST_TEXT ? "" : value;
  };
  return (text) => interpolate(text, turn.session, limit);
}

/** A copy of a value with variables replaced in each of its texts. */
function fillLeaves(turn: Turn, value: unknown, depth = 0): unknown {
  if (typeof value === "string") return fill(turn, value);
  if (typeof value !== "object" || value === null || depth === DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => fillLeaves(turn, item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillLeaves(turn, item, depth + 1)]));
}
