import type { Bot } from "../../bot/index.js";
import { type Answer, type CallOutcome, type CheckResult, isSuccess, type Message } from "../../contract/index.js";
import { isJsonType } from "../request.js";
import type { FaultDefinition } from "../scenario.js";
import type { RecordedAnswer } from "./exchange.js";
import type { BlockDictionary } from "./message-form.js";
import { whyNotWritable } from "./respond.js";

/** What can be recorded of an answer, or why nothing can. */
export type Verdict = { readonly answer: RecordedAnswer } | { readonly reason: string };

/** Rules for how an answer is delivered: a scenario gives it all the same, by a fault or in its own way. */
const DELIVERY: ReadonlySet<string> = new Set(["answer-slow", "byte-order-mark", "content-type"]);

/** A mock gives answers that keep the contract, and statuses of errors; what else came is not recorded. */
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
  const messages = response.messages?.map(({ type, config }) => ({ type, config }) as Message);
  const answer: RecordedAnswer = {
    response: { ...response, ...(messages === undefined ? {} : { messages }) },
    fault: deliveryOf(outcome),
  };
  const reason = whyNotWritable(answer, blocks, bot);
  return reason === undefined ? { answer } : { reason };
}

const FAULTS: Readonly<Record<string, FaultDefinition>> = {
  timeout: { delay: "too-long" },
  reset: { connection: "reset" },
};

function deliveryOf({ status, headers, body }: Answer): FaultDefinition | undefined {
  const type = headers["content-type"];
  const fault: FaultDefinition = {
    ...(status === 200 ? {} : { status }),
    ...(body.length === 0 ? { body: "empty" } : {}),
    ...(type === undefined || type.trim() === "" || isJsonType(type) ? {} : { contentType: type }),
  };
  return Object.keys(fault).length === 0 ? undefined : fault;
}
