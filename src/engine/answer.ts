import {
  type ApiStepResponse,
  checkMessage,
  type Message,
  messageErrors,
  type SessionWrite,
} from "../contract/index.js";
import type { SchemaProblem } from "../core/index.js";
import type { ActionPosition, Position } from "./conversation.js";
import type { FailedReason, StepOutcome } from "./events.js";
import { fail } from "./failure.js";
import { divert, goToId } from "./go-to.js";
import { sendMessage } from "./messages.js";
import { storeWrite } from "./session.js";
import type { Turn } from "./turn.js";
import { watching } from "./watch.js";

/** A call that is over. */
interface Answered {
  readonly step: string;
  /** Where the block goes on that made it. */
  readonly position: ActionPosition;
}

/** Applies what came of a call: in order its session, its messages, its jump (F-040, F-041). */
export function answer(turn: Turn, answered: Answered, outcome: StepOutcome): Position | undefined {
  turn.running = answered.position.resume;
  if ("failed" in outcome) return answerFailure(turn, answered, outcome.failed);
  const { response, invalidMessages = 0 } = outcome;
  const messages = checkMessages(turn, response.messages ?? [], answered.step);
  const isInvalid = invalidMessages > 0 || messages.length < (response.messages?.length ?? 0);
  if (isInvalid && turn.bot.policies.invalidMessage === "error") return fail(turn, "invalid message");
  const raised = storeSession(turn, response.session ?? []);
  for (const message of messages) sendMessage(turn, message, { block: answered.position.resume, step: answered.step });
  return divert(turn, raised, jump(turn, answered.position, response));
}

/** An answer with nothing to read is a failed call or none at all, as the policies say (U-05). */
function answerFailure(turn: Turn, { position }: Answered, reason: FailedReason): Position | undefined {
  const { emptyAnswer, unreadableAnswer } = turn.bot.policies;
  if (reason === "empty" && emptyAnswer === "ignore") return position;
  if (reason === "unreadable" && unreadableAnswer === "ignore") return position;
  return fail(turn, reason);
}

function storeSession(turn: Turn, writes: readonly SessionWrite[]): Position[] {
  const write = () => {
    for (const one of writes) storeWrite(turn, one);
  };
  if (turn.bot.policies.variablesChangedByApi === "on") return watching(turn, write);
  write();
  return [];
}

/** An answer's jump, or the block's own way on (F-043, U-11, U-12). */
function jump(turn: Turn, position: ActionPosition, { nextDialogstate }: ApiStepResponse): Position | undefined {
  if (nextDialogstate === undefined || isOverruled(turn, position)) return position;
  const target = goToId(turn, nextDialogstate, "answer");
  if (target === undefined) return turn.bot.policies.unknownTarget === "ignore" ? position : undefined;
  if (!("enter" in target) || target.because === "error" || turn.bot.policies.actionsAfterJump === "stop")
    return target;
  return { ...position, jump: target.enter };
}

function isOverruled({ bot }: Turn, { resume }: ActionPosition): boolean {
  const content = bot.flow.get(resume)?.content;
  return bot.policies.jump === "block" && content?.kind === "actions" && content.goTo !== undefined;
}

/** The messages that can be sent; findings tell of the others (U-09, U-10). */
function checkMessages(turn: Turn, messages: readonly Message[], step: string): readonly Message[] {
  return messages.filter((message) => {
    const problems = checkMessage(message);
    if (problems.length === 0) return true;
    const isOverLimitOnly = problems.every(isOverLimit);
    const isSent = isOverLimitOnly && turn.bot.policies.overLimitMessage === "send";
    const [first] = messageErrors(message);
    if (first === undefined) return true;
    const { expected, pointer = "", mend } = first;
    const got = `${first.got} at ${pointer.replace("/messages/0", "") || "the message"}`;
    const rule = isOverLimitOnly ? "flow-message-over-limit" : "flow-message-invalid";
    turn.report(rule, { step, expected, got: isSent ? `${got}; it was sent all the same` : got, mend });
    return isSent;
  });
}

const isOverLimit = ({ keyword }: SchemaProblem) => keyword === "maxItems";
