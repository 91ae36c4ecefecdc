/**
 * The flow engine: runs a bot's blocks as the platform does. `transition` is pure; `run` and `play` do its effects.
 */
export type { Conversation, ConversationOptions, Position, Waiting } from "./conversation.js";
export { createConversation } from "./create.js";
export type {
  Because,
  CallEffect,
  Effect,
  ScheduleEffect,
  SendEffect,
  StoredBy,
  Trace,
  TraceEffect,
} from "./effects.js";
export type {
  AnsweredEvent,
  ClockEvent,
  Event,
  FailedReason,
  StartEvent,
  StepOutcome,
  TapEvent,
  TextEvent,
  TimedOutEvent,
  UserEvent,
} from "./events.js";
export { ENGINE_RULES } from "./findings.js";
export { phraseRecogniser } from "./intents/phrases.js";
export type { Recogniser, Recognition } from "./intents/recogniser.js";
export { type Asked, askedFor, maskSession, sensitiveValues, sensitiveValuesEver } from "./mask.js";
export { toOutcome } from "./outcome.js";
export { type Driver, play, run } from "./run.js";
export { start, transition } from "./transition.js";
export type { Transition } from "./turn.js";
