import { type Bot, findBlock } from "../bot/index.js";
import {
  type ApiStepResponse,
  type CheckOptions,
  checkResponse,
  type Message,
  textMessage,
  toWire,
  type Wire,
} from "../contract/index.js";
import { type Finding, isObject } from "../core/index.js";
import type { Respond } from "./scenario.js";

/** An answer, ready to be sent. */
export interface ReadyAnswer {
  readonly json: string;
  readonly nextDialogstate: string | null;
}

export const JSON_TYPE = "application/json; charset=utf-8";

export function readyAnswer(response: ApiStepResponse, wire: Wire): ReadyAnswer {
  return { json: JSON.stringify(toWire(response, wire)), nextDialogstate: response.nextDialogstate ?? null };
}

const encoder = new TextEncoder();

/** What the platform contract, the bot and the step say of an answer. Where nextDialogstate will stand is the user's choice. */
export function checkAnswer(response: ApiStepResponse, options: CheckOptions): readonly Finding[] {
  const body = encoder.encode(JSON.stringify(toWire(response)));
  return checkResponse({ status: 200, headers: { "content-type": JSON_TYPE }, body, ms: 0 }, options).findings;
}

/** The answer that a person wrote, with texts as messages and names of blocks as their ids (F-011). */
export function toResponse(
  { session, messages, nextDialogstate, action }: Respond,
  bot: Bot | undefined,
): ApiStepResponse {
  const target = nextDialogstate ?? action?.nextDialogstate;
  return {
    ...(session === undefined ? {} : { session: [session] }),
    ...(messages === undefined ? {} : { messages: messages.map((message) => toMessage(message, bot)) }),
    ...(target === undefined ? {} : { nextDialogstate: blockId(target, bot) }),
  };
}

function toMessage(message: NonNullable<Respond["messages"]>[number], bot: Bot | undefined): Message {
  // What else a message may be is for the contract's rules to say.
  return typeof message === "string" ? textMessage(message) : (withBlockIds(message, bot) as Message);
}

function blockId(nameOrId: string, bot: Bot | undefined): string {
  return (bot?.blocks && findBlock(bot.blocks, nameOrId)?.id) ?? nameOrId;
}

/** Postbacks name blocks too. */
function withBlockIds(value: unknown, bot: Bot | undefined): unknown {
  if (bot?.blocks === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => withBlockIds(item, bot));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "nextDialogstateId" && typeof item === "string" ? blockId(item, bot) : withBlockIds(item, bot),
    ]),
  );
}
