import { DEFAULT_BLOCKS, type FlowBlock } from "../bot/index.js";
import type { Position } from "./conversation.js";
import type { TapEvent, TextEvent, UserEvent } from "./events.js";
import { goToDefault } from "./failure.js";
import { answerInput, runFlow } from "./flow.js";
import { divert, goToId } from "./go-to.js";
import type { Recognition } from "./intents/recogniser.js";
import { noteInput, noteRecognitions } from "./internal.js";
import { askedFor, formsOf } from "./mask.js";
import { store } from "./session.js";
import type { Turn } from "./turn.js";
import { watching } from "./watch.js";

type Next = Position | "waits" | undefined;

/** Longer texts are not understood (F-078). */
const LONGEST_INPUT = 1_000;

/** What the user said or tapped, and all that follows from it. */
export function hear(turn: Turn, event: UserEvent): void {
  turn.entered = 0;
  turn.hasLooped = false;
  turn.wasSilent = false;
  if (event.type === "text") learnAnswer(turn, event.text);
  noteInput(turn.internal, event);
  if (turn.isDisabled) {
    runFlow(turn, leaveFor(turn, goToDefault(turn, DEFAULT_BLOCKS.botDisabled, "disabled")));
    return;
  }
  runFlow(turn, event.type === "text" ? hearText(turn, event) : hearTap(turn, event));
}

/** What is typed where a sensitive value is asked for is sensitive, valid or not. */
function learnAnswer(turn: Turn, text: string): void {
  const asked = askedFor(turn.bot, turn.waiting);
  if (asked?.isSensitive === true) turn.learn(formsOf(asked.variable, text.trim()));
}

/** The payload's variables are set first, then its block is entered (F-062). */
function hearTap(turn: Turn, { payload }: TapEvent): Next {
  countDown(turn);
  const raised = watching(turn, () => {
    for (const { key, value } of payload.params ?? []) store(turn, key, value, "tap");
  });
  const next = goToId(turn, payload.nextDialogstateId, "tap");
  return next === undefined && raised.length === 0 ? stay(turn) : divert(turn, raised, leaveFor(turn, next));
}

/** There is nowhere to go: a collect block goes on waiting. */
const stay = ({ waiting }: Turn): Next => (waiting.for === "input" ? "waits" : undefined);

function hearText(turn: Turn, event: TextEvent): Next {
  if (event.text.length > LONGEST_INPUT) {
    countDown(turn);
    return notUnderstood(turn, "too long");
  }
  const isInput = turn.waiting.for === "input";
  const match = isInput && !takesIntents(turn) ? undefined : matchIntent(turn, event.text, event.recognised);
  countDown(turn, match?.block);
  if (match !== undefined) return followIntent(turn, match);
  return isInput ? answerInput(turn, event.text) : notUnderstood(turn, "no intent");
}

/** The intent of a text that begins a conversation, if there is one (F-116). */
export function hearFirstText(turn: Turn, text: string, recognised: TextEvent["recognised"]): Position | undefined {
  noteInput(turn.internal, { type: "text", text });
  const match = text.length > LONGEST_INPUT ? undefined : matchIntent(turn, text, recognised);
  return match && followIntent(turn, match);
}

/** Whether the collect block that waits lets intents take the user away (F-107). */
function takesIntents(turn: Turn): boolean {
  const block = turn.waiting.for === "input" ? turn.flowBlock(turn.waiting.block) : undefined;
  return block?.content.kind === "collect" && block.content.nlp;
}

interface Match {
  readonly recognition: Recognition;
  readonly block: FlowBlock;
}

/**
 * The best intent above its threshold that has a block whose contexts are active (F-114). Of several with the same
 * score, the block whose context has the highest lifespan; of those, the first (F-115).
 */
function matchIntent(turn: Turn, text: string, recognised: TextEvent["recognised"]): Match | undefined {
  const { bot, index } = turn;
  const recognitions = recognised ?? (bot.intents.size === 0 ? [] : index.recogniser().recognise(text));
  noteRecognitions(turn.internal, text, recognitions);
  const matches = recognitions.flatMap((recognition) => {
    const threshold = bot.intents.get(recognition.intent)?.threshold ?? 1;
    const blocks = recognition.score > threshold ? blocksFor(turn, recognition.intent) : [];
    return blocks.map((block): Match => ({ recognition, block }));
  });
  const highest = ({ block }: Match) => Math.max(0, ...block.requires.map((context) => lifespanOf(turn, context)));
  return matches
    .filter(({ recognition }) => recognition.score === matches[0]?.recognition.score)
    .reduce<Match | undefined>(
      (best, match) => (best === undefined || highest(match) > highest(best) ? match : best),
      undefined,
    );
}

/** The blocks of an intent whose contexts are all active. */
function blocksFor(turn: Turn, intent: string): FlowBlock[] {
  const blocks = turn.index.blocksByIntent.get(intent) ?? [];
  return blocks.filter(({ requires }) => requires.every((context) => lifespanOf(turn, context) > 0));
}

const lifespanOf = ({ contexts }: Turn, context: string) =>
  Object.hasOwn(contexts, context) ? (contexts[context] ?? 0) : 0;

function followIntent(turn: Turn, { recognition, block }: Match): Position | undefined {
  const { intent, score, entities = {} } = recognition;
  turn.trace({ what: "intent", intent, score });
  turn.internal.lastIntent = intent;
  const raised = watching(turn, () => {
    for (const [name, value] of Object.entries(entities)) store(turn, name, value, "entity");
  });
  return divert(turn, raised, leaveFor(turn, { enter: block.name, because: "intent" }));
}

function notUnderstood(turn: Turn, reason: "no intent" | "too long"): Next {
  turn.trace({ what: "not understood", reason });
  const next = goToDefault(turn, DEFAULT_BLOCKS.notUnderstood, "not understood");
  return next === undefined ? stay(turn) : leaveFor(turn, next);
}

/** The user goes elsewhere: what was interrupted is not gone on with. */
function leaveFor(turn: Turn, next: Position | undefined): Position | undefined {
  turn.interrupted = [];
  return next;
}

/** Counts active contexts down: all of them, or by the policy only those that the intent's block needed (U-26). */
function countDown(turn: Turn, used?: FlowBlock): void {
  const isUsed = (context: string) =>
    turn.bot.policies.contextLifespan === "message" || used?.requires.includes(context) === true;
  const left = Object.entries(turn.contexts).map(([context, lifespan]) => {
    return [context, isUsed(context) ? lifespan - 1 : lifespan] as const;
  });
  if (left.length > 0) turn.contexts = Object.fromEntries(left.filter(([, lifespan]) => lifespan > 0));
}
