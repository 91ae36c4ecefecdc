import { describe, expect, test } from "vitest";
import { nearest } from "../../../src/mock/match/index.js";
import type { When } from "../../../src/mock/scenario.js";
import { compiled, emptyInput, withBody } from "./compiled.js";

const told = (when: When, input = emptyInput) =>
  compiled(when)
    .explain(input)
    .map(({ pointer, expected, actual, holds }) => [pointer, expected, actual, holds]);

describe("what is told of a request", () => {
  test.each<[when: When, body: unknown, ...want: unknown[]]>([
    [{ body: { amount: { gt: 1000 } } }, { amount: 500 }, ["/body/amount", "more than 1000", "500", false]],
    [{ body: { amount: 5 } }, {}, ["/body/amount", "5", "nothing", false]],
    [{ body: { "to.tags[0]": "a" } }, { to: { tags: ["b"] } }, ["/body/to/tags/0", '"a"', '"b"', false]],
    [
      { body: { a: { b: 1, c: [2] } } },
      { a: { b: 1, c: [3] } },
      ["/body/a/b", "1", "1", true],
      ["/body/a/c/0", "2", "3", false],
    ],
    [{ body: { a: { b: 1, c: 2 } } }, { a: 5 }, ["/body/a", 'an object like {"b":1,"c":2}', "5", false]],
    [
      { body: { a: { gte: 1, lt: 3 } } },
      { a: 3 },
      ["/body/a", "at least 1", "3", true],
      ["/body/a", "less than 3", "3", false],
    ],
    [{ body: { a: { in: [1, { gt: 5 }] } } }, { a: 3 }, ["/body/a", "one of 1, more than 5", "3", false]],
    [{ body: { a: { not: [1, 3] } } }, { a: 3 }, ["/body/a", "not one of 1, 3", "3", false]],
    [{ body: { a: { not: { regex: "^x" } } } }, { a: "y" }, ["/body/a", "not a match of /^x/", '"y"', true]],
    [{ body: { a: { contains: "x" } } }, { a: [] }, ["/body/a", 'what contains "x"', "[]", false]],
    [{ body: { a: { exists: false } } }, { a: 1 }, ["/body/a", "nothing", "1", false]],
    [{ body: { a: { type: "array" } } }, { a: 1 }, ["/body/a", "an array", "1", false]],
    [{ body: { a: [1, 2] } }, { a: [1] }, ["/body/a", "[1,2]", "[1]", false]],
    [
      { body: { a: { schema: { properties: { b: { minimum: 2 } } } } } },
      { a: { b: 1 } },
      ["/body/a/b", "at least 2", "1", false],
    ],
    [{ body: { "a[*].b": { gt: 6 } } }, { a: [{ b: 1 }, {}, { b: 2 }] }, ["/body/a/*/b", "more than 6", "1, 2", false]],
    [{ body: { "a[*]": 9 } }, { a: [1, 2, 3, 4, 5, 6, 7] }, ["/body/a/*", "9", "1, 2, 3, 4, 5 and 2 more", false]],
    [{ body: {} }, undefined, ["/body", "an object", "nothing", false]],
    [{ method: "GET" }, {}, ["/method", '"GET"', '"POST"', false]],
    [{ path: "/a/{b}" }, {}, ["/path", '"/a/{b}"', '"/"', false]],
    [{ any: [{ method: "GET" }, { step: "x" }] }, {}, ["/any", "one of these", "0 of 2 hold", false]],
    [{ not: { method: "POST" } }, {}, ["/not", "not all of these", "1 of 1 holds", false]],
  ])("%j of %j", (when, body, ...want) => {
    expect(told(when, withBody(body))).toEqual(want);
  });

  test("groups have what they ask in turn, with the cheapest way to hold", () => {
    const when: When = { any: [{ body: { a: 1, b: 2 } }, { all: [{ body: { a: 3 } }] }], not: { body: { a: 4 } } };
    const [any, not] = compiled(when).explain(withBody({ a: 4 }));
    expect(any).toMatchObject({ pointer: "/any", cost: 1 });
    expect(any?.of).toMatchObject([
      { pointer: "/any/0", expected: "all of these", cost: 2 },
      { pointer: "/body/a", cost: 1 },
    ]);
    expect(not).toMatchObject({ pointer: "/not", cost: 1, of: [{ pointer: "/body/a", holds: true }] });
  });

  test("values are shown as the caller shows them", () => {
    const [predicate] = compiled({ headers: { "X-Key": "a" } }).explain(
      { ...emptyInput, headers: { "x-key": "secret" } },
      () => "***",
    );
    expect(predicate).toEqual({ pointer: "/headers/x-key", expected: '"a"', actual: "***", holds: false, cost: 1 });
  });
});

describe("the nearest scenario", () => {
  const entries = [
    { name: "far", when: compiled({ method: "GET", body: { a: 1, b: 2 } }) },
    { name: "near", when: compiled({ method: "POST", body: { a: 1, b: 2 } }) },
    { name: "as near, but later", when: compiled({ body: { a: 1, b: 2 } }) },
  ];

  test("has the fewest predicates that fail, and is the first of them", () => {
    const found = nearest(entries, withBody({ a: 1, b: 3 }));
    expect(found?.entry.name).toBe("near");
    expect(found?.predicates.filter(({ holds }) => !holds)).toMatchObject([
      { pointer: "/body/b", expected: "2", actual: "3" },
    ]);
  });

  test("of none is none", () => {
    expect(nearest([], emptyInput)).toBeUndefined();
  });
});
