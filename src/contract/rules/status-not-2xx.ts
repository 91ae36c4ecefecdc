import { isObject } from "../../core/index.js";
import { type Exchange, isSuccess } from "../exchange.js";
import { describeHtml, isHtml } from "../html.js";
import { type Internal, internalIn } from "../internals.js";
import type { Rule } from "../rule.js";
import { cleanerFor } from "../shown.js";

const CREDENTIALS = "check the credentials of the API step (Authorization tab) against the backend's";
const REFUSED =
  "compare what the bot sends with what the backend asks for, and mend one of them; for a user's mistake answer 200 with a block that asks again";
const FAILED = "the backend failed: look in its log for what this request threw, and mend that";
const BEHIND = "what stands before the backend got no answer from it: look whether it runs, and in its log";

const MENDS: Readonly<Record<number, string>> = {
  400: REFUSED,
  401: CREDENTIALS,
  403: CREDENTIALS,
  404: "check the address of the API step against the backend's routes; for something that was looked up and not found answer 200 with the block to go to",
  405: "let the backend's route take the method of the API step",
  406: "let the backend answer application/json, whatever the header accept asks for",
  408: "find why the backend did not get the whole request in time",
  411: "let the backend take a request whatever its length header",
  413: "let the backend take a longer body, or let the bot send less",
  414: "let the backend take a longer address, or send the rows in the body",
  415: "let the backend take a body of content type application/json",
  422: REFUSED,
  429: "slow the run down with --rate, or let the backend take more requests a second: a platform brings all its users at once",
  501: "let the backend's route take the method of the API step",
  502: BEHIND,
  503: "the backend is down or has too much to do: look in its log, or slow the run down with --rate",
  504: BEHIND,
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
    const internal = internalIn(exchange.text ?? "");
    report({
      expected: "status 200",
      got: `${status}${describeBody(exchange, internal)}`,
      mend: mendOf(exchange, internal),
    });
  },
};

function mendOf({ text, answer: { status } }: Exchange, internal: Internal | undefined): string {
  if (internal !== undefined && (internal.isFault || status >= 500)) return internal.mend;
  return isEnvelope(text) ? MEND_ENVELOPE : (MENDS[status] ?? (status >= 500 ? FAILED : MEND));
}

function describeBody({ text, answer, options }: Exchange, internal: Internal | undefined): string {
  if (text === undefined || text.trim() === "") return "";
  if (internal !== undefined) return ` with ${internal.what}: ${internal.excerpt}`;
  const isPage = isHtml(text, answer.headers["content-type"]);
  return ` with ${isPage ? describeHtml(text, cleanerFor(options)) : text.trim()}`;
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
