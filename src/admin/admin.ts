import type { JsonObject } from "../core/index.js";
import type { components, operations } from "./generated/admin.js";

type Schemas = components["schemas"];

export type Health = Schemas["Health"];
export type RequestSummary = Schemas["RequestSummary"];
export type RequestDetail = Schemas["RequestDetail"];
export type RequestFilter = NonNullable<operations["requests"]["parameters"]["query"]>;
export type Standing = Schemas["Standing"];
export type Why = Schemas["Why"];
export type Explained = Schemas["Explained"];
export type ExplainedPredicate = Schemas["Predicate"];
export type ForcedAnswer = Schemas["ForcedAnswer"];
export type NewForcedAnswer = Omit<Schemas["NewForcedAnswer"], "times" | "respond"> & {
  readonly times?: number;
  readonly respond: JsonObject;
};
export type NewScenario = { readonly name: string } & JsonObject;
export type ScenarioSet = Schemas["ScenarioSet"];
export type ScenarioInfo = Schemas["ScenarioInfo"];
export type Saved = Schemas["Saved"];
export type AdminConversation = Schemas["Conversation"];
export type ConversationChange = Schemas["ConversationChange"];
export type AdminEvent = Schemas["Event"];
export type AdminProblem = Schemas["AdminProblem"];

export interface EventOptions {
  /** Number of a request: first come those since then that are still known. */
  readonly after?: number;
  /** Ends the events. */
  readonly signal?: AbortSignal;
}

/**
 * Sees what a running mock was asked, and steers it: the same over HTTP and within a process. What it gives is masked.
 * Each call may throw an `AdminError`.
 */
export interface Admin {
  health(): Promise<Health>;
  /** The last requests, newest first. */
  requests(filter?: RequestFilter): Promise<RequestSummary[]>;
  /** One of them, and why it was answered so. */
  request(id: number): Promise<RequestDetail>;
  clearRequests(): Promise<void>;
  /** Has it answered again, by what the mock serves now; the conversation goes on. */
  replay(id: number): Promise<RequestDetail>;
  /** Forces the next answer, or as many as `times`, of a conversation and step, or of any. */
  force(answer: NewForcedAnswer): Promise<ForcedAnswer>;
  /** The forced answers that wait. */
  forced(): Promise<ForcedAnswer[]>;
  unforce(id: number): Promise<void>;
  clearForced(): Promise<void>;
  sets(): Promise<ScenarioSet[]>;
  /** Switches these sets on, and all others off. */
  switchSets(on: readonly string[]): Promise<ScenarioSet[]>;
  /** In the order in which they are tried, also of sets that are switched off. */
  scenarios(): Promise<ScenarioInfo[]>;
  /** Adds a scenario, as scenario files have it; it is tried before all others. */
  addScenario(scenario: NewScenario): Promise<ScenarioInfo>;
  /** Removes an added scenario. */
  removeScenario(name: string): Promise<void>;
  /** Writes the added scenarios to a file of the scenario folder, to which they belong from then on. */
  saveScenarios(file: string): Promise<Saved>;
  /** Those used last first. */
  conversations(limit?: number): Promise<AdminConversation[]>;
  conversation(id: string): Promise<AdminConversation>;
  setConversation(id: string, change: ConversationChange): Promise<AdminConversation>;
  /** Forgets a conversation, so that it begins anew. */
  resetConversation(id: string): Promise<void>;
  resetConversations(): Promise<void>;
  /**
   * What happens from now on, until the mock stops or the signal is aborted. Listening begins with the first one that
   * is asked for; who asks too slowly is cut off with an error.
   */
  events(options?: EventOptions): AsyncIterableIterator<AdminEvent>;
}
