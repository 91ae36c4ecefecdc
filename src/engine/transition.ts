import type { Bot } from "../bot/index.js";
import { answer } from "./answer.js";
import type { Conversation, ConversationOptions, Waiting } from "./conversation.js";
import { createConversation } from "./create.js";
import type { AnsweredEvent, Event, StartEvent, StepOutcome, TimedOutEvent, UserEvent } from "./events.js";
import { runFlow } from "./flow.js";
import { remember, sensitiveValues } from "./mask.js";
import { begin } from "./start.js";
import { type Transition, Turn } from "./turn.js";
import { hear } from "./user.js";

/**
 * What an event makes of a conversation. Pure: no input or output, no clock, no chance but the conversation's
 * seed; the conversation given stays as it was. Never throws for anything that a user or a backend does.
 *
 * - An answer's session is stored, then its messages are sent, then it jumps (F-040). A call suspends the flow.
 * - What the user does while a call or a delay is pending is kept, and heard once the flow waits for the user.
 * - An answer or a time-out without a pending call, or to another one, is ignored.
 */
export function transition(bot: Bot, conversation: Conversation, event: Event): Transition {
  const turn = new Turn(bot, conversation, event.now);
  turn.learn(sensitiveValues(bot, conversation.session));
  handle(turn, event);
  hearQueue(turn);
  const transition = turn.end();
  remember(transition.conversation, conversation, turn.sensitive);
  return transition;
}

/** A new conversation, and what it begins with: the introduction, unless a block or a text is given (F-116). */
export function start(bot: Bot, options: ConversationOptions & Omit<StartEvent, "type"> = {}): Transition {
  return transition(bot, createConversation(bot, options), { ...pickStart(options), type: "start" });
}

function pickStart({ block, session, text, recognised, now }: Omit<StartEvent, "type">) {
  return {
    ...(block === undefined ? {} : { block }),
    ...(session === undefined ? {} : { session }),
    ...(text === undefined ? {} : { text }),
    ...(recognised === undefined ? {} : { recognised }),
    ...(now === undefined ? {} : { now }),
  };
}

function handle(turn: Turn, event: Event): void {
  switch (event.type) {
    case "start":
      begin(turn, event);
      break;
    case "text":
    case "postback":
    case "quickReply":
      if (turn.isPending) enqueue(turn, event);
      else hear(turn, event);
      break;
    case "answered":
      endCall(turn, event, event.outcome);
      break;
    case "timedOut":
      endCall(turn, event, { failed: "timeout" });
      break;
    case "clock":
      passTime(turn);
  }
}

/** More than anybody says while waiting. */
const LONGEST_QUEUE = 100;

function enqueue(turn: Turn, event: UserEvent): void {
  if (turn.queue.length === LONGEST_QUEUE) {
    turn.report("flow-queue-full", {
      expected: `at most ${LONGEST_QUEUE} messages while a call or delay is pending`,
      got: "one more, which was dropped",
      mend: "answer sooner",
    });
    return;
  }
  turn.queue = [...turn.queue, event];
  turn.trace({ what: "queued", event: event.type });
}

function hearQueue(turn: Turn): void {
  while (!turn.isPending) {
    const [event, ...others] = turn.queue;
    if (event === undefined) return;
    turn.queue = others;
    hear(turn, event);
  }
}

function endCall(turn: Turn, event: AnsweredEvent | TimedOutEvent, outcome: StepOutcome): void {
  const { waiting } = turn;
  const isOther = event.type === "answered" && waiting.for === "answer" && isOfOtherCall(event, waiting);
  if (waiting.for !== "answer" || isOther) turn.trace({ what: "ignored", event: event.type });
  else runFlow(turn, answer(turn, waiting, outcome));
}

function isOfOtherCall(event: AnsweredEvent, waiting: { readonly step: string; readonly call: number }): boolean {
  return event.step !== waiting.step || (event.call !== undefined && event.call !== waiting.call);
}

/** A delay is over, or the user has been silent for long enough (F-119); otherwise nothing happens. */
function passTime(turn: Turn): void {
  const { waiting, bot, now } = turn;
  if (waiting.for === "clock" && waiting.due <= now) {
    runFlow(turn, waiting.position);
  } else if (bot.silence !== undefined && isSilentBy(waiting, now)) {
    turn.wasSilent = true;
    runFlow(turn, { enter: bot.silence.block.name, because: "silence" });
  } else {
    turn.trace({ what: "ignored", event: "clock" });
  }
}

const isSilentBy = (waiting: Waiting, now: string) =>
  (waiting.for === "user" || waiting.for === "input") && waiting.silentAt !== null && waiting.silentAt <= now;
