import { secretsOf } from "../backend/index.js";
import type { Bot } from "../bot/index.js";
import { type Clock, didYouMean, type Finding, type Location, redactor, shorten, systemClock } from "../core/index.js";
import {
  askedFor,
  type Conversation,
  createConversation,
  type Driver,
  type Effect,
  type Event,
  run,
  type SendEffect,
  type StartEvent,
  sensitiveValuesEver,
  toOutcome,
} from "../engine/index.js";
import { type Difference, firstDifference } from "./differences.js";
import { type CallBackend, type ConversationExchange, sensitiveAnswer } from "./exchange.js";
import { type Choice, choicesOf } from "./said.js";
import type { Act, Script, ScriptTurn } from "./script.js";
import { type Line, lineOfAct, lineOfCall, linesOfEffect } from "./transcript.js";

export interface RunOptions<Exchange extends ConversationExchange = ConversationExchange> {
  /** For example that of `connectBackend`. What it throws ends the run. */
  readonly callBackend: CallBackend<Exchange>;
  /** Default: the time of day. Delays and silences take none: the conversation's own time goes on. */
  readonly clock?: Clock;
  /** Decides what is left to chance. Default 0. */
  readonly seed?: number;
}

/** How a conversation went. */
export interface ConversationRun<Exchange extends ConversationExchange = ConversationExchange> {
  readonly name: string;
  /** Those that were played: up to the one that failed. */
  readonly turns: readonly TurnRun<Exchange>[];
  /** What was not as expected. Left out: everything was. */
  readonly failure?: ConversationFailure;
  /** What was said and sent up to then. Sensitive values and secrets stand in it as `$NAME`. */
  readonly transcript: readonly Line[];
}

/** How a turn went. */
export interface TurnRun<Exchange extends ConversationExchange = ConversationExchange> {
  /** From 1 on; 0 is the bot's opening, where the script has no turn for it. */
  readonly turn: number;
  readonly effects: readonly Effect[];
  /** Calls of the backend, in order. */
  readonly exchanges: readonly Exchange[];
  /** What the engine found. */
  readonly findings: readonly Finding[];
  /** After the turn. */
  readonly conversation: Conversation;
}

export interface ConversationFailure {
  readonly turn: number;
  /** A phrase that follows "expected". */
  readonly expected: string;
  readonly got: string;
  /** How to mend it, an imperative sentence. */
  readonly mend: string;
  /** Where the conversation file expects it. */
  readonly at: Location;
}

/**
 * Plays a conversation against a bot, and checks each turn. Ends with the first turn that is not as expected.
 * @throws what `callBackend` throws
 */
export async function runConversation<Exchange extends ConversationExchange>(
  bot: Bot,
  script: Script,
  { callBackend, clock = systemClock, seed = 0 }: RunOptions<Exchange>,
): Promise<ConversationRun<Exchange>> {
  const turns: TurnRun<Exchange>[] = [];
  const lines: Line[] = [];
  let state: State = { conversation: createConversation(bot, { seed, ...script.options }), choices: [] };
  const play = async (turn: number, event: Event) => {
    const ran = await playTurn(bot, state.conversation, event, { turn, clock, callBackend, lines });
    turns.push(ran);
    const choices = sendsOf(ran).flatMap(({ message }) => choicesOf(message));
    state = { conversation: ran.conversation, choices: choices.length > 0 ? choices : state.choices };
    return ran;
  };
  const begin: StartEvent = { type: "start", ...script.start };
  const [first] = script.turns;
  if (first?.act.type !== "open" && !script.isOpenedByUser) await play(0, begin);
  let failure: ConversationFailure | undefined;
  for (const [index, turn] of script.turns.entries()) {
    const isFirst = index === 0;
    const said = lineOfAct(turn.act, askedFor(bot, state.conversation.waiting));
    if (said !== undefined) lines.push(said);
    const event = isFirst && script.isOpenedByUser ? withText(begin, turn) : eventOf(turn.act, state, begin);
    const difference = "expected" in event ? event : differenceIn(bot, turn, await play(index + 1, event));
    if (difference === undefined) continue;
    failure = failureOf(script, turn, index + 1, difference);
    break;
  }
  return masked(bot, { name: script.name, turns, transcript: lines, ...(failure === undefined ? {} : { failure }) });
}

interface State {
  readonly conversation: Conversation;
  /** What can be tapped: of the last turn that showed anything. */
  readonly choices: readonly Choice[];
}

interface Stage<Exchange extends ConversationExchange> {
  readonly turn: number;
  readonly clock: Clock;
  readonly callBackend: CallBackend<Exchange>;
  readonly lines: Line[];
}

async function playTurn<Exchange extends ConversationExchange>(
  bot: Bot,
  before: Conversation,
  event: Event,
  { turn, clock, callBackend, lines }: Stage<Exchange>,
): Promise<TurnRun<Exchange>> {
  const exchanges: Exchange[] = [];
  const effects: Effect[] = [];
  const driver: Driver = {
    clock,
    async callBackend(step, session) {
      const exchange = await callBackend(step, session);
      exchanges.push(exchange);
      lines.push(lineOfCall(exchange));
      return toOutcome(exchange.outcome, exchange.result);
    },
  };
  const running = run(bot, before, event, driver);
  for (let step = await running.next(); ; step = await running.next()) {
    if (step.done === true) {
      return { turn, effects, exchanges, findings: findingsOf(effects), conversation: step.value };
    }
    effects.push(step.value);
    lines.push(...linesOfEffect(step.value));
  }
}

const findingsOf = (effects: readonly Effect[]): Finding[] =>
  effects.flatMap((effect) => (effect.type === "trace" && effect.what === "finding" ? [effect.finding] : []));

const sendsOf = ({ effects }: TurnRun): SendEffect[] => effects.filter((effect) => effect.type === "send");

/** The user begins, by what the text means (F-116). */
const withText = (begin: StartEvent, { act }: ScriptTurn): Event =>
  act.type === "text" ? { ...begin, text: act.text } : begin;

/** What was preset may have changed since: the session stays (F-079). */
const withoutSession = ({ session: _, ...again }: StartEvent): StartEvent => again;

/** What a turn does to the conversation, or why it can't be done. */
function eventOf(act: Act, { conversation, choices }: State, begin: StartEvent): Event | Difference {
  switch (act.type) {
    case "open":
      return begin;
    case "restart":
      return withoutSession(begin);
    case "text":
      return act;
    case "postback": {
      const params = Object.entries(act.set).map(([key, value]) => ({ key, value }));
      return {
        type: "postback",
        payload: { nextDialogstateId: act.block.id, ...(params.length > 0 ? { params } : {}) },
      };
    }
    case "wait":
      return { type: "clock", now: new Date(Date.parse(conversation.now) + act.ms).toISOString() };
    case "choose":
      return tapOn(act.title, choices);
  }
}

function tapOn(title: string, choices: readonly Choice[]): Event | Difference {
  const choice = choices.find((each) => each.title === title);
  const titles = choices.map((each) => JSON.stringify(each.title));
  if (choice === undefined) {
    const hint = didYouMean(
      title,
      choices.map((each) => each.title),
    );
    const shown = titles.length === 0 ? "none was shown" : `${titles.join(", ")}${hint === "" ? "" : `; ${hint}`}`;
    return { pointer: "/choose", expected: `a button or quick reply ${JSON.stringify(title)} to tap`, got: shown };
  }
  const { type, payload } = choice;
  if (payload !== undefined) return { type, payload, title };
  return {
    pointer: "/choose",
    expected: `${JSON.stringify(title)} to lead to a block`,
    got: "one that leads elsewhere",
  };
}

function differenceIn<Exchange extends ConversationExchange>(
  bot: Bot,
  { expect }: ScriptTurn,
  ran: TurnRun<Exchange>,
): Difference | undefined {
  const { exchanges, conversation } = ran;
  const { session, block } = conversation;
  return firstDifference(bot, expect, { exchanges, session, block, sends: sendsOf(ran) });
}

function failureOf(script: Script, turn: ScriptTurn, number: number, difference: Difference): ConversationFailure {
  const { pointer, expected, got } = difference;
  const at = script.locate(turn.pointer + pointer);
  return { turn: number, expected, got, mend: MEND, at };
}

const MEND = "see the transcript for what went before; mend the backend or the bot, or correct what is expected";

/** A copy without secrets in its texts. */
function masked<Exchange extends ConversationExchange>(
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
