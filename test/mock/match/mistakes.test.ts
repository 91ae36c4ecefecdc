import { describe, expect, test } from "vitest";
import { mistakesOf } from "./compiled.js";

const ALL = "equals, not, in, gt, gte, lt, lte, contains, regex, exists, type, schema";

const mistakes: readonly (readonly [title: string, when: unknown, ...want: string[][]])[] = [
  [
    "another tool's name",
    { body: { amount: { greaterThan: 5 } } },
    [
      "/body/amount/greaterThan",
      '"greaterThan" is no operator',
      'did you mean "gt"?; for a member called "greaterThan", write equals: { greaterThan: … }',
    ],
  ],
  [
    "a name with a space",
    { query: { page: { "gte ": 5 } } },
    ["/query/page/gte ", '"gte " is no operator', 'did you mean "gte"?'],
  ],
  [
    "a misspelled name beside an operator",
    { headers: { "X-A": { gt: 5, contians: 8 } } },
    [
      "/headers/X-A/contians",
      '"contians" is no operator, but stands beside the operator "gt"',
      'did you mean "contains"?',
    ],
  ],
  [
    "a member beside an operator",
    { body: { customer: { type: "gold", city: "Ghent" } } },
    [
      "/body/customer/city",
      '"city" is no operator, but stands beside the operator "type"',
      `expected ${ALL}; for a member called "type", write equals: { type: … }`,
    ],
  ],
  [
    "a member beside an operator, of the body",
    { any: [{ body: { type: "order", amount: 5 } }] },
    [
      "/any/0/body/amount",
      '"amount" is no operator, but stands beside the operator "type"',
      `expected ${ALL}; for a member called "type", write "$.type"`,
    ],
  ],
  [
    "a member that is read as an operator",
    { body: { type: "order" } },
    [
      "/body/type",
      'expected one of string, number, integer, boolean, object, array, null, got "order"',
      'for a member called "type", write "$.type"',
    ],
  ],
  [
    "a misspelled type",
    { vars: { a: { type: "strng" } } },
    [
      "/vars/a/type",
      'expected one of string, number, integer, boolean, object, array, null, got "strng"',
      'did you mean "string"?; for a member called "type", write equals: { type: … }',
    ],
  ],
  [
    "a type that no text reads as",
    { query: { a: { type: "array" } } },
    ["/query/a/type", 'expected one of string, number, integer, boolean, got "array"', ""],
  ],
  [
    "in without a list",
    { not: { query: { page: { in: 5 } } } },
    ["/not/query/page/in", "expected a list with at least one value, got 5", ""],
  ],
  [
    "an empty list",
    { query: { page: { not: [] } } },
    ["/query/page/not", "expected a list with at least one value, got []", ""],
  ],
  [
    "a limit that is no number",
    { query: { page: { lt: "many" } } },
    ["/query/page/lt", 'expected a number or an ISO date, got "many"', ""],
  ],
  [
    "a limit that is no date",
    { body: { due: { lt: "2026-13-01" } } },
    ["/body/due/lt", 'expected a number or an ISO date, got "2026-13-01"', ""],
  ],
  [
    "a regular expression that is none",
    { all: [{ params: { id: { regex: "(" } } }] },
    [
      "/all/0/params/id/regex",
      '"(" is no regular expression: error parsing regexp: missing closing ): `(`',
      "the syntax is RE2's: no lookaround, no backreferences",
    ],
  ],
  [
    "a lookahead",
    { body: { a: { regex: "(?=a)" } } },
    [
      "/body/a/regex",
      '"(?=a)" is no regular expression: error parsing regexp: invalid or unsupported Perl syntax: `(?=`',
      "the syntax is RE2's: no lookaround, no backreferences",
    ],
  ],
  [
    "a number for a regular expression",
    { query: { a: { regex: 5 } } },
    ["/query/a/regex", "expected a regular expression, as a text, got 5", ""],
  ],
  [
    "no boolean for exists",
    { query: { a: { exists: "yes" } } },
    ["/query/a/exists", 'expected true or false, got "yes"', ""],
  ],
  ["no schema", { query: { a: { schema: 5 } } }, ["/query/a/schema", "expected a JSON Schema, got 5", ""]],
  [
    "an object for a text",
    { query: { a: { b: 5 } } },
    ["/query/a", 'expected a text, a number, a boolean or operators, got {"b":5}', `the operators are ${ALL}`],
  ],
  [
    "a list for a text",
    { query: { a: [1, 2] } },
    [
      "/query/a",
      "expected a text, a number, a boolean or operators, got [1,2]",
      "for one of several values, write in: [1,2]",
    ],
  ],
  [
    "null for a text",
    { headers: { a: { equals: null } } },
    [
      "/headers/a/equals",
      "expected a text, a number, a boolean or operators, got null",
      "for what is missing, write exists: false",
    ],
  ],
  [
    "a filter in a path",
    { body: { "items[?(@.id)]": 5 } },
    [
      "/body/items[?(@.id)]",
      '"items[?(@.id)]" is neither a name nor a path',
      "a path is such as customer.address[0].city or items[*].id",
    ],
  ],
  [
    "a path that searches",
    { vars: { "$..id": 5 } },
    [
      "/vars/$..id",
      '"$..id" is neither a name nor a path',
      "a path is such as customer.address[0].city or items[*].id",
    ],
  ],
  ["not of nothing", { not: {} }, ["/not", "not of nothing never holds", ""]],
  [
    "two of them",
    { query: { page: { in: 5 }, size: { lt: "many" } } },
    ["/query/page/in", "expected a list with at least one value, got 5", ""],
    ["/query/size/lt", 'expected a number or an ISO date, got "many"', ""],
  ],
];

describe("mistakes", () => {
  test.each(mistakes)("%s", (_title, when, ...want) => {
    expect(mistakesOf(when)).toEqual(want);
  });

  test("a schema that is none, with the reason", () => {
    const [mistake = []] = mistakesOf({ body: { a: { schema: { type: "strin" } } } });
    expect(mistake[0]).toBe("/body/a/schema");
    expect(mistake[1]).toContain("strin");
  });

  test("a regular expression that is too long", () => {
    const [mistake = []] = mistakesOf({ body: { a: { regex: "a".repeat(1_001) } } });
    expect(mistake[1]).toContain("of at most 1000 characters");
  });

  test.each(["matcher", "list", "literal"])("what is nested too deep: %s", (kind) => {
    let value: unknown = 5;
    for (let depth = 0; depth < 30; depth += 1)
      value = kind === "matcher" ? { not: value } : kind === "list" ? [value] : { a: value };
    const mistakes = mistakesOf({ body: { a: kind === "literal" ? { equals: value } : value } });
    expect(mistakes.map(([, message]) => message)).toEqual(["this is nested deeper than 20 levels"]);
  });

  test("groups that are nested too deep", () => {
    let when: unknown = { method: "GET" };
    for (let depth = 0; depth < 30; depth += 1) when = { not: when };
    expect(mistakesOf(when).map(([, message]) => message)).toEqual(["this is nested deeper than 20 levels"]);
  });

  test("names that members of a body have are none", () => {
    for (const name of ["id", "tape", "note", "min", "inn", "is", "present"]) {
      expect(mistakesOf({ body: { a: { [name]: 5 } } })).toEqual([]);
      expect(mistakesOf({ body: { a: { equals: { type: name } } } })).toEqual([]);
    }
    expect(mistakesOf({ body: { matches: 3 }, vars: { type: "x" }, query: { in: 5 } })).toEqual([]);
  });
});
