import { isDeepStrictEqual } from "node:util";
import type { Bot } from "../../bot/index.js";
import { type ApiStepResponse, toWire } from "../../contract/index.js";
import { isObject } from "../../core/index.js";
import { toResponse } from "../answer.js";
import type { Respond } from "../scenario.js";
import type { RecordedAnswer } from "./exchange.js";
import { type BlockDictionary, messageForm } from "./message-form.js";

/** An answer as people write it in a scenario. */
export function toRespond({ response, fault }: RecordedAnswer, blocks: BlockDictionary): Respond {
  const { session, messages, nextDialogstate } = response;
  return {
    ...(session?.[0] === undefined ? {} : { session: session[0] as NonNullable<Respond["session"]> }),
    ...(messages === undefined ? {} : { messages: messages.map((message) => messageForm(message, blocks)) }),
    ...(nextDialogstate === undefined ? {} : { nextDialogstate: blocks.nameOf(nextDialogstate) }),
    ...(fault === undefined ? {} : { fault }),
  };
}

/** Whether two answers are the same on the wire. */
export const isSameResponse = (a: ApiStepResponse, b: ApiStepResponse): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(toWire(a))), JSON.parse(JSON.stringify(toWire(b))));

/** Why no scenario can give an answer; undefined: one can. */
export function whyNotWritable(answer: RecordedAnswer, blocks: BlockDictionary, bot: Bot): string | undefined {
  const { session = [] } = answer.response;
  if (session.length > 1) return "a scenario writes one namespace of the session, this answer several";
  if (hasInclude(answer.response)) return '{ "include": … } would be read as the inclusion of a file';
  return isSameResponse(toResponse(toRespond(answer, blocks), bot), answer.response)
    ? undefined
    : "a part of it has no place in a scenario";
}

function hasInclude(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasInclude);
  if (!isObject(value)) return false;
  const members = Object.values(value);
  return (members.length === 1 && typeof value.include === "string") || members.some(hasInclude);
}
