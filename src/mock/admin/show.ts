import type { RequestDetail, RequestSummary, Standing } from "../../admin/index.js";
import type { Disturbance } from "../fault.js";
import type { Kept } from "../journal.js";
import type { Outcome } from "../outcome.js";
import type { Mask } from "./mask.js";
import { explainAnswer } from "./why.js";

/** A request in a list. */
export function summaryOf({ entry, outcome, replayOf }: Kept): RequestSummary {
  const problems = entry.problems.map(({ pointer, expected, got }) => ({ pointer, expected, got }));
  return { ...entry, problems, passedOver: [...(outcome?.passedOver ?? [])], replayOf };
}

/** All of it, masked. */
export function detailOf(kept: Kept, mask: Mask): RequestDetail {
  const { outcome } = kept;
  return {
    ...summaryOf(kept),
    request: requestOf(kept, mask),
    answer: answerOf(kept, mask),
    before: standingOf(outcome?.before, mask),
    after: standingOf(outcome?.after, mask),
    why: explainAnswer(kept, mask),
  };
}

function requestOf({ request, isRequestWhole }: Kept, mask: Mask): RequestDetail["request"] {
  const { query = {}, headers = {}, body = null } = request ?? {};
  return {
    query: mask.part("query", query) as { [name: string]: unknown },
    headers: mask.part("headers", headers) as { [name: string]: unknown },
    body: mask.part("body", body),
    isWhole: isRequestWhole,
  };
}

function answerOf({ entry, outcome, isAnswerWhole }: Kept, mask: Mask): RequestDetail["answer"] {
  const { contentType = "", body = "", disturbance } = outcome ?? {};
  return {
    status: entry.status,
    contentType,
    body: body === "" ? null : mask.answer(JSON.parse(body)),
    isWhole: isAnswerWhole,
    fault: disturbance === undefined ? null : faultOf(disturbance),
  };
}

function faultOf({ delay, status, body, contentType, connection }: Disturbance): Fault {
  return {
    delay,
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(connection === undefined ? {} : { connection }),
  };
}

type Fault = NonNullable<RequestDetail["answer"]["fault"]>;

function standingOf(standing: Outcome["before"], mask: Mask): Standing | null {
  if (standing === undefined) return null;
  const { state, vars } = standing;
  return { state: mask.text(state), vars: mask.value(vars) as Standing["vars"] };
}
