import {
  type BackendRequest,
  type BuiltRequest,
  buildRequest,
  type Caller,
  credentialsOf,
  initialSession,
  type Note,
  secretOfHeader,
  sensitiveValues,
} from "../backend/index.js";
import { type ApiStep, type Bot, checkOptionsFor } from "../bot/index.js";
import { type CheckOptions, checkOutcome, type Session, storeWrites } from "../contract/index.js";
import type { ConversationExchange } from "../conversation/index.js";
import { percentEncode, type Secret } from "../core/index.js";

/** One request and all that is known of what came of it. */
export interface Exchanged extends ConversationExchange {
  /** What of the request could not be sent as the bot file has it. */
  readonly notes: readonly Note[];
  /** The user's variables before the call, */
  readonly before: Session;
  /** and after the answer was stored. */
  readonly session: Session;
}

/** What cases work with: it makes requests as the platform does, sends them, and checks the answers. */
export interface Examiner {
  readonly bot: Bot;
  /**
   * What no finding may show besides the bot's secrets and a case's own: credentials that every request carries,
   * and the sensitive values of all samples, as a backend may mix up its users.
   */
  readonly secrets: readonly Secret[];
  /** The request that a step's rows make of a session. */
  build(step: ApiStep, session: Session): BuiltRequest;
  /**
   * Sends the step's request, or what `change` makes of it.
   * @throws the signal's reason, when the run is aborted
   */
  examine(step: ApiStep, session: Session, change?: (request: BackendRequest) => BackendRequest): Promise<Exchanged>;
  /** The examiner for one case: with the header that tells its requests from those of others, where one is asked for. */
  for(caseId: string): Examiner;
}

export interface ExaminerSetting {
  readonly bot: Bot;
  readonly backend: URL;
  readonly caller: Caller;
  /** Milliseconds that the caller waits. */
  readonly timeout: number;
  /** Sent with every request, over the bot's own. Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of a header that carries the id of the case. It is no part of the request that findings show. */
  readonly conversationHeader: string | undefined;
  readonly signal: AbortSignal | undefined;
}

export function createExaminer(setting: ExaminerSetting): Examiner {
  const { bot, backend, caller, timeout, headers, conversationHeader, signal } = setting;
  const secrets = Object.entries(headers).flatMap(([name, value]) => secretOfHeader(name, value));
  const optionsOf = perStep<CheckOptions>((step) => ({
    ...checkOptionsFor(bot, step),
    timeout,
    secrets: [...credentialsOf(bot, step), ...secrets],
  }));
  const allSecrets = [...secrets, ...sensitiveValues(bot, sampleSessions(bot))];
  const hasHeaders = Object.keys(headers).length > 0;

  function build(step: ApiStep, session: Session): BuiltRequest {
    const built = buildRequest(bot, step, session, backend);
    if (!hasHeaders) return built;
    return { ...built, request: { ...built.request, headers: { ...built.request.headers, ...headers } } };
  }

  const examiner = examinerWith((request) => request);
  return examiner;

  /** @param mark what is added to a request when it is sent */
  function examinerWith(mark: (request: BackendRequest) => BackendRequest): Examiner {
    return {
      bot,
      secrets: allSecrets,
      build,
      examine: (...what) => examine(mark, ...what),
      for: (caseId) => (conversationHeader === undefined ? examiner : examinerWith(marker(conversationHeader, caseId))),
    };
  }

  async function examine(
    mark: (request: BackendRequest) => BackendRequest,
    ...[step, before, change]: Parameters<Examiner["examine"]>
  ): Promise<Exchanged> {
    const { request: plain, notes } = build(step, before);
    const request = change === undefined ? plain : change(plain);
    const outcome = await caller.call(mark(request), signal);
    const result = checkOutcome(outcome, optionsOf(step));
    const session = storeWrites(before, result.response.session ?? []);
    return { step, request, notes, outcome, result, before, session };
  }
}

/** A header row of the step's own stays as it is. */
const marker = (header: string, caseId: string) => (request: BackendRequest) => ({
  ...request,
  headers: { [header]: percentEncode(caseId), ...request.headers },
});

const sampleSessions = (bot: Bot) =>
  [...bot.apiSteps.values()].flatMap(({ samples }) => samples.map(({ session }) => initialSession(bot, session)));

function perStep<Value>(make: (step: ApiStep) => Value): (step: ApiStep) => Value {
  const made = new Map<ApiStep, Value>();
  return (step) => {
    const value = made.get(step) ?? make(step);
    made.set(step, value);
    return value;
  };
}
