import { isObject } from "../../core/index.js";
import { type Exchange, isSuccess } from "../exchange.js";
import { describeHtml, isHtml } from "../html.js";
import type { Rule } from "../rule.js";

const MENDS: Readonly<Record<number, string>> = {
  401: "check the credentials of the API step (Authorization tab) against the backend's",
  403: "check the credentials of the API step (Authorization tab) against the backend's",
  404: "check the address of the API step against the backend's routes; for something that was looked up and not found answer 200 with the block to go to",
  405: "let the backend's route take the method of the API step",
  415: "let the backend take a body of content type application/json",
  429: "let the backend take the platform's load, or answer 200 with a block that asks for patience",
};
const MEND = "answer 200 with the block to go to in this case, as the request brings it";
const MEND_ENVELOPE = "send the same JSON with status 200: the body of a failed call is ignored (U-06)";

export const statusNot2xx: Rule = {
  id: "status-not-2xx",
  severity: "error",
  title: "The status says success, also when the backend has bad news.",
  why: "a call with another status failed (F-045): its body is ignored (U-06) and the user is sent to Error occurred (F-046); real backends answer 200 and go to a block of their own choice (F-047)",
  source: ["F-045", "F-046", "F-047", "U-06"],
  good: { json: { action: { nextDialogstate: "transfer_no_money" } } },
  bad: { status: 500, json: { error: "not enough money" } },
  check(exchange, report) {
    const { status } = exchange.answer;
    if (isSuccess(status) || (status >= 300 && status <= 399)) return;
    if (exchange.options.expects?.statuses?.has(status) === true) return;
    report({
      expected: "status 200",
      got: `${status}${describeBody(exchange)}`,
      mend: isEnvelope(exchange.text) ? MEND_ENVELOPE : (MENDS[status] ?? MEND),
    });
  },
};

function describeBody({ text, answer }: Exchange): string {
  if (text === undefined || text.trim() === "") return "";
  return ` with ${isHtml(text, answer.headers["content-type"]) ? describeHtml(text) : text.trim()}`;
}

/** Whether a body holds a part that the platform would read. */
function isEnvelope(text: string | undefined): boolean {
  if (!text?.trimStart().startsWith("{")) return false;
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) && ["session", "messages", "action"].some((part) => typeof json[part] === "object");
  } catch {
    return false;
  }
}
