import {
  type BackendRequest,
  buildRequest,
  type CallerOptions,
  createCaller,
  parseBackendUrl,
} from "../backend/index.js";
import { type ApiStep, type Bot, checkOptionsFor } from "../bot/index.js";
import {
  type CallOutcome,
  type CheckOptions,
  type CheckResult,
  checkOutcome,
  type Session,
} from "../contract/index.js";
import type { Secret } from "../core/index.js";
import { sensitiveValues } from "../engine/index.js";

/** A call of a conversation, and what came of it. */
export interface ConversationExchange {
  readonly step: ApiStep;
  readonly request: BackendRequest;
  readonly outcome: CallOutcome;
  /** What the platform contract and the step's `expects` say of the outcome. */
  readonly result: CheckResult;
}

/** Calls the backend for a step, with the user's variables. Whatever goes wrong with the backend is an outcome. */
export type CallBackend<Exchange extends ConversationExchange = ConversationExchange> = (
  step: ApiStep,
  session: Session,
) => Promise<Exchange>;

/** Values that an answer has for sensitive variables, stored or not. */
export function sensitiveAnswer(bot: Bot, { result }: ConversationExchange): Secret[] {
  const writes = result.response.session ?? [];
  return writes.flatMap(({ namespace, data }) => sensitiveValues(bot, { [namespace]: data }));
}

/** A way to a backend. */
export interface Connection {
  readonly callBackend: CallBackend;
  /** Cuts all connections. */
  close(): Promise<void>;
}

export interface ConnectionOptions extends CallerOptions {
  /** Headers that a request carries besides its step's own, asked for at each. They are no part of what is shown. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/**
 * Calls a backend at a URL, as the platform does, for `runConversation`. Nothing is sent yet.
 * @throws {ApistepError} `bad-option` for an invalid URL
 */
export function connectBackend(bot: Bot, url: string, options: ConnectionOptions = {}): Connection {
  const { headers: extra, ...callerOptions } = options;
  const backend = parseBackendUrl(url);
  const caller = createCaller({ timeout: bot.policies.timeout, ...callerOptions });
  const checkOptions = new Map<ApiStep, CheckOptions>();
  const optionsOf = (step: ApiStep) => {
    const known = checkOptions.get(step) ?? checkOptionsFor(bot, step);
    checkOptions.set(step, known);
    return known;
  };
  return {
    async callBackend(step, session) {
      const { request } = buildRequest(bot, step, session, backend);
      const sent = extra === undefined ? request : { ...request, headers: { ...extra(), ...request.headers } };
      const outcome = await caller.call(sent);
      return { step, request, outcome, result: checkOutcome(outcome, optionsOf(step)) };
    },
    close: () => caller.close(),
  };
}
