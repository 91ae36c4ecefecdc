import type { AdminEvent } from "../../admin/index.js";
import { createJournal, type Journal } from "../journal.js";
import type { Exchange } from "../server.js";
import { createHub, type Hub } from "./hub.js";
import { createMask, type Mask } from "./mask.js";
import { summaryOf } from "./show.js";

/** Sees each request, and tells of it. */
export interface Observer {
  readonly journal: Journal;
  readonly hub: Hub;
  readonly mask: Mask;
  /** @param replayOf number of the request that was handled again */
  add(exchange: Exchange, replayOf?: number): void;
  /** Requests that a scenario has answered. */
  matched(scenario: string): number;
  /** Requests so far. */
  total(): number;
  /** Requests after one, as events; those that are still known. */
  since(id: number): AdminEvent[];
}

/** @param most requests that are kept */
export function createObserver(most: number | undefined): Observer {
  const journal = createJournal(most === undefined ? {} : { most });
  const hub = createHub();
  const mask = createMask();
  const matches = new Map<string, number>();
  let total = 0;
  return {
    journal,
    hub,
    mask,
    add(exchange, replayOf) {
      const { request, outcome, entry } = exchange;
      total += 1;
      if (entry.scenario !== null) matches.set(entry.scenario, (matches.get(entry.scenario) ?? 0) + 1);
      if (request !== undefined) mask.learn(request, outcome?.endpoint);
      const kept = journal.add(exchange, replayOf ?? null);
      hub.publish(() => ({ type: "request", request: summaryOf(kept) }));
    },
    matched: (scenario) => matches.get(scenario) ?? 0,
    total: () => total,
    since(id) {
      const all = journal.all();
      const last = all.findIndex(({ entry }) => entry.id === id);
      return all.slice(last + 1).map((kept) => ({ type: "request", request: summaryOf(kept) }));
    },
  };
}
