import { type Bot, findBlock, toMessage } from "../bot/index.js";
import {
  type ApiStepResponse,
  type CheckOptions,
  checkOutcome,
  type SessionWrite,
  toWire,
  type Wire,
} from "../contract/index.js";
import type { Finding } from "../core/index.js";
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
  return checkOutcome({ status: 200, headers: { "content-type": JSON_TYPE }, body, ms: 0 }, options).findings;
}

/** The answer that a person wrote, with short forms as messages and names of blocks as their ids (F-011). */
export function toResponse(
  { session, messages, nextDialogstate, action }: Respond,
  bot: Bot | undefined,
): ApiStepResponse {
  const target = nextDialogstate ?? action?.nextDialogstate;
  return {
    ...(session === undefined ? {} : { session: [session as SessionWrite] }), // data of any kind is in use (C-06)
    ...(messages === undefined
      ? {}
      : { messages: messages.map((form) => toMessage(form, (name) => blockId(name, bot))) }),
    ...(target === undefined ? {} : { nextDialogstate: blockId(target, bot) }),
  };
}

function blockId(nameOrId: string, bot: Bot | undefined): string {
  return (bot?.blocks && findBlock(bot.blocks, nameOrId)?.id) ?? nameOrId;
}
