import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MatchInput } from "../../../src/mock/match/index.js";
import type { When } from "../../../src/mock/scenario.js";
import { anyInput, anyMatcher, anyWhen, json, key } from "./arbitraries.js";
import { compiled, withBody } from "./compiled.js";

type Body = NonNullable<When["body"]>;
const matches = (when: When, input: MatchInput) => compiled(when).test(input);
/** Asks one value, whatever it is named. */
const holdsFor = (matcher: unknown, value: unknown) =>
  matches({ body: { "$.a": matcher } as Body }, withBody({ a: value }));

describe("matching", () => {
  test("every JSON value equals its copy", () => {
    fc.assert(
      fc.property(json, (value) => {
        const body = withBody(JSON.parse(JSON.stringify(value)));
        expect(matches({ body: { equals: JSON.parse(JSON.stringify(value)) } }, body)).toBe(true);
      }),
    );
  });

  test("an object stays alike with members added, and not with one taken away", () => {
    const object = fc.dictionary(key, json, { minKeys: 1 });
    fc.assert(
      fc.property(object, key, json, (wanted, name, value) => {
        const [first = "", ...rest] = Object.keys(wanted);
        const less = Object.fromEntries(rest.map((each) => [each, wanted[each]]));
        expect(holdsFor({ equals: wanted }, { [name]: value, ...wanted })).toBe(true);
        expect(holdsFor({ equals: { [first]: wanted[first] } }, less)).toBe(false);
      }),
    );
  });

  test("values of different JSON are never equal where no objects are", () => {
    const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(holdsFor(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test("not is the negation, in is one of, several operators are all", () => {
    fc.assert(
      fc.property(anyMatcher, anyMatcher, json, (a, b, value) => {
        const notA = Array.isArray(a) ? { not: [a] } : { not: a };
        expect(holdsFor(notA, value)).toBe(!holdsFor(a, value));
        expect(holdsFor({ in: [a, b] }, value)).toBe(holdsFor(a, value) || holdsFor(b, value));
        expect(holdsFor({ not: [a, b] }, value)).toBe(!holdsFor({ in: [a, b] }, value));
        expect(holdsFor({ in: [a], not: [b] }, value)).toBe(holdsFor(a, value) && !holdsFor(b, value));
      }),
    );
  });

  test("gt and lte, lt and gte divide the numbers", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, fc.boolean(), (limit, given, isText) => {
        const value = isText ? String(given) : given;
        expect(holdsFor({ gt: limit }, value)).toBe(given > limit);
        expect(holdsFor({ lte: limit }, value)).toBe(given <= limit);
        expect(holdsFor({ lt: limit }, value)).toBe(given < limit);
        expect(holdsFor({ gte: limit }, value)).toBe(given >= limit);
      }),
    );
  });

  test("any is or, all is and, not is not", () => {
    fc.assert(
      fc.property(fc.array(anyWhen, { minLength: 1, maxLength: 4 }), anyInput, (whens, input) => {
        const each = whens.map((when) => matches(when, input));
        const [first = {}] = whens;
        expect(matches({ any: whens }, input)).toBe(each.includes(true));
        expect(matches({ all: whens }, input)).toBe(!each.includes(false));
        if (Object.keys(first).length > 0) expect(matches({ not: first }, input)).toBe(!each[0]);
      }),
    );
  });

  test("the explanation's verdict and cost are those of the test", () => {
    fc.assert(
      fc.property(anyWhen, anyInput, (when, input) => {
        const { test: passes, explain } = compiled(when);
        const predicates = explain(input);
        expect(predicates.every(({ holds }) => holds)).toBe(passes(input));
        for (const { holds, cost } of predicates) expect(holds).toBe(cost === 0);
      }),
    );
  });
});

describe("paths", () => {
  const name = fc.stringMatching(/^[a-z]{1,3}$/);
  const step = fc.oneof(name, fc.nat(3));

  test("lead to what stands there, however they are written", () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.integer(),
        fc.boolean(),
        (steps, value, isQuoted) => {
          const within = (child: unknown, at: string | number) =>
            typeof at === "number" ? [...new Array(at).fill(null), child] : { [at]: child };
          const body = steps.reduceRight<unknown>(within, value);
          const path = steps
            .map((at) => (typeof at === "number" ? `[${at}]` : isQuoted ? `["${at}"]` : `.${at}`))
            .join("");
          const each = path.replaceAll(/\[\d\]/g, "[*]");
          expect(matches({ body: { [`$${path}`]: value } }, withBody(body))).toBe(true);
          expect(matches({ body: { [`$${each}`]: value } }, withBody(body))).toBe(true);
          expect(matches({ body: { [`$${path}.nope`]: { exists: false } } }, withBody(body))).toBe(true);
          expect(matches({ body: { [`$${path}`]: { not: value } } }, withBody(body))).toBe(false);
        },
      ),
    );
  });

  test("members of the prototype are never there", () => {
    const inherited = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "length", "at");
    const root = fc.oneof(fc.constant({}), fc.constant([]), fc.constant("text"), fc.constant(5), fc.constant([{}]));
    fc.assert(
      fc.property(inherited, root, fc.constantFrom("", ".prototype", ".name"), (member, value, more) => {
        const nothing = JSON.parse(`{"${member}":{"exists":false}}`);
        expect(holdsFor(nothing, {})).toBe(true);
        expect(matches({ body: { [`$.a.${member}${more}`]: { exists: true } } }, withBody({ a: value }))).toBe(false);
        expect(matches({ body: { [`$.a[*].${member}`]: { exists: true } } }, withBody({ a: value }))).toBe(false);
        expect(matches({ query: nothing, headers: nothing, params: nothing, vars: nothing }, withBody(value))).toBe(
          true,
        );
      }),
    );
  });

  test("members that are named like those of the prototype are compared, and pollute nothing", () => {
    const body = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(matches({ body: { equals: body } }, withBody(JSON.parse(JSON.stringify(body))))).toBe(true);
    expect(matches({ body: { "$.__proto__.polluted": 1 } }, withBody(body))).toBe(true);
    expect(matches({ body: { equals: body } }, withBody({}))).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("any text is a name, a path or told to be neither", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, value) => {
        fc.pre(!/^\$[.[]|\[(?!\])/.test(text));
        expect(matches({ vars: { [text]: value } }, { ...withBody(undefined), vars: { [text]: value } })).toBe(true);
      }),
    );
  });
});
