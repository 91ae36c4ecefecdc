import { credentialsOf } from "../../backend/index.js";
import type { ApiStep, Bot } from "../../bot/index.js";
import type { Postback, Session } from "../../contract/index.js";
import { type CallBackend, type ConversationExchange, sensitiveAnswer } from "../../conversation/index.js";
import { ApistepError, type Clock, redactor, type Secret } from "../../core/index.js";
import {
  type Asked,
  askedFor,
  type Conversation,
  createConversation,
  type Effect,
  type Event,
  type StartEvent,
  sensitiveValuesEver,
  type Transition,
  toOutcome,
  transition,
} from "../../engine/index.js";
import { type Choice, choicesIn, shownOf } from "./choices.js";

export interface TalkSetup {
  readonly bot: Bot;
  /** Left out for a bot without API steps. */
  readonly callBackend?: CallBackend;
  readonly clock: Clock;
  /** Decides what is left to chance. */
  readonly seed: number;
  /** How the conversation begins. */
  readonly start: Pick<StartEvent, "block" | "session">;
  /** Told before the conversation begins, and each time that it begins anew. */
  readonly onBegin?: () => void;
  /** Waits for a delay of the bot. Left out: it is skipped. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** What begins a turn. */
export type Act =
  | { readonly type: "open" }
  /** With the name of the sensitive variable that it is the value of. */
  | { readonly type: "text"; readonly text: string; readonly secret?: string }
  | { readonly type: "choice"; readonly choice: Choice; readonly payload: Postback; readonly isOnlyOne: boolean }
  | { readonly type: "wait"; readonly ms: number };

/** A turn that was played. */
export interface Turn {
  readonly act: Act;
  /** The time of day at which it was played, ISO 8601. */
  readonly now: string;
  readonly effects: readonly Effect[];
  readonly exchanges: readonly ConversationExchange[];
  readonly conversation: Conversation;
  /** What can be tapped after it. */
  readonly choices: readonly Choice[];
}

/** Told what happens, while it does. */
export interface Watcher {
  effect(effect: Effect): void;
  calling(step: ApiStep): void;
  called(exchange: ConversationExchange): void;
}

/** A conversation with its past: plain data, so that any turn can be taken back. */
export class Talk {
  readonly turns: Turn[] = [];
  private readonly secrets = new Map<string, Secret>();

  constructor(
    readonly setup: TalkSetup,
    private readonly watcher: Watcher,
  ) {
    const { bot } = setup;
    this.hide([...bot.secrets, ...[...bot.apiSteps.values()].flatMap((step) => credentialsOf(bot, step))]);
  }

  get bot(): Bot {
    return this.setup.bot;
  }

  get last(): Turn | undefined {
    return this.turns.at(-1);
  }

  get choices(): readonly Choice[] {
    return this.last?.choices ?? [];
  }

  /** Hides secrets, and all values that sensitive variables have had. */
  get redact(): (text: string) => string {
    return redactor(this.knownSecrets);
  }

  get knownSecrets(): Secret[] {
    return [...this.secrets.values()];
  }

  /** The variable that the next text goes to, if the bot has asked for one. */
  get asked(): Asked | undefined {
    return this.last && askedFor(this.bot, this.last.conversation.waiting);
  }

  /** Whether what is typed next is a sensitive value. */
  get isSecret(): boolean {
    return this.asked?.isSensitive === true;
  }

  /** What the bot does by itself once the user has been silent for long enough; undefined: nothing (F-119). */
  get silence(): number | undefined {
    const waiting = this.last?.conversation.waiting;
    const silentAt = waiting?.for === "user" || waiting?.for === "input" ? waiting.silentAt : null;
    return silentAt === null ? undefined : this.bot.silence?.ms;
  }

  /** Begins anew, with a session of its own. */
  async begin(): Promise<void> {
    const { bot, seed, start, onBegin } = this.setup;
    this.turns.length = 0;
    onBegin?.();
    await this.play({ type: "open" }, createConversation(bot, { seed }), { type: "start", ...start });
  }

  /** Learns which of the user's words are a sensitive value, before they are shown. */
  foresee(text: string): void {
    const { conversation } = transition(this.bot, this.current(), { type: "text", text });
    this.hide(sensitiveValuesEver(this.bot, conversation));
  }

  async say(text: string): Promise<void> {
    const { asked } = this;
    const secret = asked?.isSensitive === true ? { secret: asked.variable } : {};
    await this.play({ type: "text", text, ...secret }, this.current(), { type: "text", text });
  }

  async tap(choice: Choice, payload: Postback): Promise<void> {
    const { title, type } = choice;
    const isOnlyOne = this.choices.filter((other) => other.title === title).length === 1;
    await this.play({ type: "choice", choice, payload, isOnlyOne }, this.current(), { type, payload, title });
  }

  async beSilent(ms: number): Promise<void> {
    const conversation = this.current();
    const now = new Date(Date.parse(conversation.now) + ms).toISOString();
    await this.play({ type: "wait", ms }, conversation, { type: "clock", now });
  }

  /** Takes back the last turn of the user; undefined: there is none. */
  back(): Turn | undefined {
    return this.turns.length > 1 ? this.turns.pop() : undefined;
  }

  private current(): Conversation {
    return this.last?.conversation ?? createConversation(this.bot, { seed: this.setup.seed });
  }

  private hide(secrets: readonly Secret[]): void {
    for (const secret of secrets) this.secrets.set(`${secret.name} ${secret.value}`, secret);
  }

  /** As `run` of the engine, but every value that must be hidden is known before an effect is shown. */
  private async play(act: Act, before: Conversation, first: Event): Promise<void> {
    const { bot, clock } = this.setup;
    const now = clock.now().toISOString(); // of the whole turn, so that it can be replayed
    const effects: Effect[] = [];
    const exchanges: ConversationExchange[] = [];
    let conversation = before;
    let event: Event | undefined = first;
    while (event !== undefined) {
      const result: Transition = transition(bot, conversation, { now, ...event });
      conversation = result.conversation;
      this.hide(sensitiveValuesEver(bot, conversation));
      for (const effect of result.effects) this.watcher.effect(effect);
      effects.push(...result.effects);
      event = await this.follow(result, exchanges);
    }
    const choices = effects.flatMap((effect) => (effect.type === "send" ? choicesIn(shownOf(effect.message)) : []));
    const shown = choices.length > 0 ? choices : this.choices;
    this.turns.push({ act, now, effects, exchanges, conversation, choices: shown });
  }

  /** Does what the flow waits for, and gives the event that it goes on with. */
  private async follow(result: Transition, exchanges: ConversationExchange[]): Promise<Event | undefined> {
    for (const effect of result.effects) {
      if (effect.type === "call") {
        const exchange = await this.call(effect.step, effect.session);
        exchanges.push(exchange);
        const outcome = toOutcome(exchange.outcome, exchange.result);
        return { type: "answered", step: effect.step, call: effect.call, outcome };
      }
      if (effect.type === "schedule" && effect.reason === "delay") {
        await this.setup.wait?.(effect.ms);
        const due = Date.parse(result.conversation.now) + effect.ms;
        return { type: "clock", now: new Date(due).toISOString() };
      }
    }
    return undefined;
  }

  private async call(name: string, session: Session): Promise<ConversationExchange> {
    const step = this.bot.apiSteps.get(name);
    const { callBackend } = this.setup;
    if (step === undefined || callBackend === undefined) {
      throw new ApistepError("bad-file", `the bot has no API step "${name}"`);
    }
    this.watcher.calling(step);
    const exchange = await callBackend(step, session);
    this.hide(sensitiveAnswer(this.bot, exchange));
    this.watcher.called(exchange);
    return exchange;
  }
}
