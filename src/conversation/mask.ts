import { secretsOf } from "../backend/index.js";
import type { Bot } from "../bot/index.js";
import { redactor, shorten } from "../core/index.js";
import { sensitiveValuesEver } from "../engine/index.js";
import { type ConversationExchange, sensitiveAnswer } from "./exchange.js";
import type { ConversationRun } from "./result.js";

/** A copy without secrets in its texts. */
export function masked<Exchange extends ConversationExchange>(
  bot: Bot,
  ran: ConversationRun<Exchange>,
): ConversationRun<Exchange> {
  const exchanges = ran.turns.flatMap((turn) => turn.exchanges);
  const last = ran.turns.at(-1);
  const steps = new Set(exchanges.map(({ step }) => step));
  const redact = redactor([
    ...[...steps].flatMap((step) => secretsOf(bot, step, [])),
    ...bot.secrets,
    ...exchanges.flatMap((exchange) => sensitiveAnswer(bot, exchange)),
    ...(last === undefined ? [] : sensitiveValuesEver(bot, last.conversation)),
  ]);
  const { failure } = ran;
  return {
    ...ran,
    transcript: ran.transcript.map((line) => ({ ...line, text: cut(redact(line.text)) })),
    ...(failure === undefined
      ? {}
      : { failure: { ...failure, expected: shorten(redact(failure.expected)), got: shorten(redact(failure.got)) } }),
  };
}

/** Each line by itself: a long request does not hide its answer. */
const cut = (text: string) => text.split("\n").map(shorten).join("\n");
