/** Conversation files: what a user does, and what must come of it; run by the engine against a backend. */
export {
  type CallBackend,
  type Connection,
  type ConversationExchange,
  connectBackend,
  sensitiveAnswer,
} from "./exchange.js";
export { conversationFilesBeside, loadConversations, parseConversations, unusedBeside } from "./load.js";
export type { ConversationFailure, ConversationRun, TurnRun } from "./result.js";
export { type RunOptions, runConversation } from "./run.js";
export type { Act, ConversationDefinition, Script, ScriptTurn, TurnDefinition } from "./script.js";
export { type Line, transcriptText } from "./transcript.js";
