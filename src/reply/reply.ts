import {
  type ApiStepResponse,
  checkOutcome,
  type Envelope,
  type Expects,
  LEAKS,
  type Message,
  type SessionWrite,
  toWire,
  type Wire,
} from "../contract/index.js";
import { type Finding, isObject } from "../core/index.js";
import * as messages from "./messages.js";
import type { AnswerTypes, AnyAnswer, ButtonInput, CardInput, MediaInput, QuickReplyInput, Words } from "./types.js";

/**
 * An answer in the making. Each method gives a new one; what stands there is sent in this order: session, messages,
 * and last the block to go to (F-040).
 */
export interface Reply<Step extends AnswerTypes = AnyAnswer, Went extends boolean = boolean> {
  /** Stores data under a namespace, read back as `{namespace.key}`. Of objects written twice, the members add up. */
  session<Namespace extends keyof Step["session"] & string>(
    namespace: Namespace,
    data: Step["session"][Namespace],
  ): Reply<Step, Went>;
  /** Says a text. A list of texts holds alternatives, of which the platform sends one. */
  text(words: Words): Reply<Step, Went>;
  /** Says a text with at most 3 buttons. */
  buttons(words: Words, buttons: readonly ButtonInput<Step["block"]>[]): Reply<Step, Went>;
  /** Says a text with quick replies. */
  quickReplies(words: Words, quickReplies: readonly QuickReplyInput<Step["block"]>[]): Reply<Step, Went>;
  /** Shows cards to swipe through. */
  carousel(cards: readonly CardInput<Step["block"]>[]): Reply<Step, Went>;
  /** Shows an image, or plays a video or a sound. */
  media(file: MediaInput): Reply<Step, Went>;
  /** Sends any message in the platform's own form: a list, or what only the code action is known to send. */
  message(message: Message): Reply<Step, Went>;
  /** Goes to a block, by its name in the bot file. The last call counts. */
  goTo(block: Step["target"]): Reply<Step, true>;
  /** Whether it goes to a block. */
  readonly went: Went;
  /** Never there: keeps the answers of one step from being given by another. */
  readonly step?: (step: Step) => Step;
  /** What it holds, in apistep's own form. */
  readonly response: ApiStepResponse;
  /**
   * The JSON that travels.
   * @throws {ReplyError} when the platform would not take it, unless `check` is false
   */
  toJSON(): Envelope;
}

/** A reply that a step may give: one that goes to a block, where the step has to. */
export type StepReply<Step extends AnswerTypes> = Reply<Step, Step["mustGo"] extends true ? true : boolean>;

export interface ReplyOptions {
  /** Where nextDialogstate is written. Default: under `action`. */
  readonly wire?: Wire;
  /** Whether the answer is checked against the platform contract. Default: true. */
  readonly check?: boolean;
  /** What the bot file expects of this step's answers, for the check. */
  readonly expects?: Expects;
  /** The id of a block by its name. Default: the name is the id. */
  readonly idOf?: (block: string) => string;
}

/** An answer that the platform would not take. */
export class ReplyError extends Error {
  override readonly name = "ReplyError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(
      ({ rule, pointer = "", expected, got }) => `${rule}  ${pointer}: expected ${expected}, got ${got}`,
    );
    super(`this answer breaks the contract:\n${lines.join("\n")}`);
    this.findings = findings;
  }
}

/** Starts an answer. For one step only: `reply<Steps["transfer"]>()`. */
export function reply<Step extends AnswerTypes = AnyAnswer>(options: ReplyOptions = {}): Reply<Step, false> {
  return new Builder<Step, false>(options, {}, false);
}

class Builder<Step extends AnswerTypes, Went extends boolean> implements Reply<Step, Went> {
  readonly #options: ReplyOptions;
  readonly response: ApiStepResponse;
  readonly went: Went;

  constructor(options: ReplyOptions, response: ApiStepResponse, went: Went) {
    this.#options = options;
    this.response = response;
    this.went = went;
  }

  session(namespace: string, data: unknown): Reply<Step, Went> {
    const { session = [] } = this.response;
    return this.#with({ session: joined(session, { namespace, data: data as SessionWrite["data"] }) });
  }

  text(words: Words): Reply<Step, Went> {
    return this.message(messages.text(words));
  }

  buttons(words: Words, buttons: readonly ButtonInput<string>[]): Reply<Step, Went> {
    return this.message(messages.buttons(words, buttons, this.#idOf));
  }

  quickReplies(words: Words, quickReplies: readonly QuickReplyInput<string>[]): Reply<Step, Went> {
    return this.message(messages.quickReplies(words, quickReplies, this.#idOf));
  }

  carousel(cards: readonly CardInput<string>[]): Reply<Step, Went> {
    return this.message(messages.carousel(cards, this.#idOf));
  }

  media(file: MediaInput): Reply<Step, Went> {
    return this.message(messages.media(file));
  }

  message(message: Message): Reply<Step, Went> {
    return this.#with({ messages: [...(this.response.messages ?? []), message] });
  }

  goTo(block: string): Reply<Step, true> {
    return new Builder<Step, true>(this.#options, { ...this.response, nextDialogstate: this.#idOf(block) }, true);
  }

  toJSON(): Envelope {
    const { wire, check = true, expects } = this.#options;
    const envelope = toWire(this.response, wire);
    if (check) checkEnvelope(envelope, expects);
    return envelope;
  }

  #with(part: ApiStepResponse): Reply<Step, Went> {
    return new Builder(this.#options, { ...this.response, ...part }, this.went);
  }

  readonly #idOf = (block: string) => this.#options.idOf?.(block) ?? block;
}

function joined(session: readonly SessionWrite[], write: SessionWrite): SessionWrite[] {
  const before = session.find(({ namespace }) => namespace === write.namespace);
  if (before === undefined) return [...session, write];
  const haveMembers = isObject(before.data) && isObject(write.data); // lists and plain values are in use too (C-06)
  const both = haveMembers ? { ...write, data: { ...before.data, ...write.data } } : write;
  return session.map((other) => (other === before ? both : other));
}

function checkEnvelope(envelope: Envelope, expects: Expects = {}): void {
  const body = new TextEncoder().encode(JSON.stringify(envelope));
  const headers = { "content-type": "application/json" };
  const { findings } = checkOutcome({ status: 200, headers, body, ms: 0 }, { expects });
  const errors = findings.filter(({ severity, rule }) => severity === "error" && !LEAKS.has(rule));
  if (errors.length > 0) throw new ReplyError(errors);
}
