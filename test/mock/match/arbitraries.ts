import fc from "fast-check";
import type { MatchInput } from "../../../src/mock/match/index.js";
import type { When } from "../../../src/mock/scenario.js";

// Few names and few values, so that what is asked is often there.
export const key = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("a", "b", "1", "2", true, false, null));

/** JSON with few names and values. */
export const json: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        scalar,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 3 }),
      ),
    })).value,
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
);

const operand = fc.oneof(
  fc.record({ equals: json }),
  fc.record({ in: fc.array(fc.oneof(scalar, fc.constant({ gt: 1 })), { minLength: 1, maxLength: 3 }) }),
  fc.record({ not: scalar }),
  fc.record({ gt: fc.integer({ min: 0, max: 3 }), lte: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ contains: scalar }),
  fc.record({ regex: fc.constantFrom("^a", "1|b", "") }),
  fc.record({ exists: fc.boolean() }),
  fc.record({ type: fc.constantFrom("string", "number", "array", "object", "null") }),
  fc.record({ schema: fc.constantFrom(true, { type: "integer" }, { minLength: 1 }) }),
);

/** What may be asked of a value. */
export const anyMatcher: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  operand,
  fc.dictionary(key, fc.oneof(scalar, operand), { maxKeys: 2 }),
  fc.array(fc.oneof(scalar, operand), { maxLength: 2 }),
);

const textOperand = fc.oneof(
  fc.constantFrom("a", "b", 1, 2, true),
  fc.record({ in: fc.array(fc.constantFrom("a", 1, 2), { minLength: 1, maxLength: 2 }) }),
  fc.record({ exists: fc.boolean() }),
  fc.record({ gte: fc.integer({ min: 0, max: 3 }) }),
);
const texts = fc.dictionary(key, textOperand, { maxKeys: 2 });
const path = fc.constantFrom("a", "b", "a.b", "a[*]", "a[*].b", "[*].a", "$.c", '["constructor"]');
const paths = fc.dictionary(path, anyMatcher, { maxKeys: 2 });

const part = fc.oneof(
  fc.record({ step: fc.constantFrom("one", "two") }),
  fc.record({ method: fc.constantFrom("GET", "POST") }),
  fc.record({ path: fc.constantFrom("/a", "/a b", "/{id}", "/b") }),
  fc.record({ params: texts }),
  fc.record({ query: texts }),
  fc.record({ headers: texts }),
  fc.record({ body: fc.oneof({ weight: 4, arbitrary: paths }, { weight: 1, arbitrary: operand }) }),
  fc.record({ vars: paths }),
);

/** Parts side by side; groups of groups, two deep. */
const plainWhen = fc.array(part, { maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as When);
const group = fc.oneof(
  fc.record({ any: fc.array(plainWhen, { minLength: 1, maxLength: 3 }) }),
  fc.record({ all: fc.array(plainWhen, { minLength: 1, maxLength: 3 }) }),
  fc.record({ not: plainWhen.filter((when) => Object.keys(when).length > 0) }),
);
export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: plainWhen },
  { weight: 1, arbitrary: fc.tuple(plainWhen, group).map(([when, more]) => ({ ...when, ...more }) as When) },
);

const sent = fc.constantFrom("a", "b", "1", "2", "true");
const sentTexts = fc.dictionary(key, fc.oneof(sent, fc.array(sent, { maxLength: 3 })), { maxKeys: 3 });

export const anyInput: fc.Arbitrary<MatchInput> = fc.record({
  step: fc.constantFrom("one", "two", null),
  method: fc.constantFrom("GET", "POST"),
  path: fc.constantFrom("/a", "/a%20b", "/b", "/a/b", "/%"),
  params: fc.dictionary(key, sent, { maxKeys: 2 }),
  query: sentTexts,
  headers: sentTexts,
  body: fc.oneof(fc.constant(undefined), json, fc.dictionary(key, json)),
  vars: fc.dictionary(key, json, { maxKeys: 3 }),
});
