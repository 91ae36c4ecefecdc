import type { ApiStep, Bot } from "../bot/index.js";
import type { Session } from "../contract/index.js";
import { ApistepError, type Clock } from "../core/index.js";
import type { Conversation } from "./conversation.js";
import type { Effect } from "./effects.js";
import type { Event, StepOutcome } from "./events.js";
import type { Recogniser } from "./intents/recogniser.js";
import { transition } from "./transition.js";
import type { Transition } from "./turn.js";

/** What does the effects of a conversation. */
export interface Driver {
  /** Calls the backend. Whatever goes wrong with the backend is an outcome; what it throws ends the run. */
  callBackend(step: ApiStep, session: Session): Promise<StepOutcome>;
  readonly clock: Clock;
  /** Waits for a delay. Left out: delays are skipped, and the conversation's time goes on by as much. */
  wait?(ms: number): Promise<void>;
  /** Takes the place of the built-in recogniser. */
  readonly recogniser?: Recogniser;
}

/**
 * Plays an event to its end: until the conversation waits for the user. Gives each effect as it happens, then the
 * conversation. A schedule for a silence is the caller's: when it is due and the user said nothing, play `clock`.
 */
export async function* run(
  bot: Bot,
  conversation: Conversation,
  event: Event,
  driver: Driver,
): AsyncGenerator<Effect, Conversation> {
  let current = conversation;
  let next: Event | undefined = await recognised(event, driver);
  while (next !== undefined) {
    const result: Transition = transition(bot, current, { now: driver.clock.now().toISOString(), ...next });
    current = result.conversation;
    yield* result.effects;
    next = await nextEvent(bot, result, driver);
  }
  return current;
}

/** Plays an event to its end, and gives all of its effects at once. */
export async function play(bot: Bot, conversation: Conversation, event: Event, driver: Driver): Promise<Transition> {
  const effects: Effect[] = [];
  const running = run(bot, conversation, event, driver);
  for (let step = await running.next(); ; step = await running.next()) {
    if (step.done === true) return { conversation: step.value, effects };
    effects.push(step.value);
  }
}

/** A text with what the driver's recogniser makes of it. */
async function recognised(event: Event, { recogniser }: Driver): Promise<Event> {
  const hasText = event.type === "text" || event.type === "start";
  if (!hasText || event.text === undefined || event.recognised !== undefined || recogniser === undefined) return event;
  return { ...event, recognised: await recogniser.recognise(event.text) };
}

/** Does what the flow waits for, and gives the event that it goes on with. */
async function nextEvent(bot: Bot, { conversation, effects }: Transition, driver: Driver): Promise<Event | undefined> {
  for (const effect of effects) {
    if (effect.type === "call") {
      const { call, session } = effect;
      const step = stepOf(bot, effect.step);
      return { type: "answered", step: step.name, call, outcome: await driver.callBackend(step, session) };
    }
    if (effect.type === "schedule" && effect.reason === "delay") {
      await driver.wait?.(effect.ms);
      return { type: "clock", now: new Date(Date.parse(conversation.now) + effect.ms).toISOString() };
    }
  }
  return undefined;
}

function stepOf(bot: Bot, name: string): ApiStep {
  const step = bot.apiSteps.get(name);
  if (step === undefined) throw new ApistepError("bad-file", `the bot has no API step "${name}"`);
  return step;
}
