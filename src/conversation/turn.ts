import { type RequestView, viewRequest } from "../backend/index.js";
import type { Bot } from "../bot/index.js";
import type { Clock, Finding } from "../core/index.js";
import {
  type Conversation,
  type Driver,
  type Effect,
  type Event,
  run,
  type SendEffect,
  toOutcome,
} from "../engine/index.js";
import type { CallBackend, ConversationExchange } from "./exchange.js";
import type { TurnRun } from "./result.js";
import { type Line, lineOfCall, linesOfEffect } from "./transcript.js";

/** What a turn is played with. */
export interface Stage<Exchange extends ConversationExchange> {
  readonly turn: number;
  readonly clock: Clock;
  readonly callBackend: CallBackend<Exchange>;
  /** Receives the transcript. */
  readonly lines: Line[];
}

/** Plays an event to its end. */
export async function playTurn<Exchange extends ConversationExchange>(
  bot: Bot,
  before: Conversation,
  event: Event,
  { turn, clock, callBackend, lines }: Stage<Exchange>,
): Promise<TurnRun<Exchange>> {
  const exchanges: Exchange[] = [];
  const effects: Effect[] = [];
  let request: RequestView | undefined;
  const driver: Driver = {
    clock,
    async callBackend(step, session) {
      const exchange = await callBackend(step, session);
      exchanges.push(exchange);
      request = viewRequest(step, exchange.request, session);
      lines.push(lineOfCall(exchange));
      return toOutcome(exchange.outcome, exchange.result);
    },
  };
  const running = run(bot, before, event, driver);
  for (let step = await running.next(); ; step = await running.next()) {
    if (step.done === true) {
      const ran = { turn, effects, exchanges, findings: findingsOf(effects), conversation: step.value };
      return request === undefined ? ran : { ...ran, request };
    }
    effects.push(step.value);
    lines.push(...linesOfEffect(step.value));
  }
}

const findingsOf = (effects: readonly Effect[]): Finding[] =>
  effects.flatMap((effect) => (effect.type === "trace" && effect.what === "finding" ? [effect.finding] : []));

export const sendsOf = ({ effects }: TurnRun): SendEffect[] => effects.filter((effect) => effect.type === "send");
