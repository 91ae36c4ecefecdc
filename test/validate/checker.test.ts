import fc from "fast-check";
import { expect, test } from "vitest";
import type { CallOutcome } from "../../src/contract/index.js";
import { checkOutcome } from "../../src/contract/index.js";
import { createChecker } from "../../src/validate/checker.js";

const BODIES = ["", "{}", '{"session":{"namespace":"a","data":{"b":1}}}', '{"session":{"data":1}}', "[]", "€"];

const outcomes: fc.Arbitrary<CallOutcome> = fc.record({
  status: fc.constantFrom(200, 201, 404),
  headers: fc.constantFrom(
    { "content-type": "application/json" },
    { "content-type": "text/html" },
    { "content-type": "application/json", "x-request": "1" },
    {},
  ),
  body: fc.constantFrom(...BODIES).map((text) => Buffer.from(text)),
  ms: fc.constantFrom(1, 50, 150, 30_000),
});

test("what is remembered of answers changes no result", () => {
  const options = { within: 100 };
  fc.assert(
    fc.property(fc.array(outcomes, { maxLength: 30 }), (answers) => {
      const check = createChecker(options);
      for (const answer of answers) expect(check(answer)).toEqual(checkOutcome(answer, options));
    }),
  );
});

test("a good answer that comes again brings the very same result", () => {
  const check = createChecker({});
  const answer = (ms: number) => ({ status: 200, headers: {}, body: Buffer.from("{}"), ms });
  const jsonAnswer = (ms: number) => ({ ...answer(ms), headers: { "content-type": "application/json" } });
  expect(check(jsonAnswer(1))).toBe(check(jsonAnswer(1)));
  expect(check(answer(1))).not.toBe(check(answer(1)));
});
