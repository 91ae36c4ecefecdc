import type { Bot } from "../bot/index.js";
import { type Clock, type JsonObject, systemClock } from "../core/index.js";
import { askedFor, createConversation, type Event, type StartEvent } from "../engine/index.js";
import { TemplateError } from "../template/index.js";
import { capturedIn } from "./capture.js";
import { countDifference, type Difference, firstDifference } from "./differences.js";
import { eventOf, type State, withText } from "./event.js";
import type { CallBackend, ConversationExchange } from "./exchange.js";
import { masked } from "./mask.js";
import type { ConversationFailure, ConversationRun, TurnRun } from "./result.js";
import { choicesOf } from "./said.js";
import type { Script, ScriptTurn } from "./script.js";
import { type Line, lineOfAct } from "./transcript.js";
import { playTurn, sendsOf } from "./turn.js";

export interface RunOptions<Exchange extends ConversationExchange = ConversationExchange> {
  /** For example that of `connectBackend`. What it throws ends the run. */
  readonly callBackend: CallBackend<Exchange>;
  /** Default: the time of day. Delays and silences take none: the conversation's own time goes on. */
  readonly clock?: Clock;
  /** Decides what is left to chance. Default 0. */
  readonly seed?: number;
}

/**
 * Plays a conversation against a bot, and checks each turn. Ends with the first turn that is not as expected.
 * @throws what `callBackend` throws
 */
export async function runConversation<Exchange extends ConversationExchange>(
  bot: Bot,
  script: Script,
  options: RunOptions<Exchange>,
): Promise<ConversationRun<Exchange>> {
  const play = new Play(bot, script, options);
  await play.open();
  let failure: ConversationFailure | undefined;
  for (const [index, turn] of script.turns.entries()) {
    const difference = await play.take(turn, index + 1);
    if (difference === undefined) continue;
    failure = failureOf(script, turn, index + 1, difference);
    break;
  }
  const { turns, lines: transcript } = play;
  return masked(bot, { name: script.name, turns, transcript, ...(failure === undefined ? {} : { failure }) });
}

/** A conversation while it is played. */
class Play<Exchange extends ConversationExchange> {
  readonly turns: TurnRun<Exchange>[] = [];
  readonly lines: Line[] = [];
  private state: State;
  private captured: JsonObject = {};
  private readonly begin: StartEvent;

  constructor(
    private readonly bot: Bot,
    private readonly script: Script,
    private readonly options: RunOptions<Exchange>,
  ) {
    this.state = { conversation: createConversation(bot, { seed: options.seed ?? 0, ...script.options }), choices: [] };
    this.begin = { type: "start", ...script.start };
  }

  /** The bot opens the conversation, unless the first turn says how it is opened. */
  async open(): Promise<void> {
    const { turns, isOpenedByUser, now } = this.script;
    if (turns[0]?.act.type !== "open" && !isOpenedByUser) await this.play(0, this.begin, now);
  }

  /** Plays a turn, and gives the first thing that is not as it expects. */
  async take(turn: ScriptTurn, number: number): Promise<Difference | undefined> {
    try {
      return await this.taken(turn, number);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const { message: got, location: at } = error;
      return { pointer: "", expected: "a value for every template of the turn", got, at };
    }
  }

  private async taken(turn: ScriptTurn, number: number): Promise<Difference | undefined> {
    const { bot, begin, captured, state } = this;
    const { session, waiting } = state.conversation;
    const { templates, capture } = turn;
    const act = templates?.act({ session, captured }) ?? turn.act;
    const said = lineOfAct(act, askedFor(bot, waiting));
    if (said !== undefined) this.lines.push(said);
    const isOpening = number === 1 && this.script.isOpenedByUser;
    const event = isOpening ? withText(begin, act) : eventOf(act, state, begin);
    if ("expected" in event) return event;
    const ran = await this.play(number, event, turn.now ?? this.script.now);
    const miscount = countDifference(turn.expect, ran.exchanges);
    if (miscount !== undefined) return miscount; // of a request that was not sent, no template can tell
    const expect = templates?.expect({ session, captured, request: ran.request }) ?? turn.expect;
    const { exchanges, conversation } = ran;
    const happened = { exchanges, session: conversation.session, block: conversation.block, sends: sendsOf(ran) };
    return firstDifference(bot, expect, happened) ?? this.keep(capture, ran);
  }

  /** Keeps what later turns refer to. */
  private keep(capture: ScriptTurn["capture"], ran: TurnRun): Difference | undefined {
    const found = capturedIn(this.bot, capture, ran);
    if ("missing" in found) return found.missing;
    this.captured = { ...this.captured, ...found.captured };
    return undefined;
  }

  private async play(turn: number, event: Event, now: string | undefined): Promise<TurnRun<Exchange>> {
    const { callBackend, clock = systemClock } = this.options;
    const setting = { turn, callBackend, lines: this.lines, clock: now === undefined ? clock : heldAt(now, clock) };
    const ran = await playTurn(this.bot, this.state.conversation, event, setting);
    this.turns.push(ran);
    const choices = sendsOf(ran).flatMap(({ message }) => choicesOf(message));
    this.state = { conversation: ran.conversation, choices: choices.length > 0 ? choices : this.state.choices };
    return ran;
  }
}

/** The conversation's own time goes on by its waits and delays. */
const heldAt = (now: string, clock: Clock): Clock => ({ ...clock, now: () => new Date(now) });

function failureOf(script: Script, turn: ScriptTurn, number: number, difference: Difference): ConversationFailure {
  const { pointer, expected, got, at = script.locate(turn.pointer + pointer) } = difference;
  return { turn: number, expected, got, mend: MEND, at };
}

const MEND = "see the transcript for what went before; mend the backend or the bot, or correct what is expected";
