import type { Bot } from "../../bot/index.js";
import {
  type Answer,
  type ApiStepResponse,
  type CallOutcome,
  type CheckResult,
  isSuccess,
  type Message,
} from "../../contract/index.js";
import { type Finding, isObject } from "../../core/index.js";
import { isJsonType } from "../request.js";
import type { FaultDefinition } from "../scenario.js";
import type { RecordedAnswer } from "./exchange.js";
import type { BlockDictionary } from "./message-form.js";
import { whyNotWritable } from "./respond.js";

/** What can be recorded of an answer, or why nothing can. */
export type Verdict = { readonly answer: RecordedAnswer } | { readonly reason: string };

/** Errors in how an answer comes, not in what it says: a scenario gives it all the same, by a fault or in its own way. */
const DELIVERY: ReadonlySet<string> = new Set(["answer-slow", "byte-order-mark", "content-type", "duplicate-key"]);

/**
 * An answer that says nothing but what it may is recorded, however it came and whatever is warned of. The mock refuses
 * scenarios that break the contract, so no other can be. Of a failed call, the status is kept.
 */
export function judge(
  outcome: CallOutcome,
  { response, json, findings }: CheckResult,
  { bot, blocks, withFaults }: { bot: Bot; blocks: BlockDictionary; withFaults: boolean },
): Verdict {
  if ("failure" in outcome) {
    const fault = withFaults ? FAULTS[outcome.failure] : undefined;
    return fault === undefined ? { reason: "there was no answer" } : { answer: { response: {}, fault } };
  }
  if (!isSuccess(outcome.status)) {
    return outcome.status < 200
      ? { reason: `a scenario can't have the status ${outcome.status}` }
      : { answer: { response: {}, fault: { status: outcome.status } } };
  }
  const broken = findings.filter(({ severity, rule }) => severity === "error" && !DELIVERY.has(rule));
  if (broken.length > 0) return { reason: `it breaks the contract: ${broken.map(({ rule }) => rule).join(", ")}` };
  if (json === undefined && outcome.body.length > 0) return { reason: "it is no JSON" };
  const answer: RecordedAnswer = { response: kept(response, json), fault: deliveryOf(outcome, findings) };
  const reason = whyNotWritable(answer, blocks, bot);
  return reason === undefined ? { answer } : { reason };
}

/** What a scenario can say of an answer: no members that the contract does not have, but messages though there are none. */
function kept({ session, messages, ...rest }: ApiStepResponse, json: unknown): ApiStepResponse {
  const hasNone = isObject(json) && Array.isArray(json.messages) && json.messages.length === 0;
  const all = messages?.map(({ type, config }) => ({ type, config }) as Message) ?? (hasNone ? [] : undefined);
  return {
    ...rest,
    ...(session === undefined ? {} : { session: session.map(({ namespace, data }) => ({ namespace, data })) }),
    ...(all === undefined ? {} : { messages: all }),
  };
}

const FAULTS: Readonly<Record<string, FaultDefinition>> = {
  timeout: { delay: "too-long" },
  reset: { connection: "reset" },
};

/** What a scenario file takes for one. */
const WRITABLE_TYPE = /^[ -~]*[!-~][ -~]*$/;

function deliveryOf({ status, headers, body }: Answer, findings: readonly Finding[]): FaultDefinition | undefined {
  const type = headers["content-type"] ?? "";
  const isOther = !isJsonType(type) || findings.some(({ rule }) => rule.startsWith("content-type"));
  const fault: FaultDefinition = {
    ...(status === 200 ? {} : { status }),
    ...(body.length === 0 ? { body: "empty" } : {}),
    ...(isOther && WRITABLE_TYPE.test(type) ? { contentType: type } : {}),
  };
  return Object.keys(fault).length === 0 ? undefined : fault;
}
