import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  askMock,
  type Backend,
  record,
  type Scripted,
  type ScriptedAnswer,
  scriptedBackend,
  TOKEN,
} from "./session.js";

const IBANS = ["BE71096123456769", "NL91ABNA0417164300"];

const text = fc.constantFrom("Done.", "Thanks, {name}!", "a{{b", "{{ request.body.amount }}", "{", "Ann", "🍕 é\u2028");
const members = {
  amount: fc.constantFrom(1, 500, 750, 1e21, null, "500", undefined),
  name: fc.constantFrom("Ann", "Bobby", "", "a{", 'O\'Brien "x"', "***"),
  type: fc.constantFrom("a", "b"),
  items: fc.constantFrom([1, 2], [], { id: "first" }, { id: "first", more: true }),
  iban: fc.constantFrom(...IBANS, undefined),
  userId: fc.constantFrom("user-1", "user-2", 333, undefined),
};
const plain = { amount: 500, name: "Ann", type: "a", items: [1], iban: IBANS[0], userId: "user-1" };
/** Most requests are the same but for a member or two. */
const said = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(members) as (keyof typeof members)[])), { maxLength: 2 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, members[name] as fc.Arbitrary<unknown>]))))
  .map((changes) => ({ ...plain, ...changes }));

type Said = Record<string, unknown>;

const datum = fc.oneof(
  text,
  fc.constantFrom(1, 500, true, null),
  fc.constantFrom("$amount", "$name", "$iban", "$items", "$userId"),
);

/** What an answer says, some of it out of the request. */
const answer = fc
  .record({
    messages: fc.array(fc.oneof(text, fc.constantFrom("$name", "$iban", "$amount", "$userId")), { maxLength: 2 }),
    data: fc.oneof(
      { weight: 4, arbitrary: fc.dictionary(fc.constantFrom("a", "b", "size", "c d"), datum, { maxKeys: 3 }) },
      fc.array(datum, { maxLength: 3 }),
      datum,
    ),
    nextDialogstate: fc.constantFrom("0b7a", "sold_out", undefined),
    status: fc.constantFrom(200, 200, 200, 200, 503),
  })
  .map(({ messages, data, nextDialogstate, status }) => (body: Said): ScriptedAnswer => {
    const whole = (value: unknown) =>
      typeof value === "string" && value.startsWith("$") ? body[value.slice(1)] : value;
    const words = messages.map((each) => `For you: ${each.startsWith("$") ? String(whole(each)) : each}, ok`);
    const filled = fill(data, whole);
    return {
      status,
      body: {
        ...(filled === null ? {} : { session: { namespace: "shop", data: filled } }),
        ...(words.length === 0
          ? {}
          : { messages: words.map((each) => ({ type: "text", config: { textMessages: [{ text: each }] } })) }),
        ...(nextDialogstate === undefined ? {} : { action: { nextDialogstate } }),
      },
    };
  });

/** Null: nothing is stored. */
function fill(data: unknown, whole: (value: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((value) => whole(value) ?? null);
  if (typeof data !== "object" || data === null) return whole(data) ?? null;
  const entries = Object.entries(data).map(([key, value]) => [key, whole(value) ?? null]);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

type Answer = (said: Said) => ScriptedAnswer;

const order = fc
  .record({ said, shop: fc.constantFrom("Ghent", "Ghent", "Antwerp%20South"), page: fc.constantFrom("1", "1", "2") })
  .map(({ said: own, shop, page }) => (make: Answer): Scripted => {
    const body = { ...own, whenDone: "0b7a", greeting: `Hi ${own.name}` };
    return { url: `/shops/${shop}/orders?page=${page}`, body, answer: make(own) };
  });
const stock = fc
  .record({ user: fc.constantFrom("user-1", "user-2"), product: fc.constantFrom("tea", "coffee 100") })
  .map(({ user, product }) => (make: Answer): Scripted => {
    const url = `/stock?userId=${user}&product=${encodeURIComponent(product)}`;
    return { method: "GET", url, answer: make({ name: product, userId: user, amount: 500 }) };
  });

/** Few different requests and few answers, so that many are alike. */
const session = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: order }, stock), { minLength: 1, maxLength: 4 }),
    fc.array(answer, { minLength: 1, maxLength: 3 }),
  )
  .chain(([requests, answers]) =>
    fc.array(fc.tuple(fc.constantFrom(...requests), fc.constantFrom(...answers)), { minLength: 1, maxLength: 10 }),
  )
  .map((exchanges) => exchanges.map(([make, answered]) => make(answered)));

let backend: Backend;
beforeAll(async () => {
  backend = await scriptedBackend();
});
afterAll(() => backend.close());

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "apistep-"));
  try {
    await work(join(root, "recorded"));
  } finally {
    await rm(root, { recursive: true });
  }
}

test("any session: what is recorded answers again, byte for byte, and holds no secret", async () => {
  await fc.assert(
    fc.asyncProperty(session, (exchanges) =>
      withFolder(async (folder) => {
        const { summary, answers, files } = await record(exchanges, { folder, backendOf: backend });
        expect(summary).toMatchObject({ unwritten: undefined, leftOut: 0, masked: [], warnings: [] });
        expect(summary.replay?.different).toEqual([]);
        const replayed = await askMock(folder, exchanges);
        for (const [index, { status, body }] of answers.entries()) {
          expect(replayed[index]).toEqual({ status, body: status === 200 ? body : "{}" });
        }
        const all = Object.values(files).join("\n");
        for (const secret of [...IBANS, TOKEN]) expect(all).not.toContain(secret);
      }),
    ),
    { numRuns: 150 },
  );
}, 120_000);
