import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createJournal, LARGEST_BODY } from "../../src/mock/journal.js";
import type { Exchange } from "../../src/mock/server.js";

/** What was received as the request of this number, with so large bodies and variables. */
function exchange(id: number, sent: number, answered = 0, vars = 0): Exchange {
  const raw = sent === 0 ? undefined : new Uint8Array(sent);
  const standing = { state: "start", vars: vars === 0 ? {} : { text: "x".repeat(vars) } };
  return {
    entry: { id },
    request: {
      method: "POST",
      path: "/",
      query: {},
      headers: { "content-length": String(sent) },
      body: {},
      size: sent,
      raw,
    },
    outcome: { body: "x".repeat(answered), before: standing, after: standing },
  } as unknown as Exchange;
}

const idsOf = (journal: ReturnType<typeof createJournal>) => journal.all().map(({ entry }) => entry.id);

describe("the journal", () => {
  test("keeps the last requests, so many and so large", () => {
    const sizes = fc.tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(10_000));
    fc.assert(
      fc.property(fc.array(sizes, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (added, most) => {
        const mostBytes = 1_000_000;
        const journal = createJournal({ most, mostBytes });
        const kept = added.map(([sent, answered, vars], id) => journal.add(exchange(id, sent, answered, vars), null));
        const ids = idsOf(journal);
        expect(ids).toEqual(added.map((_, id) => id).slice(added.length - ids.length));
        expect(ids.length).toBeLessThanOrEqual(most);
        expect(journal.all().reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(mostBytes);
        const next = kept[added.length - ids.length - 1];
        const isFull =
          ids.length === most || journal.all().reduce((sum, { bytes }) => sum + bytes, next?.bytes ?? 0) > mostBytes;
        expect(next === undefined || isFull).toBe(true);
        for (const id of ids) expect(journal.find(id)).toBe(kept[id]);
      }),
    );
  });

  test("goes on after it was cleared", () => {
    const journal = createJournal({ most: 3 });
    for (let id = 1; id <= 5; id++) journal.add(exchange(id, 1), null);
    journal.clear();
    expect(idsOf(journal)).toEqual([]);
    for (let id = 6; id <= 9; id++) journal.add(exchange(id, 1), null);
    expect(idsOf(journal)).toEqual([7, 8, 9]);
    expect(journal.find(6)).toBeUndefined();
  });

  test("leaves out bodies that are too large", () => {
    const journal = createJournal();
    const whole = journal.add(exchange(1, LARGEST_BODY, LARGEST_BODY), null);
    const cut = journal.add(exchange(2, LARGEST_BODY + 1, LARGEST_BODY + 1), null);
    expect([whole.isRequestWhole, whole.isAnswerWhole]).toEqual([true, true]);
    expect(cut).toMatchObject({ isRequestWhole: false, isAnswerWhole: false, outcome: { body: "" } });
    expect(cut.request).toMatchObject({ method: "POST", body: undefined, raw: undefined });
    expect(cut.bytes).toBeLessThan(10_000);
  });
});
