import fc from "fast-check";
import { expect, test } from "vitest";
import { compileSchema } from "../../src/bot/index.js";

const CENTS = compileSchema({ type: "number", multipleOf: 0.01 });
const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });

test("what is a number of cents is never refused, whatever its division leaves over", () => {
  for (const amount of [138.32, 0.07, 1.1, 4.35, 1_000_000_000.01]) expect(CENTS(amount)).toEqual([]);
  fc.assert(
    fc.property(cents, (count) => {
      expect(CENTS(count / 100)).toEqual([]);
    }),
  );
});

test("what is a tenth of a cent off is refused", () => {
  fc.assert(
    fc.property(cents, fc.constantFrom(-1, 1), (count, off) => {
      const problems = CENTS((count * 10 + off) / 1000);
      expect(problems).toMatchObject([{ keyword: "multipleOf", expected: "a multiple of 0.01" }]);
    }),
  );
});
