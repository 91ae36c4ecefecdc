import { describe, expect, test, vi } from "vitest";
import type { MatchInput } from "../../../src/mock/match/index.js";
import type { When } from "../../../src/mock/scenario.js";
import { compiled, emptyInput, withBody } from "./compiled.js";

const input: MatchInput = {
  step: "stock",
  method: "POST",
  path: "/cards/a%20b",
  params: { id: "a b" },
  query: { page: "2", tag: ["x", "y"], price: "1e3", none: [] },
  headers: { "x-user": "7", accept: "application/json", since: "2026-03-01T10:00:00+02:00" },
  body: {
    amount: 5,
    text: "500",
    due: "2026-03-01",
    to: { name: "Ann", tags: ["a", { b: 1 }] },
    items: [{ id: 1, at: [{ n: 1 }] }, { id: 2, at: [{ n: 2 }, { n: 3 }] }, 7],
    none: null,
    yes: true,
    "to.name": "Bea",
    "a.b": { c: 1 },
    type: "order",
    "ids[]": "9",
  },
  vars: { attempts: 2, last: { code: "x1" } },
};

const cases: Readonly<Record<string, readonly (readonly [title: string, when: When, want: boolean])[]>> = {
  "the first line": [
    ["nothing asked", {}, true],
    ["step", { step: "stock" }, true],
    ["another step", { step: "other" }, false],
    ["method", { method: "POST" }, true],
    ["another method", { method: "GET" }, false],
    ["path, decoded", { path: "/cards/a b" }, true],
    ["path, as it was sent", { path: "/cards/a%20b" }, true],
    ["path with a placeholder", { path: "/cards/{id}" }, true],
    ["another path", { path: "/cards" }, false],
    ["param of the step's path", { params: { id: "a b" } }, true],
    ["param of its own path", { path: "/{kind}/{card}", params: { kind: "cards", card: { contains: " " } } }, true],
    ["another param of its own path", { path: "/{kind}/{card}", params: { kind: "coins" } }, false],
    ["param of the step's path beside its own path", { path: "/{kind}/{card}", params: { id: "a b" } }, true],
    ["a param that there is not", { params: { nope: { exists: false } } }, true],
  ],
  "query and headers, as texts": [
    ["a number", { query: { page: 2 } }, true],
    ["a boolean", { query: { page: true } }, false],
    ["one of several values", { query: { tag: "y" } }, true],
    ["none of several values", { query: { tag: "z" } }, false],
    ["all operators of one value", { query: { tag: { gt: 1, regex: "x" } } }, false],
    ["a key without values", { query: { none: { exists: false } } }, true],
    ["missing", { query: { nope: "3" } }, false],
    ["a name of the prototype", { query: { toString: { exists: true } } }, false],
    ["header in any case", { headers: { "X-User": 7 } }, true],
    ["header's value in its case", { headers: { Accept: "Application/json" } }, false],
    ["a number is compared", { query: { page: { gte: 2, lt: 10 } } }, true],
    ["a number with an exponent", { query: { price: { gt: 999 } } }, true],
    ["in, numbers as texts", { query: { page: { in: [1, 2] } } }, true],
    ["not, a number as text", { query: { page: { not: 2 } } }, false],
    ["a type that a text reads as", { query: { page: { type: "integer" } } }, true],
    ["a type that a text does not read as", { query: { page: { type: "boolean" } } }, false],
    ["a schema of what a text reads as", { query: { page: { schema: { type: "number", maximum: 2 } } } }, true],
    ["a schema of a text", { query: { page: { schema: { type: "string", maxLength: 1 } } } }, true],
    ["a schema that wants more", { query: { page: { schema: { type: "number", maximum: 1 } } } }, false],
    ["an instant in another time zone", { headers: { since: { lte: "2026-03-01T08:00:00Z" } } }, true],
  ],
  "the body": [
    ["a member", { body: { amount: 5 } }, true],
    ["a number is no text", { body: { amount: "5" } }, false],
    ["inside an object", { body: { to: { name: "Ann" } } }, true],
    ["operators inside an object", { body: { to: { name: { regex: "^A" }, tags: { type: "array" } } } }, true],
    ["a list with objects inside", { body: { to: { tags: ["a", { b: 1 }] } } }, true],
    ["operators inside a list", { body: { to: { tags: [{ type: "string" }, { b: { lt: 2 } }] } } }, true],
    ["a list with fewer items", { body: { to: { tags: ["a"] } } }, false],
    ["a list in another order", { body: { to: { tags: [{ b: 1 }, "a"] } } }, false],
    ["null", { body: { none: null } }, true],
    ["missing is not null", { body: { nope: null } }, false],
    ["an object for a number", { body: { amount: {} } }, false],
    ["missing, as a member that must not be", { body: { to: { nope: { exists: false } } } }, true],
    ["no object, so no members", { body: { amount: { nope: { exists: false } } } }, false],
    ["empty: an object", { body: {} }, true],
    ["a member that is named like an operator", { body: { "$.type": "order" } }, true],
    ["operators for the whole body", { body: { exists: true, schema: { required: ["amount"] } } }, true],
    ["equals, for the whole body", { body: { equals: { type: "order" } } }, true],
  ],
  paths: [
    ["into an object, but a member is named so", { body: { "to.name": "Ann" } }, false],
    ["a member that is named like a path", { body: { "to.name": "Bea" } }, true],
    ["from the root", { body: { "$.to.tags[1].b": 1 } }, true],
    ["an index", { body: { "items[1].id": 2 } }, true],
    ["an index, as in templates", { body: { "items.1.id": 2 } }, true],
    ["an index after the end", { body: { "items[9].id": { exists: false } } }, true],
    ["a quoted name", { body: { '["a.b"].c': 1 } }, true],
    ["a name with brackets", { body: { "ids[]": "9" } }, true],
    ["each item, one matches", { body: { "items[*].id": 2 } }, true],
    ["each item, none matches", { body: { "items[*].id": 3 } }, false],
    ["each item of each item", { body: { "items[*].at[*].n": { gt: 2 } } }, true],
    ["each item, one is another", { body: { "items[*].id": { not: 1 } } }, true],
    ["each item, none has it", { body: { "items[*].nope": { exists: false } } }, true],
    ["each item, one has it", { body: { "items[*].at[1]": { exists: false } } }, false],
    ["the length of a list is no member", { body: { "items.length": { exists: true } } }, false],
    ["each item of what is no list", { body: { "to[*]": { exists: true } } }, false],
    ["a variable", { vars: { attempts: { lt: 3 } } }, true],
    ["inside a variable", { vars: { "last.code": "x1" } }, true],
    ["a variable that is not set", { vars: { nope: { exists: false } } }, true],
  ],
  operators: [
    ["equals", { body: { amount: { equals: 5 } } }, true],
    ["equals, with more members", { body: { to: { equals: { name: "Ann" } } } }, true],
    ["not, missing", { body: { nope: { not: 5 } } }, true],
    ["not, operators", { body: { amount: { not: { gt: 4 } } } }, false],
    ["not, none of several", { body: { amount: { not: [4, 6] } } }, true],
    ["not, one of several", { body: { amount: { not: [4, { gt: 4 }] } } }, false],
    ["in", { body: { amount: { in: [4, 5] } } }, true],
    ["in, operators", { body: { amount: { in: [4, { lt: 4 }] } } }, false],
    ["gt, equal", { body: { amount: { gt: 5 } } }, false],
    ["gte, equal", { body: { amount: { gte: 5 } } }, true],
    ["lt, equal", { body: { amount: { lt: 5 } } }, false],
    ["lte, equal", { body: { amount: { lte: 5 } } }, true],
    ["a text that reads as a number", { body: { text: { gt: 60 } } }, true],
    ["a limit that is such a text", { body: { text: { lt: "1000" } } }, true],
    ["a boolean is no number", { body: { yes: { gte: 0 } } }, false],
    ["null is no number", { body: { none: { lte: 0 } } }, false],
    ["missing is no number", { body: { nope: { lt: 9 } } }, false],
    ["a date", { body: { due: { gte: "2026-02-28", lt: "2026-03-01T00:00:01" } } }, true],
    ["a date and a number", { body: { due: { gt: 5 } } }, false],
    ["a number and a date", { body: { text: { lt: "2026-03-01" } } }, false],
    ["contains, a part of a text", { body: { text: { contains: 50 } } }, true],
    ["contains, an element", { body: { to: { tags: { contains: "a" } } } }, true],
    ["contains, an element with more members", { body: { items: { contains: { id: 2 } } } }, true],
    ["contains, no element", { body: { items: { contains: { id: 3 } } } }, false],
    ["contains, a number has no parts", { body: { amount: { contains: 5 } } }, false],
    ["regex", { body: { "to.tags[0]": { regex: "^[a-c]$" } } }, true],
    ["regex, a number", { body: { amount: { regex: "^5$" } } }, true],
    ["regex, no text", { body: { to: { regex: "" } } }, false],
    ["exists", { body: { yes: { exists: true } } }, true],
    ["exists, null is nothing", { body: { none: { exists: true } } }, false],
    ["type null, in YAML's way", { body: { none: { type: null } } }, true],
    ["type null", { body: { nope: { type: "null" } } }, false],
    ["type integer", { body: { amount: { type: "integer" } } }, true],
    ["type object, for a list", { body: { items: { type: "object" } } }, false],
    ["schema", { body: { to: { schema: { required: ["name"] } } } }, true],
    ["schema, missing", { body: { nope: { schema: true } } }, false],
    ["several, one fails", { body: { amount: { gt: 1, lt: 4 } } }, false],
  ],
  groups: [
    ["any", { any: [{ method: "GET" }, { body: { amount: 5 } }] }, true],
    ["any, none", { any: [{ method: "GET" }, { body: { amount: 6 } }] }, false],
    ["all", { all: [{ step: "stock" }, { any: [{ step: "other" }, { method: "POST" }] }] }, true],
    ["all, but one", { all: [{ step: "stock" }, { step: "other" }] }, false],
    ["not", { not: { method: "POST", step: "other" } }, true],
    ["not, all of it", { not: { method: "POST", step: "stock" } }, false],
    ["beside others", { method: "GET", any: [{}] }, false],
  ],
};

describe.each(Object.entries(cases))("%s", (_part, rows) => {
  test.each(rows)("%s", (_title, when, want) => {
    const { test: matches, explain } = compiled(when);
    expect(matches(input)).toBe(want);
    expect(explain(input).every(({ holds }) => holds)).toBe(want);
  });
});

describe("a request without a body", () => {
  const none: readonly (readonly [title: string, when: When, want: boolean])[] = [
    ["is no object", { body: {} }, false],
    ["has nothing", { body: { exists: false } }, true],
    ["has no member", { body: { amount: { exists: false } } }, true],
    ["is as no schema wants it", { body: { schema: {} } }, false],
  ];
  test.each(none)("%s", (_title, when, want) => {
    expect(compiled(when).test(emptyInput)).toBe(want);
  });

  test("a body may be a list", () => {
    expect(compiled({ body: { "[1].id": 2 } }).test(withBody([{}, { id: 2 }]))).toBe(true);
    expect(compiled({ body: { "$[*].id": 2 } }).test(withBody([{}, { id: 3 }]))).toBe(false);
  });
});

test("a time without a zone is UTC, wherever the mock runs", () => {
  vi.stubEnv("TZ", "Asia/Tokyo");
  try {
    expect(new Date("2026-03-01T00:00:00").toISOString()).toBe("2026-02-28T15:00:00.000Z");
    const { test: matches } = compiled({ body: { at: { gte: "2026-03-01", lte: "2026-03-01T00:00" } } });
    expect(matches(withBody({ at: "2026-03-01T00:00:00Z" }))).toBe(true);
    expect(matches(withBody({ at: "2026-03-01T00:00:00.000" }))).toBe(true);
  } finally {
    vi.unstubAllEnvs();
  }
});
