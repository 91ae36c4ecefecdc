import { seedOf } from "../core/index.js";
import type { Turn } from "./responder.js";

/** What the templates of a scenario may read. */
export interface TemplateScope {
  readonly request: {
    readonly method: string;
    readonly path: string;
    /** Values of the `{placeholders}` in the step's path, by name. */
    readonly params: { readonly [name: string]: unknown };
    readonly query: { readonly [key: string]: unknown };
    readonly headers: { readonly [name: string]: unknown };
    readonly body: unknown;
  };
  /** Name of the API step; null without a bot. */
  readonly step: string | null;
  /** The mock's conversation before the answer. */
  readonly conversation: {
    readonly id: string;
    readonly state: string;
    readonly vars: { readonly [name: string]: unknown };
    /** Requests before this one; of them, by step and by scenario. */
    readonly requests: number;
    readonly steps: { readonly [name: string]: number };
    readonly scenarios: { readonly [name: string]: number };
  };
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Under which a scope keeps what made-up values are drawn by: no template can read it. */
export const SEED: unique symbol = Symbol("seed");

export interface Draw {
  /** Costs more than most templates, so it is asked for only by those that make up values. */
  first(): number;
  draws: number;
}

export function scopeOf(turn: Turn, seed: number): TemplateScope {
  const { method, path, params, query, headers, body, step, conversation: id, now } = turn;
  const { state, vars, requests, steps, scenarios } = turn.state;
  const scope: TemplateScope = {
    request: { method, path, params, query, headers, body },
    step,
    conversation: { id, state, vars, requests, steps, scenarios },
    now: now.toISOString(),
  };
  return Object.assign(scope, { [SEED]: { first: () => seedOf(seed, id, requests), draws: 0 } });
}
