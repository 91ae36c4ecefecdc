import type { ServerResponse } from "node:http";
import type { JsonObject } from "../../src/core/index.js";

/** A request as a backend of the corpus sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Undefined when it is no JSON object. */
  readonly body: JsonObject | undefined;
}

/** What a backend answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, unless there are `bytes`. */
  readonly body: unknown;
  readonly bytes?: string | Uint8Array;
  /** Milliseconds by which the validator's clock is moved on. */
  readonly takes?: number;
  /** Answers in a way of its own; then nothing above counts. */
  readonly send?: (response: ServerResponse) => unknown;
}

export type Backend = (asked: Asked) => Reply | Promise<Reply>;

export const TOKEN = "corpus-t0ken-1f7a";

export const JSON_TYPE = { "content-type": "application/json" };

export const ok = (body: unknown): Reply => ({ status: 200, headers: JSON_TYPE, body });
export const refusal = (status: number, detail: string): Reply => ({ status, headers: JSON_TYPE, body: { detail } });

export const isAllowed = ({ headers }: Asked) => headers.authorization === `Bearer ${TOKEN}`;

export const text = (words: unknown) => ({ type: "text", config: { textMessages: [{ text: words }] } });

// biome-ignore lint/suspicious/noExplicitAny: defects take answers apart that are known to be there
export type Loose = any;

/** What a defect makes of a good answer. */
export type Change = (reply: Reply, asked: Asked) => Reply | Promise<Reply>;

/** A good backend whose answers with status 200 to one of its routes are changed. */
export function changing(good: Backend, route: string, change: Change): Backend {
  return async (asked) => {
    const reply = await good(asked);
    if (reply.status !== 200 || `${asked.method} ${asked.path}` !== route) return reply;
    return change(structuredCloneOf(reply), asked);
  };
}

const structuredCloneOf = (reply: Reply): Reply => ({ ...reply, body: structuredClone(reply.body) });

/** Changes the JSON of an answer: in place, or by giving another. */
export const inBody =
  (change: (body: Loose, asked: Asked) => unknown): Change =>
  async (reply, asked) => {
    const changed = await change(reply.body, asked);
    return changed === undefined ? reply : { ...reply, body: changed };
  };

/** Changes what is around the JSON. */
export const around = (members: Partial<Reply>): Change => {
  return (reply) => ({ ...reply, ...members });
};
