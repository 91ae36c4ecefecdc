import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMatcher, isLike } from "../../src/mock/match.js";
import type { MockRequest } from "../../src/mock/request.js";
import type { When } from "../../src/mock/scenario.js";

const request: MockRequest = {
  method: "POST",
  path: "/cards/a%20b",
  query: { page: "2", tag: ["x", "y"] },
  headers: { "x-user": "7", accept: "application/json" },
  body: { amount: 5, to: { name: "Ann", tags: ["a", { b: 1 }] }, none: null },
};

const matches: readonly (readonly [title: string, when: When, want: boolean])[] = [
  ["nothing asked", {}, true],
  ["method", { method: "POST" }, true],
  ["another method", { method: "GET" }, false],
  ["path, decoded", { path: "/cards/a b" }, true],
  ["path, as it was sent", { path: "/cards/a%20b" }, true],
  ["path with a variable", { path: "/cards/{id}" }, true],
  ["another path", { path: "/cards" }, false],
  ["query, number as text", { query: { page: 2 } }, true],
  ["query, one of several values", { query: { tag: "y" } }, true],
  ["query, another value", { query: { page: "3" } }, false],
  ["query, missing", { query: { nope: "3" } }, false],
  ["query, a name of the prototype", { query: { toString: "3" } }, false],
  ["header, name in any case", { headers: { "X-User": 7 } }, true],
  ["header, value in its case", { headers: { Accept: "Application/json" } }, false],
  ["body, a member", { body: { amount: 5 } }, true],
  ["body, number is not text", { body: { amount: "5" } }, false],
  ["body, inside an object", { body: { to: { name: "Ann" } } }, true],
  ["body, array with objects inside", { body: { to: { tags: ["a", { b: 1 }] } } }, true],
  ["body, array with fewer items", { body: { to: { tags: ["a"] } } }, false],
  ["body, array in another order", { body: { to: { tags: [{ b: 1 }, "a"] } } }, false],
  ["body, null", { body: { none: null } }, true],
  ["body, missing is not null", { body: { nope: null } }, false],
  ["body, an object for a text", { body: { amount: {} } }, false],
  ["all of it", { method: "POST", query: { page: 2 }, body: { amount: 5 } }, true],
  ["all but one", { method: "POST", query: { page: 2 }, body: { amount: 6 } }, false],
];

describe("a matcher", () => {
  test.each(matches)("%s", (_title, when, want) => {
    expect(createMatcher(when)(request)).toBe(want);
  });

  test("a request without a body has none of its members", () => {
    expect(createMatcher({ body: {} })({ ...request, body: undefined })).toBe(false);
  });
});

describe("likeness", () => {
  test("every JSON value is like itself, and like its copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        isLike(JSON.parse(JSON.stringify(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  test("an object stays alike with members added, and not with one taken away", () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(object, fc.string(), fc.jsonValue(), (wanted, key, value) => {
        const more = { ...wanted, ...(Object.hasOwn(wanted, key) ? {} : { [key]: value }) };
        const [first = "", ...rest] = Object.keys(wanted);
        const less = Object.fromEntries(rest.map((name) => [name, wanted[name]]));
        expect(isLike(more, wanted)).toBe(true);
        expect(isLike(less, { [first]: wanted[first] })).toBe(false);
      }),
    );
  });

  test("values of different JSON are never alike where no objects are", () => {
    const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(isLike(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
