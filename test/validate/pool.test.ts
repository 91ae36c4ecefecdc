import fc from "fast-check";
import { expect, test } from "vitest";
import { type PoolOptions, pool } from "../../src/validate/pool.js";

const OPTIONS: PoolOptions<number, number> = {
  concurrency: 1,
  isAlone: () => false,
  isStopped: () => false,
  isUrgent: () => false,
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

async function collect(items: readonly number[], options: Partial<PoolOptions<number, number>>) {
  const batches: (readonly number[])[] = [];
  const work = async (item: number) => item;
  for await (const batch of pool(items, work, { ...OPTIONS, ...options })) batches.push(batch);
  return batches;
}

test("every item is worked on once, as many at a time as may be, and those alone that must be", async () => {
  const setting = fc.record({ count: fc.nat(60), concurrency: fc.integer({ min: 1, max: 8 }), alone: fc.nat(10) });
  await fc.assert(
    fc.asyncProperty(setting, fc.scheduler(), async ({ count, concurrency, alone }, scheduler) => {
      const begun: number[] = [];
      const done: number[] = [];
      const running = new Set<number>();
      const isAlone = (item: number) => alone > 0 && item % alone === 0;
      const work = async (item: number) => {
        begun.push(item);
        running.add(item);
        expect(running.size).toBeLessThanOrEqual(concurrency);
        if ([...running].some(isAlone)) expect(running.size).toBe(1);
        await scheduler.schedule(Promise.resolve());
        running.delete(item);
        return item;
      };
      const read = async () => {
        const options = { ...OPTIONS, concurrency, isAlone };
        for await (const batch of pool(upTo(count), work, options)) done.push(...batch);
      };
      await scheduler.waitFor(read());
      expect(begun).toEqual(upTo(count));
      expect([...done].sort((a, b) => a - b)).toEqual(upTo(count));
    }),
  );
});

test("the more was read, the more waits for the reader", async () => {
  const sizes = (await collect(upTo(1_000), {})).map(({ length }) => length);
  expect(sizes.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 32, 32]);
  expect(Math.max(...sizes)).toBe(32);
});

test("nothing is begun before an urgent result was read", async () => {
  const log: string[] = [];
  const work = async (item: number) => {
    log.push(`begin ${item}`);
    return item;
  };
  for await (const batch of pool(upTo(4), work, { ...OPTIONS, isUrgent: () => true })) log.push(`read ${batch}`);
  expect(log).toEqual(upTo(4).flatMap((item) => [`begin ${item}`, `read ${item}`]));
});

test("what was done before the stop is given, and nothing more is begun", async () => {
  let begun = 0;
  const batches: (readonly number[])[] = [];
  const work = async (item: number) => {
    begun += 1;
    return item;
  };
  for await (const batch of pool(upTo(9), work, { ...OPTIONS, isStopped: () => begun === 3 })) batches.push(batch);
  expect(batches.flat()).toEqual([0, 1, 2]);
});

test("a failure ends the pool", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("broken");
    return item;
  };
  const read = async () => {
    for await (const _ of pool(upTo(9), work, OPTIONS));
  };
  await expect(read()).rejects.toThrow("broken");
});
