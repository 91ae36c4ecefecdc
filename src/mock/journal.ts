import type { LogEntry } from "./log.js";
import type { Outcome } from "./outcome.js";
import type { MockRequest } from "./request.js";
import type { Exchange } from "./server.js";
import { sizeOfVars } from "./size-of-vars.js";

/** A request, its answer, and what is known of both. */
export interface Kept {
  readonly entry: LogEntry;
  /** Undefined, and there is no outcome, for what was no request. */
  readonly request: MockRequest | undefined;
  readonly outcome: Outcome | undefined;
  /** False: the body was too large to keep. */
  readonly isRequestWhole: boolean;
  readonly isAnswerWhole: boolean;
  /** Number of the request that was handled again. */
  readonly replayOf: number | null;
  /** About so many bytes of memory. */
  readonly bytes: number;
}

/** The last requests. */
export interface Journal {
  add(exchange: Exchange, replayOf: number | null): Kept;
  /** Oldest first. */
  all(): Kept[];
  find(id: number): Kept | undefined;
  clear(): void;
}

export interface JournalOptions {
  /** Requests that are kept: each makes the garbage collector work. Default 200. */
  readonly most?: number;
  /** Bytes of memory, about. Default 16 MB. */
  readonly mostBytes?: number;
}

/** Bytes of a body; a larger one is not kept. */
export const LARGEST_BODY = 64 * 1024;

/** Estimates, in bytes: what a request takes besides its body, and each byte of a body once it is parsed. */
const OVERHEAD = 4_096;
const PARSED = 4;

/** Keeps references and counts: each request passes here, so nothing is copied or written as text. */
export function createJournal({ most = 200, mostBytes = 16 * 1024 * 1024 }: JournalOptions = {}): Journal {
  let ring: (Kept | undefined)[] = [];
  let first = 0;
  let length = 0;
  let bytes = 0;

  const at = (index: number) => ring[(first + index) % most];
  function dropFirst(): void {
    bytes -= at(0)?.bytes ?? 0;
    ring[first] = undefined;
    first = (first + 1) % most;
    length -= 1;
  }
  function all(): Kept[] {
    return Array.from({ length }, (_, index) => at(index)).filter((kept) => kept !== undefined);
  }
  return {
    add(exchange, replayOf) {
      const kept = measure(exchange, replayOf);
      while (length > 0 && (length >= most || bytes + kept.bytes > mostBytes)) dropFirst();
      ring[(first + length) % most] = kept;
      length += 1;
      bytes += kept.bytes;
      return kept;
    },
    all,
    find: (id) => all().find(({ entry }) => entry.id === id),
    clear() {
      ring = [];
      first = length = bytes = 0;
    },
  };
}

/** Members are named one by one, which is faster than to copy them. */
function measure({ entry, request, outcome }: Exchange, replayOf: number | null): Kept {
  const sent = request?.size ?? 0;
  const answered = outcome?.body.length ?? 0;
  const isRequestWhole = sent <= LARGEST_BODY && !isMissing(request);
  const isAnswerWhole = answered <= LARGEST_BODY;
  const vars = sizeOfVars(outcome?.before?.vars ?? {}) + sizeOfVars(outcome?.after?.vars ?? {});
  return {
    entry,
    request: isRequestWhole || request === undefined ? request : withoutBody(request),
    outcome: isAnswerWhole || outcome === undefined ? outcome : { ...outcome, body: "" },
    isRequestWhole,
    isAnswerWhole,
    replayOf,
    bytes: OVERHEAD + (isRequestWhole ? sent * PARSED : 0) + (isAnswerWhole ? answered : 0) + vars,
  };
}

const withoutBody = (request: MockRequest): MockRequest => ({ ...request, body: undefined, raw: undefined });

/** A body was announced, and was too large to be received at all. */
function isMissing(request: MockRequest | undefined): boolean {
  return (request?.size ?? 0) === 0 && Number(request?.headers["content-length"] ?? 0) > 0;
}
