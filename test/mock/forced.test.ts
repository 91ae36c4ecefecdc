import { expect, test } from "vitest";
import { createMock, type StateStore } from "../../src/mock/index.js";
import { memoryStore } from "../../src/mock/memory-store.js";
import { newState, openState } from "../../src/mock/state.js";
import { StoreError } from "../../src/mock/store.js";

// A store that is far away: while one conversation waits for it, others are answered.
const near = () => memoryStore({ clock: { monotonic: () => 0 } });

/** Answers to requests of conversations of their own, all at once. */
async function answers(url: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `user${index}`);
  return Promise.all(ids.map(async (id) => (await fetch(`${url}/?userId=${id}`)).text()));
}

async function mockWith(store: StateStore) {
  const mock = await createMock({ store });
  const force = (times: number) => mock.admin.force({ times, respond: { messages: ["Forced."] } });
  const forced = (texts: readonly string[]) => texts.filter((text) => text.includes("Forced.")).length;
  return { mock, force, forced };
}

test("an answer is given as often as is said, also to many who ask at once", async () => {
  const store = near();
  let [here, everyone] = [0, () => {}];
  const allAreHere = new Promise<void>((resolve) => {
    everyone = resolve;
  });
  const { mock, force, forced } = await mockWith({
    ...store,
    async update(id, turn) {
      const result = await store.update(id, turn);
      here += 1;
      if (here === 5) everyone();
      await allAreHere;
      return result;
    },
  });
  await force(2);
  expect(forced(await answers(mock.url, 5))).toBe(2);
  expect(await mock.admin.forced()).toEqual([]);
  await mock.close();
});

test("a turn that is taken again takes one answer", async () => {
  const store = near();
  const { mock, force, forced } = await mockWith({
    ...store,
    update(id, turn) {
      turn(openState(newState())); // another mock was quicker
      return store.update(id, turn);
    },
  });
  await force(2);
  expect(forced(await answers(mock.url, 1))).toBe(1);
  expect(await mock.admin.forced()).toMatchObject([{ left: 1 }]);
  await mock.close();
});

test("an answer that was not given is for the next one, unless it was taken back", async () => {
  const store = near();
  let meanwhile = async () => {};
  const { mock, force, forced } = await mockWith({
    ...store,
    async update(_id, turn) {
      turn(openState(newState()));
      await meanwhile();
      throw new StoreError("gone");
    },
  });
  await force(1);
  await force(2);
  await answers(mock.url, 1);
  expect(await mock.admin.forced()).toMatchObject([
    { id: 1, left: 1 },
    { id: 2, left: 2 },
  ]);
  await mock.admin.unforce(1);
  meanwhile = () => mock.admin.unforce(2);
  expect(forced(await answers(mock.url, 1))).toBe(0);
  expect(await mock.admin.forced()).toEqual([]);
  await mock.close();
});
