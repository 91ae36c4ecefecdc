import type { Bot, FlowBlock } from "../bot/index.js";
import { drawRandom, isObject, type Secret } from "../core/index.js";
import type { Conversation, Position, Waiting } from "./conversation.js";
import type { CallEffect, Effect, ScheduleEffect, SendEffect, Trace } from "./effects.js";
import type { UserEvent } from "./events.js";
import { type EngineRuleId, engineFinding, type FindingDetails } from "./findings.js";
import { type BotIndex, indexOf } from "./index-bot.js";
import type { Internal } from "./internal.js";

/** What a transition makes of a conversation. */
export interface Transition {
  readonly conversation: Conversation;
  /** In the order in which they happen. */
  readonly effects: readonly Effect[];
}

/** Later times are no longer written with four digits of a year, and could not be compared as texts. */
const END_OF_TIME = Date.UTC(9_999, 11, 31);
const AT_REST: Waiting = { for: "user", silentAt: null };

/**
 * One transition at work. Its session is a copy of the top level only: what is below is shared with the
 * conversation before, and never changed in place.
 */
export class Turn {
  readonly effects: Effect[] = [];
  /** Values that sensitive variables had in the meantime. */
  readonly sensitive: Secret[] = [];
  readonly index: BotIndex;
  readonly session: { [name: string]: unknown };
  readonly internal: Internal;
  readonly isDisabled: boolean;
  readonly now: string;
  block: string | null;
  /** Name of the block whose content is being done. */
  running: string | undefined;
  waiting: Waiting;
  contexts: Readonly<Record<string, number>>;
  interrupted: readonly Position[];
  queue: readonly UserEvent[];
  entered: number;
  hasLooped: boolean;
  wasSilent: boolean;
  bytes: number;
  private calls: number;
  private random: number;

  constructor(
    readonly bot: Bot,
    { session, ...conversation }: Conversation,
    now: string | undefined,
  ) {
    this.index = indexOf(bot);
    this.session = { ...session };
    this.internal = isObject(session.internal) ? { ...session.internal } : {};
    this.session.internal = this.internal;
    this.isDisabled = conversation.isDisabled;
    this.now = latest(conversation.now, now);
    this.block = conversation.block;
    this.waiting = conversation.waiting;
    this.contexts = conversation.contexts;
    this.interrupted = conversation.interrupted;
    this.queue = conversation.queue;
    this.entered = conversation.entered;
    this.hasLooped = conversation.hasLooped;
    this.wasSilent = conversation.wasSilent;
    this.bytes = conversation.bytes;
    this.calls = conversation.calls;
    this.random = conversation.random;
  }

  /** Whether something has to come from outside before the flow goes on, other than from the user. */
  get isPending(): boolean {
    return this.waiting.for === "answer" || this.waiting.for === "clock";
  }

  flowBlock(name: string): FlowBlock | undefined {
    return this.bot.flow.get(name);
  }

  trace(trace: Trace): void {
    this.effects.push({ type: "trace", ...trace });
  }

  /** Remembers sensitive values, which may be gone again at the end. */
  learn(secrets: readonly Secret[]): void {
    for (const secret of secrets) this.sensitive.push(secret);
  }

  report(rule: EngineRuleId, details: FindingDetails): void {
    this.trace({ what: "finding", finding: engineFinding(rule, details) });
  }

  send(effect: Omit<SendEffect, "type">): void {
    this.effects.push({ type: "send", ...effect });
  }

  /** Asks for a call and gives its number. */
  call(step: string): number {
    this.calls += 1;
    const effect: CallEffect = { type: "call", step, call: this.calls, session: this.session };
    this.effects.push(effect);
    return this.calls;
  }

  /** Asks for a clock event and gives the time when it is due. */
  schedule(reason: ScheduleEffect["reason"], ms: number): string {
    this.effects.push({ type: "schedule", reason, ms });
    return new Date(Math.min(Date.parse(this.now) + ms, END_OF_TIME)).toISOString();
  }

  /** A whole number below `count`, by chance. */
  choose(count: number): number {
    const { value, state } = drawRandom(this.random);
    this.random = state;
    return Math.floor(value * count);
  }

  /** Waits for what the user says next. */
  rest(): void {
    this.waiting = AT_REST;
    this.listen();
  }

  /** Has the silence event come when the user, who is waited for, says nothing (F-119). */
  listen(): void {
    const { silence } = this.bot;
    if (silence === undefined || this.wasSilent || this.waiting.for === "answer" || this.waiting.for === "clock")
      return;
    this.waiting = { ...this.waiting, silentAt: this.schedule("silence", silence.ms) };
  }

  end(): Transition {
    const { session, block, waiting, contexts, interrupted, queue, entered, hasLooped, wasSilent } = this;
    const { calls, random, now, bytes, isDisabled } = this;
    return {
      conversation: {
        session,
        block,
        waiting,
        contexts,
        interrupted,
        queue,
        entered,
        hasLooped,
        wasSilent,
        calls,
        random,
        now,
        bytes,
        isDisabled,
      },
      effects: this.effects,
    };
  }
}

/** Time never goes back; a text that is no time counts for nothing. */
function latest(before: string, now: string | undefined): string {
  if (now === undefined || now === before) return before;
  const ms = Date.parse(now);
  return ms > Date.parse(before) && ms <= END_OF_TIME ? new Date(ms).toISOString() : before;
}
