import { type CallOutcome, type CheckResult, checkOutcome, isSuccess } from "../contract/index.js";
import { isObject } from "../core/index.js";
import type { StepOutcome } from "./events.js";

/**
 * What a call means to a conversation. No answer and a status other than 2xx are failures (F-046, U-06); an empty
 * or unreadable answer is left to the bot's policies (U-05).
 * @param checked the answer's check, if there is one already
 */
export function toOutcome(
  call: CallOutcome,
  checked: Pick<CheckResult, "json" | "response"> = checkOutcome(call),
): StepOutcome {
  if ("failure" in call) return { failed: call.failure };
  if (!isSuccess(call.status)) return { failed: "status" };
  const { json, response } = checked;
  if (json === null || (json === undefined && isBlank(call.body))) return { failed: "empty" };
  if (!isObject(json)) return { failed: "unreadable" };
  const sent = json.messages === undefined ? 0 : [json.messages].flat().length;
  const invalidMessages = sent - (response.messages?.length ?? 0);
  return invalidMessages === 0 ? { response } : { response, invalidMessages };
}

const isBlank = (body: Uint8Array) => new TextDecoder().decode(body).trim() === "";
