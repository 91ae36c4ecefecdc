import type { JsonObject } from "../core/index.js";

/** The state that every conversation begins in. */
export const FIRST_STATE = "start";

/** What the mock remembers of a conversation. JSON data, so that any store can keep it. */
export interface ConversationState {
  readonly state: string;
  /** What scenarios set. */
  readonly vars: JsonObject;
  /** Requests so far. */
  readonly requests: number;
  /** How often each API step was called, by name. */
  readonly steps: Readonly<Record<string, number>>;
  /** How often each scenario matched, by name. */
  readonly scenarios: Readonly<Record<string, number>>;
}

/** The same, in the hands of the one who may change it. */
export interface OpenState extends ConversationState {
  state: string;
  vars: JsonObject;
  requests: number;
  readonly steps: Record<string, number>;
  readonly scenarios: Record<string, number>;
}

/** The records have no prototype: a step or scenario may have any name. */
export function newState(): OpenState {
  return { state: FIRST_STATE, vars: {}, requests: 0, steps: Object.create(null), scenarios: Object.create(null) };
}

/** A state of its own, made of one that others may hold. */
export function openState({ state, vars, requests, steps, scenarios }: ConversationState): OpenState {
  const fresh = newState();
  Object.assign(fresh.steps, steps);
  Object.assign(fresh.scenarios, scenarios);
  return Object.assign(fresh, { state, vars: structuredClone(vars), requests });
}

/** How often something was counted. */
export const countOf = (counts: Readonly<Record<string, number>>, name: string): number => counts[name] ?? 0;
