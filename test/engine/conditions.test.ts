import { describe, expect, test } from "vitest";
import { OWN_OPERATORS, PLATFORM_OPERATORS } from "../../src/bot/index.js";
import { botOf, Talk } from "./talk.js";

const ifRows = (rows: string, policies = {}) =>
  botOf(
    `
blocks:
  introduction: { conditions: [{ if: [${rows}], goTo: yes }], else: no }
  "yes": { messages: ["yes"] }
  "no": { messages: ["no"] }`,
    policies,
  );

describe("an operator", () => {
  const row = (operator: string, value: unknown, more = {}) =>
    JSON.stringify({ variable: "x", operator, ...(value === undefined ? {} : { value }), ...more });
  const cases: [string, unknown, unknown, boolean, object?][] = [
    ["equals", "gold", "gold", true],
    ["equals", "gold", "Gold", false],
    ["equals", "gold", "Gold", true, { caseSensitive: false }],
    ["equals", 1, "1", true],
    ["equals", "1", 1, true],
    ["equals", "1.0", "1", true],
    ["equals", undefined, "", true],
    ["equals", null, "x", false],
    ["equals", true, true, true],
    ["equals", "same", "{copy}", true],
    ["equals", { a: 1 }, '{"a":1}', true],
    ["not equals", "gold", "silver", true],
    ["not equals", 1, "1.0", false],
    ["greater than", 19, "18", true],
    ["greater than", "9", "18", false],
    ["greater than", 18, 18, false],
    ["greater than", 0.6022, "0.60", true],
    ["greater than", "many", "1", false],
    ["greater than", "", "-1", false],
    ["greater than or equals", 18, "18", true],
    ["greater than or equals", "17.9", 18, false],
    ["smaller than", "5", 18, true],
    ["smaller than", 18, 18, false],
    ["smaller than", undefined, 18, false],
    ["lower than", 5, 18, true],
    ["less than", 50, 18, false],
    ["smaller than or equals", 18, "18", true],
    ["smaller than or equals", 18.5, "18", false],
    ["exists", 0, undefined, true],
    ["exists", "", undefined, false],
    ["exists", undefined, undefined, false],
    ["does not exist", undefined, undefined, true],
    ["does not exist", false, undefined, false],
    ["contains", "a gold card", "gold", true],
    ["contains", "a gold card", "Gold", false],
    ["contains", ["a", 5], "5", true],
    ["contains", ["abc"], "b", false],
    ["matches", "order 1234", "\\d{4}", true],
    ["matches", "ORDER", "^order$", false],
    ["matches", "ORDER", "^order$", true, { caseSensitive: false }],
    ["matches", undefined, "^$", true],
  ];

  test.each(cases)("%s: %j with %j is %s", (operator, value, wanted, holds, more = {}) => {
    const talk = new Talk(ifRows(row(operator, wanted, more)), {
      session: { copy: "same", ...(value === undefined ? {} : { x: value }) },
    });
    expect(talk.texts).toEqual([holds ? "yes" : "no"]);
  });

  test("each has cases", () => {
    const tested = new Set(cases.map(([operator]) => operator));
    for (const operator of [...PLATFORM_OPERATORS, ...OWN_OPERATORS]) expect(tested).toContain(operator);
  });

  test("a pattern takes linear time, whatever the text", () => {
    const started = performance.now();
    const talk = new Talk(ifRows(row("matches", "^(a+)+$")), { session: { x: `${"a".repeat(50_000)}b` } });
    expect(talk.texts).toEqual(["no"]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("rows and branches", () => {
  const is = (name: string, join?: string) =>
    `{ ${join === undefined ? "" : `join: ${join}, `}variable: ${name}, operator: equals, value: "1" }`;
  test.each([
    { rows: [is("t"), is("t", "and")], want: "yes" },
    { rows: [is("t"), is("f", "and")], want: "no" },
    { rows: [is("f"), is("t", "or")], want: "yes" },
    { rows: [is("t"), is("f")], want: "no" },
    // From left to right: (t or t) and f; with precedence of AND it would hold (U-19).
    { rows: [is("t"), is("t", "or"), is("f", "and")], want: "no" },
    { rows: [is("f"), is("f", "and"), is("t", "or")], want: "yes" },
  ])("rows are read from left to right: $want", ({ rows, want }) => {
    expect(new Talk(ifRows(rows.join()), { session: { t: "1", f: "0" } }).texts).toEqual([want]);
  });

  const branches = botOf(`
blocks:
  introduction:
    conditions:
      - { if: [{ variable: age, operator: greater than, value: 64 }], goTo: { block: said, set: { word: senior } } }
      - { if: [{ variable: age, operator: greater than, value: 17 }], goTo: { block: said, set: { word: adult } } }
  said: { messages: ["{word}"] }`);

  test("the first branch that holds decides, and sets its variables", () => {
    expect(new Talk(branches, { session: { age: 70 } }).texts).toEqual(["senior"]);
    expect(new Talk(branches, { session: { age: "30" } }).texts).toEqual(["adult"]);
  });

  test("where none holds and there is no else, the flow ends", () => {
    const talk = new Talk(branches, { session: { age: 3 } });
    expect(talk.texts).toEqual([]);
    expect(talk.traces).toContainEqual({ type: "trace", what: "condition", block: "introduction", branch: null });
  });
});
