import {
  type BackendRequest,
  type BuiltRequest,
  buildRequest,
  type Caller,
  credentialsOf,
  type Network,
  type Note,
  secretOfHeader,
  secretsOfBot,
} from "../backend/index.js";
import { type ApiStep, type Bot, checkOptionsFor } from "../bot/index.js";
import { type Session, storeWrites } from "../contract/index.js";
import type { ConversationExchange } from "../conversation/index.js";
import { percentEncode, rememberSome, type Secret } from "../core/index.js";
import { createChecker } from "./checker.js";

/** One request, and what came of it. */
export interface Sent extends Omit<ConversationExchange, "result"> {
  /** What of the request could not be sent as the bot file has it. */
  readonly notes: readonly Note[];
  /** The user's variables before the call. */
  readonly before: Session;
}

/** One request and all that is known of what came of it. */
export interface Exchanged extends Sent, ConversationExchange {
  /** The user's variables after the answer was stored. */
  readonly session: Session;
}

/** What cases work with: it makes requests as the platform does, sends them, and checks the answers. */
export interface Examiner {
  readonly bot: Bot;
  /**
   * What no finding may show besides the secrets of a case: credentials that every request carries, those of all
   * steps, and the sensitive values of all samples, as a backend may mix up its users.
   */
  readonly secrets: readonly Secret[];
  /** What stands between this machine and the backend. */
  readonly network: Network;
  /** The request that a step's rows make of a session. */
  build(step: ApiStep, session: Session): BuiltRequest;
  /**
   * Sends the step's request, or what `change` makes of it.
   * @throws the signal's reason, when the run is aborted
   */
  send(step: ApiStep, session: Session, change?: Change): Promise<Sent>;
  /** Checks what came of a request. */
  check(sent: Sent): Exchanged;
  /** Sends and checks. */
  examine(step: ApiStep, session: Session, change?: Change): Promise<Exchanged>;
  /** The examiner for one case: with the header that tells its requests from those of others, where one is asked for. */
  for(caseId: string): Examiner;
}

type Change = (request: BackendRequest) => BackendRequest;

export interface ExaminerSetting {
  readonly bot: Bot;
  readonly backend: URL;
  readonly caller: Caller;
  /** The caller's. */
  readonly network: Network;
  /** Milliseconds that the caller waits. */
  readonly timeout: number;
  /** Sent with every request, over the bot's own. Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of a header that carries the id of the case. It is no part of the request that findings show. */
  readonly conversationHeader: string | undefined;
  readonly signal: AbortSignal | undefined;
}

export function createExaminer(setting: ExaminerSetting): Examiner {
  const { bot, backend, caller, timeout, headers, conversationHeader, signal, network } = setting;
  const secrets = Object.entries(headers).flatMap(([name, value]) => secretOfHeader(name, value));
  const allSecrets = [...secrets, ...secretsOfBot(bot)];
  const checkerOf = rememberSome(bot.apiSteps.size, (step: ApiStep) => {
    const sent = [...credentialsOf(bot, step), ...secrets];
    return createChecker({ ...checkOptionsFor(bot, step), timeout, secrets: sent, hidden: allSecrets });
  });
  const hasHeaders = Object.keys(headers).length > 0;

  function build(step: ApiStep, session: Session): BuiltRequest {
    const built = buildRequest(bot, step, session, backend);
    if (!hasHeaders) return built;
    return { ...built, request: { ...built.request, headers: { ...built.request.headers, ...headers } } };
  }

  function check(sent: Sent): Exchanged {
    const { step, request, notes, outcome, before } = sent;
    const result = checkerOf(step)(outcome);
    const session = storeWrites(before, result.response.session ?? []);
    return { step, request, notes, outcome, result, before, session };
  }

  const examiner = examinerWith((request) => request);
  return examiner;

  /** @param mark what is added to a request when it is sent */
  function examinerWith(mark: Change): Examiner {
    async function send(step: ApiStep, before: Session, change?: Change): Promise<Sent> {
      const { request: plain, notes } = build(step, before);
      const request = change === undefined ? plain : change(plain);
      const outcome = await caller.call(mark(request), signal);
      return { step, request, notes, outcome, before };
    }
    return {
      bot,
      secrets: allSecrets,
      network,
      build,
      send,
      check,
      examine: async (...what) => check(await send(...what)),
      for: (caseId) => (conversationHeader === undefined ? examiner : examinerWith(marker(conversationHeader, caseId))),
    };
  }
}

/** A header row of the step's own stays as it is. */
const marker = (header: string, caseId: string) => (request: BackendRequest) => ({
  ...request,
  headers: { [header]: percentEncode(caseId), ...request.headers },
});
