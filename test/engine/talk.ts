import { readFileSync } from "node:fs";
import { type Bot, parseBot } from "../../src/bot/index.js";
import type { ApiStepResponse, Message, Postback, Session } from "../../src/contract/index.js";
import { readPath } from "../../src/contract/index.js";
import type { Finding } from "../../src/core/index.js";
import {
  type CallEffect,
  type Conversation,
  type ConversationOptions,
  type Effect,
  type Event,
  type FailedReason,
  type StartEvent,
  start,
  type Trace,
  transition,
} from "../../src/engine/index.js";

export const NOW = "2026-03-10T14:05:09.000Z";

/** A bot from YAML, with policies on top. */
export function botOf(yaml: string, policies: Readonly<Record<string, unknown>> = {}): Bot {
  const extra = Object.keys(policies).length === 0 ? "" : `\npolicies: ${JSON.stringify(policies)}\n`;
  return parseBot(`name: Test\n${yaml}${extra}`);
}

/** A bot of `test/conversations`. */
export function botFile(name: string): Bot {
  const file = new URL(`../conversations/${name}.bot.yaml`, import.meta.url);
  return parseBot(readFileSync(file, "utf8"), { file: `${name}.bot.yaml` });
}

/** A conversation under test. Every step is saved and loaded on the way, so that nothing but JSON goes on. */
export class Talk {
  conversation: Conversation;
  /** Of the last event. */
  effects: readonly Effect[];

  constructor(
    readonly bot: Bot,
    options: ConversationOptions & Omit<StartEvent, "type"> = {},
  ) {
    const first = start(bot, { now: NOW, seed: 42, ...options });
    this.conversation = reload(first.conversation);
    this.effects = first.effects;
  }

  play(event: Event): this {
    const next = transition(this.bot, this.conversation, event);
    this.conversation = reload(next.conversation);
    this.effects = next.effects;
    return this;
  }

  say(text: string): this {
    return this.play({ type: "text", text });
  }

  tap(payload: Postback): this {
    return this.play({ type: "postback", payload });
  }

  answer(response: ApiStepResponse, step = this.pendingStep): this {
    return this.play({ type: "answered", step, outcome: { response } });
  }

  fail(failed: FailedReason): this {
    return this.play({ type: "answered", step: this.pendingStep, outcome: { failed } });
  }

  /** Lets time pass since the last event. */
  wait(ms: number): this {
    return this.play({ type: "clock", now: new Date(Date.parse(this.conversation.now) + ms).toISOString() });
  }

  private get pendingStep(): string {
    const { waiting } = this.conversation;
    return waiting.for === "answer" ? waiting.step : "none";
  }

  get messages(): Message[] {
    return this.effects.flatMap((effect) => (effect.type === "send" ? [effect.message] : []));
  }

  /** The texts that the bot sent; of a message without one, its type. */
  get texts(): string[] {
    return this.messages.map(({ type, config }) => {
      const [first] = "textMessages" in config ? (config.textMessages as { text: string }[]) : [];
      return first?.text ?? type;
    });
  }

  get calls(): CallEffect[] {
    return this.effects.filter((effect) => effect.type === "call");
  }

  get traces(): Trace[] {
    return this.effects.filter((effect) => effect.type === "trace");
  }

  /** Names of the blocks that were entered. */
  get entered(): string[] {
    return this.traces.flatMap((trace) => (trace.what === "entered" ? [trace.block] : []));
  }

  get findings(): Finding[] {
    return this.traces.flatMap((trace) => (trace.what === "finding" ? [trace.finding] : []));
  }

  get rules(): string[] {
    return this.findings.map(({ rule }) => rule);
  }

  /** What happened, one word each: for tests of the order. */
  get order(): string[] {
    return this.effects.flatMap((effect) => {
      if (effect.type === "send") return ["send"];
      if (effect.type === "call") return [`call ${effect.step}`];
      if (effect.type === "schedule") return [`schedule ${effect.ms}`];
      if (effect.what === "stored") return [`store ${effect.variable}`];
      return effect.what === "entered" ? [`enter ${effect.block}`] : [];
    });
  }

  get block(): string | null {
    return this.conversation.block;
  }

  read(path: string): unknown {
    return readPath(this.conversation.session, path);
  }
}

export const session = (namespace: string, data: unknown): Pick<ApiStepResponse, "session"> => ({
  session: [{ namespace, data: data as { [key: string]: unknown } }],
});

export const text = (...texts: string[]): Message => ({
  type: "text",
  config: { textMessages: texts.map((words) => ({ text: words })) },
});

const reload = (conversation: Conversation): Conversation => JSON.parse(JSON.stringify(conversation));

export type { Session };
