import type { Admin, RequestFilter } from "../../admin/index.js";
import { jsonText } from "../../core/index.js";
import type { Handler } from "../handle.js";
import type { Kept } from "../journal.js";
import { type Mark, toEntry } from "../log.js";
import type { Outcome } from "../outcome.js";
import { parseBody } from "../read-body.js";
import type { Refusal } from "../refusal.js";
import type { MockRequest } from "../request.js";
import type { Exchange } from "../server.js";
import type { Observer } from "./observer.js";
import { refuse } from "./refuse.js";
import { detailOf, summaryOf } from "./show.js";

export interface RequestDeps {
  readonly observer: Observer;
  readonly handle: Handler;
  readonly mark: Mark;
  /** Told of each request that was handled again. */
  readonly log: (exchange: Exchange, replayOf: number) => void;
}

type RequestCalls = Pick<Admin, "requests" | "request" | "clearRequests" | "replay">;

export function requestCalls({ observer, handle, mark, log }: RequestDeps): RequestCalls {
  const { journal, mask } = observer;
  const known = (id: number): Kept => {
    const kept = journal.find(id);
    if (kept === undefined) throw refuse(404, `there is no request ${id}`, "only the last ones are kept; list them");
    return kept;
  };
  return {
    async requests(filter = {}) {
      const text = filter.q?.toLowerCase();
      const hasText = (kept: Kept) =>
        jsonText({ ...detailOf(kept, mask), why: null })
          .toLowerCase()
          .includes(text ?? "");
      return journal
        .all()
        .sort((a, b) => b.entry.id - a.entry.id)
        .filter((kept) => isWanted(kept, filter) && (text === undefined || hasText(kept)))
        .slice(0, filter.limit ?? 100)
        .map(summaryOf);
    },
    async request(id) {
      return detailOf(known(id), mask);
    },
    async clearRequests() {
      journal.clear();
    },
    async replay(id) {
      const request = replayable(known(id));
      const marked = mark();
      const outcome: Outcome = await handle(request, refusalOf(request));
      const entry = toEntry(outcome, marked, request.method, 0);
      log({ entry, request, outcome }, id);
      return detailOf(known(entry.id), mask);
    },
  };
}

function isWanted({ entry }: Kept, { before, conversation, step, scenario, status, problems }: RequestFilter): boolean {
  return (
    (before === undefined || entry.id < before) &&
    (conversation === undefined || entry.conversation === conversation) &&
    (step === undefined || entry.step === step) &&
    (scenario === undefined || entry.scenario === scenario) &&
    (status === undefined || entry.status === status) &&
    (problems === undefined || entry.problems.length > 0 === problems)
  );
}

function replayable({ entry, request, isRequestWhole }: Kept): MockRequest {
  if (request === undefined) throw refuse(409, `what came as ${entry.id} was no request`);
  if (!isRequestWhole) throw refuse(409, `the body of the request ${entry.id} was too large to keep`, "send it again");
  return request;
}

/** A body that could not be read can't be read now either. */
function refusalOf({ raw, body, headers }: MockRequest): Refusal | undefined {
  if (raw === undefined || body !== undefined) return undefined;
  const parsed = parseBody(Buffer.from(raw), headers);
  return "json" in parsed ? undefined : parsed;
}
