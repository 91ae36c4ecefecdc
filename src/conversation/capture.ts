import type { Bot } from "../bot/index.js";
import { readPath } from "../contract/index.js";
import { type JsonObject, pointerTo } from "../core/index.js";
import type { Difference } from "./differences.js";
import type { TurnRun } from "./result.js";
import { shownText, viewOf } from "./said.js";
import { sendsOf } from "./turn.js";

/** What paths of a capture begin with. */
export const CAPTURE_ROOTS: readonly string[] = ["session", "request", "answer", "bot"];

/** The values that a turn keeps for later ones, by name; or the first one that is not there. */
export function capturedIn(
  bot: Bot,
  paths: Readonly<Record<string, string>>,
  ran: TurnRun,
): { readonly captured: JsonObject } | { readonly missing: Difference } {
  const captured: [string, unknown][] = [];
  const seen = Object.keys(paths).length === 0 ? {} : seenIn(bot, ran);
  for (const [name, path] of Object.entries(paths)) {
    const value = readPath(seen, path) ?? undefined; // null and nothing read the same (U-13)
    if (value === undefined) {
      const expected = `a value at ${path} to keep as "${name}"`;
      return { missing: { pointer: pointerTo("/capture", name), expected, got: "nothing" } };
    }
    captured.push([name, value]);
  }
  return { captured: Object.fromEntries(captured) };
}

function seenIn(bot: Bot, ran: TurnRun): JsonObject {
  return {
    session: ran.conversation.session,
    request: ran.request,
    answer: ran.exchanges.at(-1)?.result.json,
    bot: sendsOf(ran).map((send) => viewOf(bot, send.message, shownText(send))),
  };
}
